/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Spectra in bands of octaves and their fractions. */
package org.headroom.audio.measure.spectrum;
