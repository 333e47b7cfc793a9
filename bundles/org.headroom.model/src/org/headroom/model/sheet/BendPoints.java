/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The corners of a route between its two ends, in 1/96 inch on the sheet. Immutable. Its text form, {@code "x,y x,y"}, is what
 * the file holds.
 */
public final class BendPoints {

    /** A corner. */
    public record Corner(int x, int y) {
    }

    public static final BendPoints NONE = new BendPoints(List.of());

    private final List<Corner> corners;

    private BendPoints(List<Corner> corners) {
        this.corners = corners;
    }

    public static BendPoints of(List<Corner> corners) {
        return corners.isEmpty() ? NONE : new BendPoints(List.copyOf(corners));
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when the text is not a list of corners
     */
    public static BendPoints valueOf(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        var corners = new ArrayList<Corner>();
        for (String pair : text.trim().split("\\s+")) {
            int comma = pair.indexOf(',');
            if (comma < 1) {
                throw new IllegalArgumentException("Not a corner: " + pair + " (expected x,y)");
            }
            corners.add(new Corner(Integer.parseInt(pair.substring(0, comma)), Integer.parseInt(pair.substring(comma + 1))));
        }
        return of(corners);
    }

    public List<Corner> corners() {
        return corners;
    }

    public boolean isEmpty() {
        return corners.isEmpty();
    }

    /** The same corners, all moved. */
    public BendPoints moved(int dx, int dy) {
        return of(corners.stream().map(corner -> new Corner(corner.x() + dx, corner.y() + dy)).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BendPoints points && corners.equals(points.corners);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(corners);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (Corner corner : corners) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(corner.x()).append(',').append(corner.y());
        }
        return text.toString();
    }
}
