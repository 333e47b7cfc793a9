/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.arrival;

/**
 * The direct sound of one source at a place.
 *
 * @param source   its number among those that were asked for
 * @param time_s   from the moment at which the signal leaves the console: delay and way
 * @param level_dB its level there alone, in the band or with the weighting that was asked for
 */
public record Arrival(int source, double time_s, double level_dB) {
}
