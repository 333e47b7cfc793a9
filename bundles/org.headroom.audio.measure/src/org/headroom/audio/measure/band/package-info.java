/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Levels in octaves and fractions of octaves. */
package org.headroom.audio.measure.band;
