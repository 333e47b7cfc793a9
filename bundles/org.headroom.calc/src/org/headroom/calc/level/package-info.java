/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Levels: voltages in dB, sums, distance, equivalent level over time, frequency weighting. */
package org.headroom.calc.level;
