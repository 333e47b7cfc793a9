/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.headroom.layout.elk.LayoutResult.Area;
import org.headroom.layout.elk.LayoutResult.Corner;

/** Splits a request into parts that no line and no group joins, and puts their results side by side. */
final class Components {

    /** Width of a sheet of paper over its height. */
    private static final double PAPER = 1.41;
    /** Parts stand so many times as far apart as boxes. */
    private static final int APART = 2;

    private final LayoutRequest request;
    private final Map<String, String> leaders = new HashMap<>();

    Components(LayoutRequest request) {
        this.request = request;
    }

    /** The parts in the order of their first boxes. */
    List<LayoutRequest> parts() {
        var owner = new HashMap<String, String>();
        for (LayoutBox box : request.boxes()) {
            box.ports().forEach(port -> owner.put(port.id(), box.id()));
            box.group().ifPresent(group -> join(box.id(), "group " + group));
        }
        request.lines().forEach(line -> join(owner.get(line.from()), owner.get(line.to())));
        var boxes = new LinkedHashMap<String, List<LayoutBox>>();
        var lines = new HashMap<String, List<LayoutLine>>();
        request.boxes().forEach(box -> boxes.computeIfAbsent(leader(box.id()), each -> new ArrayList<>()).add(box));
        request.lines().forEach(line -> lines.computeIfAbsent(leader(owner.get(line.from())), each -> new ArrayList<>())
                .add(line));
        return boxes.entrySet().stream().map(each -> new LayoutRequest(each.getValue(),
                lines.getOrDefault(each.getKey(), List.of()), request.spacing())).toList();
    }

    private void join(String one, String other) {
        leaders.put(leader(other), leader(one));
    }

    private String leader(String id) {
        var at = id;
        while (leaders.containsKey(at) && !leaders.get(at).equals(at)) {
            at = leaders.get(at);
        }
        return at;
    }

    /** The results of the parts in columns, as high as makes the whole about as wide and high as paper. */
    LayoutResult packed(List<LayoutRequest> parts, List<LayoutResult> results) {
        int gap = (int) Math.round(request.spacing().betweenBoxes()) * APART;
        var sizes = new ArrayList<Area>();
        double area = 0;
        double height = 0;
        for (int i = 0; i < parts.size(); i++) {
            var size = extent(parts.get(i), results.get(i));
            sizes.add(size);
            area += (double) (size.width() + gap) * (size.height() + gap);
            height = Math.max(height, size.height());
        }
        height = Math.max(height, Math.sqrt(area / PAPER));
        var boxes = new LinkedHashMap<String, Corner>();
        var groups = new LinkedHashMap<String, Area>();
        int x = 0;
        int y = 0;
        int width = 0;
        for (int i = 0; i < parts.size(); i++) {
            var size = sizes.get(i);
            if (y > 0 && y + size.height() > height) {
                x += width + gap;
                y = 0;
                width = 0;
            }
            int dx = x - size.x();
            int dy = y - size.y();
            results.get(i).boxes().forEach((id, at) -> boxes.put(id, new Corner(at.x() + dx, at.y() + dy)));
            results.get(i).groups().forEach((id, at) -> groups.put(id, new Area(at.x() + dx, at.y() + dy, at.width(),
                    at.height())));
            width = Math.max(width, size.width());
            y += size.height() + gap;
        }
        return new LayoutResult(boxes, groups);
    }

    // Sizes on the grid, so that positions stay on it.
    private Area extent(LayoutRequest part, LayoutResult result) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (LayoutBox box : part.boxes()) {
            var at = result.boxes().get(box.id());
            left = Math.min(left, at.x());
            top = Math.min(top, at.y());
            right = Math.max(right, at.x() + (int) Math.ceil(box.width()));
            bottom = Math.max(bottom, at.y() + (int) Math.ceil(box.height()));
        }
        for (Area group : result.groups().values()) {
            left = Math.min(left, group.x());
            top = Math.min(top, group.y());
            right = Math.max(right, group.x() + group.width());
            bottom = Math.max(bottom, group.y() + group.height());
        }
        return new Area(left, top, up(right - left), up(bottom - top));
    }

    private int up(int length) {
        int grid = request.spacing().grid();
        return Math.ceilDiv(length, grid) * grid;
    }
}
