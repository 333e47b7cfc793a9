/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.delay;

/**
 * Whether two recordings were made by one clock.
 *
 * @param drift_ppm by how much the measured clock is slow, in millionths: the delay grows by so many microseconds each second
 * @param start     arrival at the beginning
 * @param end       arrival at the end
 */
public record ClockDrift(double drift_ppm, Arrival start, Arrival end) {

    /** From here on a transfer function loses its high frequencies [ppm]: half a sample in ten seconds at 48 kHz is 1. */
    public static final double NOTICEABLE_PPM = 2;

    /**
     * Compares the delays at the beginning and at the end of two recordings.
     *
     * @param size samples that are looked at at each end, a power of two
     * @throws IllegalArgumentException when the recordings are shorter than twice that, or silent
     */
    public static ClockDrift between(float[] reference, float[] measured, double sampleRate_Hz, int size) {
        var finder = new DelayFinder(size, sampleRate_Hz);
        int last = Math.min(reference.length, measured.length) - size;
        if (last < size) {
            throw new IllegalArgumentException("the recordings are shorter than " + 2 * size + " samples");
        }
        var start = finder.find(reference, measured, 0);
        var end = finder.find(reference, measured, last);
        return new ClockDrift((end.delay_samples() - start.delay_samples()) / last * 1e6, start, end);
    }

    public boolean isNoticeable() {
        return Math.abs(drift_ppm) > NOTICEABLE_PPM;
    }
}
