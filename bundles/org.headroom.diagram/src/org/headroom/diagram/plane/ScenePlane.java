/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;

/**
 * All items of a sheet, found by place and by key. Painting and hit testing ask for a part of the plane and never look
 * at the rest. For the UI thread.
 */
public final class ScenePlane {

    private record Placed(SceneItem item, long order) {
    }

    private static final Comparator<Placed> PAINTING = Comparator.<Placed>comparingInt(placed -> placed.item().layer())
            .thenComparingLong(Placed::order);

    private final Map<Object, Placed> items = new HashMap<>();
    private final SpatialIndex<Placed> index = new SpatialIndex<>();
    private List<SceneItem> all;
    private Bounds extent;
    private long next;

    /** Adds an item, or puts it in the place of the one with the same key. */
    public void put(SceneItem item) {
        var old = items.get(item.key());
        var placed = new Placed(item, old == null ? next++ : old.order());
        if (old != null) {
            index.remove(old, old.item().pieces());
        }
        items.put(item.key(), placed);
        index.add(placed, item.pieces());
        forget();
    }

    public void remove(Object key) {
        var old = items.remove(key);
        if (old != null) {
            index.remove(old, old.item().pieces());
            forget();
        }
    }

    private void forget() {
        all = null;
        extent = null;
    }

    public Optional<SceneItem> get(Object key) {
        return Optional.ofNullable(items.get(key)).map(Placed::item);
    }

    public Collection<Object> keys() {
        return List.copyOf(items.keySet());
    }

    /** What is drawn in an area, in the order in which it is painted. */
    public List<SceneItem> in(Bounds area) {
        var extent = extent();
        if (area.x() <= extent.x() && area.y() <= extent.y() && area.right() >= extent.right()
                && area.bottom() >= extent.bottom()) {
            return all();
        }
        var found = new ArrayList<Placed>();
        for (var placed : index.near(area)) {
            if (placed.item().bounds().intersects(area)) {
                found.add(placed);
            }
        }
        found.sort(PAINTING);
        return found.stream().map(Placed::item).toList();
    }

    /** Everything, in the order in which it is painted. */
    public List<SceneItem> all() {
        if (all == null) {
            all = items.values().stream().sorted(PAINTING).map(Placed::item).toList();
        }
        return all;
    }

    /** The item at a point: the nearest within a distance, of those equally near the one that is painted last. */
    public Optional<SceneItem> at(Point point, double reach, Predicate<SceneItem> wanted) {
        var area = new Bounds(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach);
        SceneItem best = null;
        for (var item : in(area).reversed()) {
            if (wanted.test(item) && item.distance(point) <= reach
                    && (best == null || best.layer() == item.layer() && item.distance(point) < best.distance(point))) {
                best = item;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Bounds of everything. */
    public Bounds extent() {
        if (extent == null) {
            extent = items.values().stream().map(placed -> placed.item().bounds()).reduce(Bounds.EMPTY, Bounds::union);
        }
        return extent;
    }
}
