/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Filters given by their impulse response. */
package org.headroom.audio.convolve;
