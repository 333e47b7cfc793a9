/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.align;

/**
 * How one loudspeaker is set so that it sums best with another.
 *
 * @param delay_s  to add to the second one; below 0: to the first one
 * @param inverted whether the polarity of the second one is turned
 * @param loss_dB  how much the sum lies below that of equal phases, on average over the band [dB], 0 or more
 * @param before_dB the same without delay and as the polarity was
 */
public record Alignment(double delay_s, boolean inverted, double loss_dB, double before_dB) {
}
