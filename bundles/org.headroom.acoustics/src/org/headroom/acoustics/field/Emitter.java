/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.field;

import java.util.function.DoubleUnaryOperator;

import org.headroom.acoustics.directivity.Directivity;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;

/**
 * A loudspeaker as it sounds with its drive.
 *
 * @param position    of its acoustic centre
 * @param aim         of its axis
 * @param directivity how it radiates
 * @param axial_dB    level at 1 m on its axis for a frequency in Hz, with drive, gain and equalisation, in free field and without air
 *                    absorption; −∞ where it is silent
 * @param delay_s     electronic delay; 0 or more
 * @param inverted    polarity
 * @param signal      those with the same number carry the same signal; different ones add as energy
 */
public record Emitter(Point3 position, Aim aim, Directivity directivity, DoubleUnaryOperator axial_dB, double delay_s,
        boolean inverted, int signal) {

    public Emitter {
        if (!(delay_s >= 0) || !Double.isFinite(delay_s)) {
            throw new IllegalArgumentException("a delay must be 0 or more, not " + delay_s);
        }
    }
}
