/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Arranging a sheet or a selection from the window: in the background, cancellable, shown as a motion or at once. */
package org.headroom.ui.arrange.internal;
