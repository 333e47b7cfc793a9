/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.model.commands.Change;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.VenueFactory;

/** Usual kinds of venue as a start, to be dragged into shape. Their sizes are examples, materials and seats stay unknown. */
public enum VenueTemplate {

    /** Floor, two sides and a far end that rise, stage at one end. */
    ARENA {
        @Override
        void build(Builder to, double width, double depth) {
            to.rectangle("stage", SurfaceKind.STAGE, width * 0.3, -14, 0, 1.6, 1.6);
            to.rectangle("floor", SurfaceKind.AUDIENCE, width * 0.5, 3, depth * 0.7, 0, 0).setEarHeight(1.65);
            double inner = width * 0.25 + 1;
            for (int side : new int[] {-1, 1}) {
                to.corners(side < 0 ? "stand-left" : "stand-right", SurfaceKind.AUDIENCE, List.of(new Point3(side * inner, 3, 1.5),
                        new Point3(side * inner, depth * 0.7, 1.5), new Point3(side * width / 2, depth * 0.7, 11),
                        new Point3(side * width / 2, 3, 11))).setStepDepth(0.9);
            }
            to.rectangle("stand-far", SurfaceKind.AUDIENCE, width * 0.5, depth * 0.7 + 1, depth, 1.5, 11).setStepDepth(0.9);
        }
    },
    /** Stalls that rise gently and a balcony above their rear. */
    THEATRE {
        @Override
        void build(Builder to, double width, double depth) {
            to.rectangle("stage", SurfaceKind.STAGE, width * 0.7, -10, 0, 1, 1);
            to.rectangle("stalls", SurfaceKind.AUDIENCE, width * 0.8, 2.5, depth, 0, 2);
            to.rectangle("balcony", SurfaceKind.AUDIENCE, width * 0.8, depth * 0.65, depth + 2, 5.5, 8.5).setStepDepth(0.9);
            to.upright("wall-left", -width / 2, -1, depth + 3, 11);
            to.upright("wall-right", width / 2, -1, depth + 3, 11);
        }
    },
    /** A low room with a dance floor. */
    CLUB {
        @Override
        void build(Builder to, double width, double depth) {
            to.rectangle("stage", SurfaceKind.STAGE, width * 0.6, -4, 0, 0.8, 0.8);
            to.rectangle("floor", SurfaceKind.AUDIENCE, width * 0.9, 1, depth, 0, 0).setEarHeight(1.65);
            to.upright("wall-left", -width / 2, -4, depth + 1, 4);
            to.upright("wall-right", width / 2, -4, depth + 1, 4);
        }
    },
    /** Open air: near and far field before a stage. */
    FIELD {
        @Override
        void build(Builder to, double width, double depth) {
            to.rectangle("stage", SurfaceKind.STAGE, 20, -14, 0, 1.8, 1.8);
            to.rectangle("field-near", SurfaceKind.AUDIENCE, width * 0.7, 4, depth * 0.5, 0, 0.5).setEarHeight(1.65);
            to.rectangle("field-far", SurfaceKind.AUDIENCE, width, depth * 0.5, depth, 0.5, 1.5).setEarHeight(1.65);
        }
    },
    /** A long nave with two aisles and pillars between. */
    CHURCH {
        @Override
        void build(Builder to, double width, double depth) {
            to.rectangle("chancel", SurfaceKind.STAGE, width * 0.5, -8, 0, 0.6, 0.6);
            to.rectangle("nave", SurfaceKind.AUDIENCE, width * 0.5, 3, depth, 0, 0);
            double aisle = width * 0.2;
            for (int side : new int[] {-1, 1}) {
                double inner = side * (width * 0.25 + 1);
                to.corners(side < 0 ? "aisle-left" : "aisle-right", SurfaceKind.AUDIENCE, List.of(new Point3(inner, 3, 0),
                        new Point3(inner + side * aisle, 3, 0), new Point3(inner + side * aisle, depth, 0), new Point3(inner, depth, 0)));
                for (int i = 0; i < 4; i++) {
                    double y = 5 + i * (depth - 8) / 3;
                    to.corners("pillar", SurfaceKind.OBSTACLE, List.of(new Point3(side * (width * 0.25 + 0.2), y, 0),
                            new Point3(side * (width * 0.25 + 0.2), y + 0.8, 0), new Point3(side * (width * 0.25 + 0.2), y + 0.8, 9),
                            new Point3(side * (width * 0.25 + 0.2), y, 9)));
                }
            }
        }
    };

    private static final Messages TEXTS = Messages.of(VenueTemplate.class);

    abstract void build(Builder to, double width, double depth);

    /** Its name as users read it. */
    public String label() {
        return TEXTS.text("template." + name().toLowerCase(Locale.ROOT));
    }

    /** Width of the room or field that is usual for it [m]. */
    public double usualWidth_m() {
        return switch (this) {
            case ARENA -> 70;
            case THEATRE -> 24;
            case CLUB -> 14;
            case FIELD -> 80;
            case CHURCH -> 22;
        };
    }

    /** Depth from the stage edge that is usual for it [m]. */
    public double usualDepth_m() {
        return switch (this) {
            case ARENA -> 75;
            case THEATRE -> 28;
            case CLUB -> 20;
            case FIELD -> 100;
            case CHURCH -> 40;
        };
    }

    /**
     * Adds its areas to the venue of a production.
     *
     * @param width_m across, at least 4
     * @param depth_m from the stage edge to the far end, at least 6
     */
    public Change change(VenueEdits edits, double width_m, double depth_m) {
        if (!(width_m >= 4 && width_m <= 1000) || !(depth_m >= 6 && depth_m <= 1000)) {
            throw new IllegalArgumentException(TEXTS.text("template.size"));
        }
        var builder = new Builder(edits);
        build(builder, width_m, depth_m);
        return edits.add(builder.surfaces, List.of(), TEXTS.text("template.add", label()));
    }

    /** Makes the areas of a template. */
    static final class Builder {

        private final VenueEdits edits;
        private final List<Surface> surfaces = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        Builder(VenueEdits edits) {
            this.edits = edits;
        }

        Surface rectangle(String key, SurfaceKind kind, double width, double near, double far, double nearHeight, double farHeight) {
            return corners(key, kind, List.of(new Point3(-width / 2, near, nearHeight), new Point3(width / 2, near, nearHeight),
                    new Point3(width / 2, far, farHeight), new Point3(-width / 2, far, farHeight)));
        }

        Surface upright(String key, double x, double near, double far, double height) {
            return corners(key, SurfaceKind.WALL, List.of(new Point3(x, near, 0), new Point3(x, far, 0), new Point3(x, far, height),
                    new Point3(x, near, height)));
        }

        Surface corners(String key, SurfaceKind kind, List<Point3> corners) {
            var surface = VenueFactory.eINSTANCE.createSurface();
            surface.setName(edits.freeName(TEXTS.text("area." + key), names));
            names.add(surface.getName());
            surface.setKind(kind);
            surface.setPolygon(VenueEdits.polygon(corners));
            surfaces.add(surface);
            return surface;
        }
    }
}
