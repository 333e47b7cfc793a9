/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.arrange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.headroom.render.scene.Bounds;

/** Lines boxes up along an edge or a middle, or spreads them evenly. */
public enum Alignment {

    LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM, SPREAD_ACROSS, SPREAD_DOWN;

    private static final int LEAST_TO_SPREAD = 3;

    /** How many boxes it takes. */
    public int least() {
        return spreads() ? LEAST_TO_SPREAD : 2;
    }

    private boolean spreads() {
        return this == SPREAD_ACROSS || this == SPREAD_DOWN;
    }

    /**
     * How far each box has to move. Boxes on the grid stay on it.
     *
     * @param boxes by whatever tells them apart
     * @param grid  the grid that everything stands on, in pixels
     * @param <K>   what tells boxes apart
     */
    public <K> Map<K, Shift> shifts(Map<K, Bounds> boxes, int grid) {
        if (boxes.size() < least()) {
            return Map.of();
        }
        if (spreads()) {
            return spread(boxes, grid);
        }
        var all = boxes.values().stream().reduce(Bounds.EMPTY, Bounds::union);
        var shifts = new LinkedHashMap<K, Shift>();
        boxes.forEach((key, box) -> shifts.put(key, switch (this) {
            case LEFT -> new Shift(onGrid(all.x() - box.x(), grid), 0);
            case CENTRE -> new Shift(onGrid(all.centre().x() - box.centre().x(), grid), 0);
            case RIGHT -> new Shift(onGrid(all.right() - box.right(), grid), 0);
            case TOP -> new Shift(0, onGrid(all.y() - box.y(), grid));
            case MIDDLE -> new Shift(0, onGrid(all.centre().y() - box.centre().y(), grid));
            default -> new Shift(0, onGrid(all.bottom() - box.bottom(), grid));
        }));
        return shifts;
    }

    /** The gaps between neighbours become equal, as far as the grid lets them; the first and the last stay. */
    private <K> Map<K, Shift> spread(Map<K, Bounds> boxes, int grid) {
        boolean across = this == SPREAD_ACROSS;
        ToDoubleFunction<Bounds> start = across ? Bounds::x : Bounds::y;
        ToDoubleFunction<Bounds> size = across ? Bounds::width : Bounds::height;
        List<Map.Entry<K, Bounds>> sorted = boxes.entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> start.applyAsDouble(each.getValue()))).toList();
        var first = sorted.getFirst().getValue();
        var last = sorted.getLast().getValue();
        double room = start.applyAsDouble(last) + size.applyAsDouble(last) - start.applyAsDouble(first);
        double filled = sorted.stream().mapToDouble(each -> size.applyAsDouble(each.getValue())).sum();
        double gap = (room - filled) / (sorted.size() - 1);
        var shifts = new HashMap<K, Shift>();
        double at = start.applyAsDouble(first);
        for (var each : sorted) {
            double by = each == sorted.getFirst() || each == sorted.getLast() ? 0
                    : onGrid(at - start.applyAsDouble(each.getValue()), grid);
            shifts.put(each.getKey(), across ? new Shift(by, 0) : new Shift(0, by));
            at += size.applyAsDouble(each.getValue()) + gap;
        }
        return shifts;
    }

    private static double onGrid(double distance, int grid) {
        return Math.round(distance / grid) * (double) grid;
    }
}
