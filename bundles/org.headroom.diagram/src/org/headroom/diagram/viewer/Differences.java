/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Outline;
import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Text;
import org.headroom.render.text.NodeBounds;
import org.headroom.render.text.TextMetrics;

/**
 * Finds where two drawings of one line differ: in their texts, and in the arcs with which they step over others. A line
 * between two arcs of one level differs where they do.
 */
final class Differences {

    private static final double WIDTH = 4;

    private final NodeBounds bounds = new NodeBounds(TextMetrics.embedded());

    private record Details(Set<Text> texts, Set<PathSegment.Arc> arcs) {

        static Details of(List<? extends SceneNode> nodes) {
            var details = new Details(new HashSet<>(), new HashSet<>());
            nodes.forEach(details::add);
            return details;
        }

        private void add(SceneNode node) {
            switch (node) {
                case Group group -> group.children().forEach(this::add);
                case Text text -> texts.add(text);
                case Outline outline -> outline.segments().forEach(segment -> {
                    if (segment instanceof PathSegment.Arc arc) {
                        arcs.add(arc);
                    }
                });
                default -> { }
            }
        }
    }

    /** The parts of the sheet in which one drawing of a line looks different from another one. */
    List<Bounds> between(List<? extends SceneNode> before, List<? extends SceneNode> now) {
        var one = Details.of(before);
        var other = Details.of(now);
        var areas = new ArrayList<Bounds>();
        unlike(one.texts(), other.texts()).forEach(text -> areas.add(bounds.of(text).grown(WIDTH)));
        Map<Double, Bounds> levels = new TreeMap<>();
        for (var arc : unlike(one.arcs(), other.arcs())) {
            levels.merge(arc.centre().y(), new Bounds(arc.centre().x() - arc.radiusX(), arc.centre().y() - arc.radiusY(),
                    2 * arc.radiusX(), 2 * arc.radiusY()).grown(WIDTH), Bounds::union);
        }
        areas.addAll(levels.values());
        return areas;
    }

    private static <T> Collection<T> unlike(Set<T> one, Set<T> other) {
        var unlike = new ArrayList<T>();
        one.stream().filter(each -> !other.contains(each)).forEach(unlike::add);
        other.stream().filter(each -> !one.contains(each)).forEach(unlike::add);
        return unlike;
    }
}
