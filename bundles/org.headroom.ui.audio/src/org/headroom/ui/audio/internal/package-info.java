/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Measuring in the window. */
package org.headroom.ui.audio.internal;
