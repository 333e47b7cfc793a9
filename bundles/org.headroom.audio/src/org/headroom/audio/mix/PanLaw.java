/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.mix;

/** How loud both sides are as a source moves between them. */
public enum PanLaw {

    /** −6 dB in the middle: the voltages sum to one. */
    LINEAR {
        @Override
        double left(double linear, double power) {
            return linear;
        }
    },
    /** −4.5 dB in the middle: halfway between the two others. */
    BETWEEN {
        @Override
        double left(double linear, double power) {
            return Math.sqrt(linear * power);
        }
    },
    /** −3 dB in the middle: the powers sum to one. */
    CONSTANT_POWER {
        @Override
        double left(double linear, double power) {
            return power;
        }
    };

    abstract double left(double linear, double power);

    /** Factor of the left side. @param position −1 left to 1 right */
    public double left(double position) {
        if (!(Math.abs(position) <= 1)) {
            throw new IllegalArgumentException("position must be from -1 to 1, not " + position);
        }
        return left((1 - position) / 2, Math.cos((position + 1) * Math.PI / 4));
    }

    /** Factor of the right side. @param position −1 left to 1 right */
    public double right(double position) {
        return left(-position);
    }
}
