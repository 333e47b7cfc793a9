/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.dynamics;

/** Says which setting is out of its range. */
final class Ranges {

    private Ranges() {
    }

    static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ", not " + value);
        }
    }

    /** Part of a step that is left after one frame when 63 % of it are gone after the time. */
    static float left(double time_s, double sampleRate_Hz) {
        return (float) Math.exp(-1 / (time_s * sampleRate_Hz));
    }
}
