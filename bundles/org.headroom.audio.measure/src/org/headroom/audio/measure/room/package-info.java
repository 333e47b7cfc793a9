/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Figures of a room from its impulse response. */
package org.headroom.audio.measure.room;
