/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Parts that belong together, moved and turned as one.
 *
 * @param id       what the group is in the drawing ({@code device}, {@code frame} …); may be empty
 * @param object   the id of the model object that the group shows
 * @param title    the name that is read to who cannot see the drawing
 * @param at       where the children's origin lies
 * @param rotation the clockwise turn around that origin, in degrees
 * @param scale    how many times larger the children are drawn, line widths and texts included; above 0
 * @param clip     nothing outside these bounds (in the children's coordinates) is drawn
 */
public record Group(String id, Optional<String> object, Optional<String> title, Point at, double rotation,
        double scale, Optional<Bounds> clip, List<SceneNode> children) implements SceneNode {

    public Group {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        title = title.map(PlainText::of);
        children = List.copyOf(children);
        if (!(scale > 0)) {
            throw new IllegalArgumentException("A group needs a scale above 0, not " + scale);
        }
    }

    /** Parts that stand where they are. */
    public static Group of(String id, List<? extends SceneNode> children) {
        return at(id, Point.ORIGIN, children);
    }

    /** Parts whose origin lies at a point. */
    public static Group at(String id, Point at, List<? extends SceneNode> children) {
        return new Group(id, Optional.empty(), Optional.empty(), at, 0, 1, Optional.empty(), List.copyOf(children));
    }

    /** The same group as the picture of a model object. */
    public Group showing(String objectId, String name) {
        return new Group(id, Optional.of(objectId), Optional.of(name), at, rotation, scale, clip, children);
    }

    /** The same group with its origin at another point. */
    public Group movedTo(Point point) {
        return new Group(id, object, title, point, rotation, scale, clip, children);
    }

    public Group rotated(double degrees) {
        return new Group(id, object, title, at, degrees, scale, clip, children);
    }

    public Group scaled(double factor) {
        return new Group(id, object, title, at, rotation, factor, clip, children);
    }

    public Group clipped(Bounds bounds) {
        return new Group(id, object, title, at, rotation, scale, Optional.of(bounds), children);
    }
}
