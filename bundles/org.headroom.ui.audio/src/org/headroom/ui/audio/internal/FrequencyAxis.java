/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.audio.internal;

import java.util.List;

/**
 * Places frequencies on a logarithmic axis.
 *
 * @param left    of the axis [pixels]
 * @param width   of it [pixels]
 * @param low_Hz  at its left end
 * @param high_Hz at its right end
 */
record FrequencyAxis(int left, int width, double low_Hz, double high_Hz) {

    /** A line of the grid. */
    record Line(double frequency_Hz, String label) {
    }

    private static final List<Line> LINES = List.of(new Line(20, "20"), new Line(50, "50"), new Line(100, "100"), new Line(200, "200"), new Line(500, "500"),
            new Line(1000, "1k"), new Line(2000, "2k"), new Line(5000, "5k"), new Line(10_000, "10k"), new Line(20_000, "20k"));

    int x(double frequency_Hz) {
        return left + (int) Math.round(width * Math.log(frequency_Hz / low_Hz) / Math.log(high_Hz / low_Hz));
    }

    double frequency_Hz(int x) {
        return low_Hz * Math.pow(high_Hz / low_Hz, (x - left) / (double) width);
    }

    List<Line> lines() {
        return LINES.stream().filter(line -> line.frequency_Hz() >= low_Hz && line.frequency_Hz() <= high_Hz).toList();
    }
}
