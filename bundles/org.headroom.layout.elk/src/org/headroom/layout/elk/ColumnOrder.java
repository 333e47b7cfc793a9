/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.headroom.layout.elk.LayoutBox.LayoutPort;
import org.headroom.layout.elk.LayoutResult.Corner;

/**
 * Puts the boxes of columns within groups into the order of the request, which ELK loses where there are groups, or else into that
 * of the ports that they are joined to. Each column keeps its height and its gaps, so that nothing comes to overlap; an
 * order with more crossings than before is not taken.
 */
final class ColumnOrder {

    /** Crossings of more lines are not counted; their columns stay as ELK ordered them. */
    private static final int MOST_LINES = 800;

    private final LayoutRequest request;
    private final Map<String, LayoutBox> owners = new HashMap<>();
    private final Map<String, LayoutPort> ports = new HashMap<>();
    private Map<String, Corner> at;

    ColumnOrder(LayoutRequest request, Map<String, Corner> at) {
        this.request = request;
        this.at = at;
        for (LayoutBox box : request.boxes()) {
            for (LayoutPort port : box.ports()) {
                owners.put(port.id(), box);
                ports.put(port.id(), port);
            }
        }
    }

    Map<String, Corner> ordered() {
        if (request.lines().size() > MOST_LINES) {
            return at;
        }
        long crossings = crossings(at);
        var before = at;
        for (List<LayoutBox> column : columns()) {
            at = sorted(column, box -> 0);
        }
        if (crossings(at) > crossings) {
            at = before;
        }
        crossings = crossings(at);
        // Twice: the first pass changes what the columns beside are ordered by.
        for (int pass = 0; pass < 2; pass++) {
            for (List<LayoutBox> column : columns()) {
                var next = sorted(column, this::pull);
                long then = crossings(next);
                if (then <= crossings) {
                    at = next;
                    crossings = then;
                }
            }
        }
        return at;
    }

    // Boxes of one group that stand above each other, from the top.
    private List<List<LayoutBox>> columns() {
        var columns = new ArrayList<List<LayoutBox>>();
        var byGroup = new LinkedHashMap<Optional<String>, List<LayoutBox>>();
        request.boxes().forEach(box -> byGroup.computeIfAbsent(box.group(), each -> new ArrayList<>()).add(box));
        byGroup.forEach((group, boxes) -> {
            if (group.isEmpty()) {
                return;
            }
            boxes.sort(Comparator.comparingInt((LayoutBox box) -> at.get(box.id()).x()));
            var column = new ArrayList<LayoutBox>();
            double right = Double.NEGATIVE_INFINITY;
            for (LayoutBox box : boxes) {
                if (at.get(box.id()).x() >= right) {
                    add(column, columns);
                    column = new ArrayList<>();
                }
                column.add(box);
                right = Math.max(right, at.get(box.id()).x() + box.width());
            }
            add(column, columns);
        });
        return columns;
    }

    private void add(List<LayoutBox> column, List<List<LayoutBox>> columns) {
        if (column.size() > 1) {
            column.sort(Comparator.comparingInt(box -> at.get(box.id()).y()));
            columns.add(column);
        }
    }

    private Map<String, Corner> sorted(List<LayoutBox> column, ToDoubleFunction<LayoutBox> pull) {
        var gaps = new ArrayList<Integer>();
        for (int i = 1; i < column.size(); i++) {
            var above = column.get(i - 1);
            gaps.add(at.get(column.get(i).id()).y() - at.get(above.id()).y() - height(above));
        }
        var order = new ArrayList<>(column);
        order.sort(Comparator.comparingDouble(pull).thenComparingInt(request.boxes()::indexOf));
        var next = new HashMap<>(at);
        int y = at.get(column.getFirst().id()).y();
        for (int i = 0; i < order.size(); i++) {
            var box = order.get(i);
            next.put(box.id(), new Corner(at.get(box.id()).x(), y));
            y += height(box) + (i < gaps.size() ? gaps.get(i) : 0);
        }
        return next;
    }

    private int height(LayoutBox box) {
        int grid = request.spacing().grid();
        return (int) Math.ceil(box.height() / grid) * grid;
    }

    // The mean height of the ports at the other ends of a box's lines; where it stands when it has none.
    private double pull(LayoutBox box) {
        return request.lines().stream().flatMap(line -> {
            var from = owners.get(line.from());
            var to = owners.get(line.to());
            return from == to ? Stream.<String>empty() : from == box ? Stream.of(line.to())
                    : to == box ? Stream.of(line.from()) : Stream.<String>empty();
        }).mapToDouble(port -> y(port, at)).average().orElse(at.get(box.id()).y());
    }

    private double y(String port, Map<String, Corner> places) {
        return places.get(owners.get(port).id()).y() + ports.get(port).y();
    }

    private double x(String port, Map<String, Corner> places) {
        return places.get(owners.get(port).id()).x() + (ports.get(port).right() ? owners.get(port).width() : 0);
    }

    // Crossings of the lines drawn straight from port to port.
    private long crossings(Map<String, Corner> places) {
        int count = request.lines().size();
        var ends = new double[count][];
        for (int i = 0; i < count; i++) {
            var line = request.lines().get(i);
            ends[i] = new double[] {x(line.from(), places), y(line.from(), places), x(line.to(), places),
                y(line.to(), places)};
        }
        long crossings = 0;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                crossings += cross(ends[i], ends[j]) ? 1 : 0;
            }
        }
        return crossings;
    }

    private static boolean cross(double[] one, double[] other) {
        return side(one, other[0], other[1]) * side(one, other[2], other[3]) < 0
                && side(other, one[0], one[1]) * side(other, one[2], one[3]) < 0;
    }

    private static double side(double[] line, double x, double y) {
        return Math.signum((line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]));
    }
}
