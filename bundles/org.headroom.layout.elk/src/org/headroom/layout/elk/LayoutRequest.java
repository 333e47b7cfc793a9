/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

import java.util.HashSet;
import java.util.List;

/**
 * What to arrange. Without groups the order of the boxes counts: where nothing else decides, the earlier box stands above.
 *
 * @param boxes   the boxes
 * @param lines   the lines between their ports
 * @param spacing distances
 */
public record LayoutRequest(List<LayoutBox> boxes, List<LayoutLine> lines, LayoutSpacing spacing) {

    /**
     * @throws IllegalArgumentException when an id is there twice, or a line names a port that no box has
     */
    public LayoutRequest {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        var ids = new HashSet<String>();
        var ports = new HashSet<String>();
        for (var box : boxes) {
            if (!ids.add(box.id())) {
                throw new IllegalArgumentException("Two boxes " + box.id());
            }
            box.ports().stream().filter(port -> !ports.add(port.id())).findFirst().ifPresent(port -> {
                throw new IllegalArgumentException("Two ports " + port.id());
            });
        }
        for (var line : lines) {
            if (!ports.contains(line.from()) || !ports.contains(line.to())) {
                throw new IllegalArgumentException("Line " + line.id() + " ends at no port");
            }
        }
    }
}
