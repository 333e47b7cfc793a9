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
 * @param clip     nothing outside these bounds (in the children's coordinates) is drawn
 */
public record Group(String id, Optional<String> object, Optional<String> title, Point at, double rotation,
        Optional<Bounds> clip, List<SceneNode> children) implements SceneNode {

    public Group {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        title = title.map(PlainText::of);
        children = List.copyOf(children);
    }

    /** Parts that stand where they are. */
    public static Group of(String id, List<? extends SceneNode> children) {
        return at(id, Point.ORIGIN, children);
    }

    /** Parts whose origin lies at a point. */
    public static Group at(String id, Point at, List<? extends SceneNode> children) {
        return new Group(id, Optional.empty(), Optional.empty(), at, 0, Optional.empty(), List.copyOf(children));
    }

    /** The same group as the picture of a model object. */
    public Group showing(String objectId, String name) {
        return new Group(id, Optional.of(objectId), Optional.of(name), at, rotation, clip, children);
    }

    /** The same group with its origin at another point. */
    public Group movedTo(Point point) {
        return new Group(id, object, title, point, rotation, clip, children);
    }

    public Group rotated(double degrees) {
        return new Group(id, object, title, at, degrees, clip, children);
    }

    public Group clipped(Bounds bounds) {
        return new Group(id, object, title, at, rotation, Optional.of(bounds), children);
    }
}
