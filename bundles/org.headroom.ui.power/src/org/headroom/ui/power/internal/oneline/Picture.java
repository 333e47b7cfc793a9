/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal.oneline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.diagram.plane.SceneItem;
import org.headroom.power.flow.PowerResult;
import org.headroom.power.network.Run;
import org.headroom.power.oneline.LooseDevices;
import org.headroom.power.oneline.OneLine;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.text.TextMetrics;

/** A solved supply as things on a plane: one below the other the drawings of its sources, and what hangs on none of them. */
final class Picture {

    private static final double SELECTED = 2;

    private final SequencedMap<Thing.Key, Thing> things = new LinkedHashMap<>();
    private final List<SceneItem> items = new ArrayList<>();
    /** What goes along when a way or a box is dragged. */
    private final Map<Thing.Key, List<String>> moved = new HashMap<>();
    private final Map<String, String> stations = new HashMap<>();
    private double bottom;

    private Picture(PowerResult result) {
        result.sources().forEach(source -> source.stations().forEach(station -> {
            var device = station.station().device().id();
            if (source.tree().root() != station.station()) {
                moved.put(new Thing.Key(Thing.Kind.SUPPLY, device), List.of(device));
            }
            station.circuits().forEach(circuit -> {
                var way = circuit.outlet().subject().id();
                stations.put(way, device);
                moved.put(new Thing.Key(Thing.Kind.WAY, way), circuit.outlet().runs().stream().map(Run::to)
                        .map(to -> to.device().id()).distinct().toList());
            });
        }));
        var words = Messages.of(OneLine.class);
        Stream.concat(result.sources().stream().map(source -> OneLine.scene(source, TextMetrics.embedded(), words)),
                LooseDevices.scene(result.network(), TextMetrics.embedded(), words).stream()).forEach(this::add);
    }

    static Picture of(PowerResult result) {
        return new Picture(result);
    }

    private void add(Scene scene) {
        var at = new Point(0, bottom);
        var rest = new ArrayList<SceneNode>();
        for (SceneNode node : scene.nodes()) {
            if (node instanceof Group group && group.object().isPresent()) {
                thing(group, at);
            } else {
                rest.add(node);
            }
        }
        var bounds = scene.page().moved(0, bottom);
        items.add(new SceneItem("lines " + bottom, 0, rest, () -> List.of(bounds), detail -> List.of(Group.at("lines", at, rest)),
                zoom -> List.of(), point -> Double.MAX_VALUE));
        bottom = bounds.bottom();
    }

    private void thing(Group group, Point at) {
        var kind = group.id().startsWith("station ") ? Thing.Kind.SUPPLY
                : group.id().startsWith("way ") ? Thing.Kind.WAY : Thing.Kind.LOOSE;
        var id = group.object().orElseThrow();
        var key = new Thing.Key(kind, id);
        var frame = (group.children().getFirst() instanceof Rect rect ? rect.bounds() : Bounds.EMPTY).moved(at.x(), at.y());
        var station = kind == Thing.Kind.SUPPLY ? Optional.of(id) : Optional.ofNullable(stations.get(id));
        var thing = new Thing(key, group.title().orElse(""), station, kind == Thing.Kind.LOOSE ? List.of(id)
                : moved.getOrDefault(key, List.of()), group.movedTo(at), frame);
        things.put(key, thing);
        items.add(new SceneItem(key, kind == Thing.Kind.SUPPLY ? 1 : 2, thing.drawing(), () -> List.of(frame.grown(2)),
                detail -> List.of(thing.drawing()), zoom -> List.of(new Rect(frame, 4,
                        Style.line(Stroke.solid(ColourRole.ACCENT, SELECTED / Math.min(1, zoom))))),
                point -> frame.contains(point) ? 0 : Double.MAX_VALUE));
    }

    List<SceneItem> items() {
        return items;
    }

    Optional<Thing> thing(Object key) {
        return Optional.ofNullable(things.get(key));
    }

    /** All things, in the order of the drawing. */
    List<Thing> things() {
        return List.copyOf(things.values());
    }
}
