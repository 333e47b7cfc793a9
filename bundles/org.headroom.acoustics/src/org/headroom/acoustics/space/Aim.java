/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.space;

/**
 * Where a loudspeaker points.
 *
 * @param azimuth_deg to the side, clockwise from the direction of the audience, seen from above
 * @param tilt_deg    above the horizon; down is negative
 * @param roll_deg    about its own axis, clockwise as seen from behind
 */
public record Aim(double azimuth_deg, double tilt_deg, double roll_deg) {

    /** Level, straight into the audience. */
    public static final Aim AHEAD = new Aim(0, 0, 0);

    public Aim {
        if (!Double.isFinite(azimuth_deg) || !Double.isFinite(tilt_deg) || !Double.isFinite(roll_deg)) {
            throw new IllegalArgumentException(
                    "an aim must be finite, not " + azimuth_deg + ", " + tilt_deg + ", " + roll_deg);
        }
    }

    /** The direction of its axis, of length 1. */
    public Point3 front() {
        double azimuth = Math.toRadians(azimuth_deg);
        double tilt = Math.toRadians(tilt_deg);
        return new Point3(Math.sin(azimuth) * Math.cos(tilt), Math.cos(azimuth) * Math.cos(tilt), Math.sin(tilt));
    }

    /** The direction of its right side as seen from behind it, of length 1. */
    public Point3 right() {
        double roll = Math.toRadians(roll_deg);
        return levelRight().times(Math.cos(roll)).minus(levelUp().times(Math.sin(roll)));
    }

    /** The direction of its top, of length 1. */
    public Point3 up() {
        double roll = Math.toRadians(roll_deg);
        return levelUp().times(Math.cos(roll)).plus(levelRight().times(Math.sin(roll)));
    }

    private Point3 levelRight() {
        double azimuth = Math.toRadians(azimuth_deg);
        return new Point3(Math.cos(azimuth), -Math.sin(azimuth), 0);
    }

    private Point3 levelUp() {
        return levelRight().cross(front());
    }
}
