/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The view that follows signals, and the light that it casts on the sheets. */
package org.headroom.ui.trace.internal;
