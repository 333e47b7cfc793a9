/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.space;

import org.headroom.acoustics.space.Point3;
import org.headroom.render.scene.Point;

/** From where the venue is seen. A pixel of the sheet is a centimetre. */
public enum View {

    /** From above: the audience direction goes up. */
    PLAN {
        @Override
        public Point at(Point3 place) {
            return new Point(place.x_m() * PIXELS, -place.y_m() * PIXELS);
        }

        @Override
        public Point3 place(Point at, Point3 behind) {
            return new Point3(at.x() / PIXELS, -at.y() / PIXELS, behind.z_m());
        }
    },
    /** From the side: the stage is on the left, heights go up. */
    SIDE {
        @Override
        public Point at(Point3 place) {
            return new Point(place.y_m() * PIXELS, -place.z_m() * PIXELS);
        }

        @Override
        public Point3 place(Point at, Point3 behind) {
            return new Point3(behind.x_m(), at.x() / PIXELS, -at.y() / PIXELS);
        }
    },
    /** From the audience end of the axis towards it, as the stage sees it: left is left. */
    FRONT {
        @Override
        public Point at(Point3 place) {
            return new Point(place.x_m() * PIXELS, -place.z_m() * PIXELS);
        }

        @Override
        public Point3 place(Point at, Point3 behind) {
            return new Point3(at.x() / PIXELS, behind.y_m(), -at.y() / PIXELS);
        }
    };

    /** Pixels for a metre at 100 %. */
    public static final double PIXELS = 100;

    /** Where a place of the venue is on the sheet. */
    public abstract Point at(Point3 place);

    /**
     * The place that a point of the sheet stands for.
     *
     * @param behind gives the coordinate that this view does not show
     */
    public abstract Point3 place(Point at, Point3 behind);

    /** The way through the venue that a way over the sheet stands for. */
    public Point3 way(double dx, double dy) {
        return place(new Point(dx, dy), new Point3(0, 0, 0));
    }
}
