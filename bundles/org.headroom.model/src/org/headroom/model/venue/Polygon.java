/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The corners of a flat surface in space, in metres. Immutable. Its text form, {@code "x,y,z x,y,z"}, is what the file holds. */
public final class Polygon {

    /** A corner: across the venue, from the stage edge, height. */
    public record Vertex(double x, double y, double z) {
    }

    public static final Polygon NONE = new Polygon(List.of());

    private final List<Vertex> vertices;

    private Polygon(List<Vertex> vertices) {
        this.vertices = vertices;
    }

    public static Polygon of(List<Vertex> vertices) {
        return vertices.isEmpty() ? NONE : new Polygon(List.copyOf(vertices));
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when the text is not a list of corners
     */
    public static Polygon valueOf(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        var vertices = new ArrayList<Vertex>();
        for (String triple : text.trim().split("\\s+")) {
            String[] parts = triple.split(",");
            if (parts.length != 3) {
                throw new IllegalArgumentException("Not a corner: " + triple + " (expected x,y,z)");
            }
            vertices.add(new Vertex(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        }
        return of(vertices);
    }

    public List<Vertex> vertices() {
        return vertices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Polygon polygon && vertices.equals(polygon.vertices);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(vertices);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (Vertex vertex : vertices) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(vertex.x()).append(',').append(vertex.y()).append(',').append(vertex.z());
        }
        return text.toString();
    }
}
