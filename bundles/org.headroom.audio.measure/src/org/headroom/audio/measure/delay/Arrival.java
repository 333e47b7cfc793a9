/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.delay;

/**
 * When a signal arrives.
 *
 * @param delay_samples how much later than the reference, between samples; negative when earlier
 * @param delay_s       the same in seconds
 * @param inverted      whether it arrives with its polarity turned
 * @param confidence_dB by how much its peak stands above the root mean square of all other delays; below about 12 dB it may be chance
 */
public record Arrival(double delay_samples, double delay_s, boolean inverted, double confidence_dB) {
}
