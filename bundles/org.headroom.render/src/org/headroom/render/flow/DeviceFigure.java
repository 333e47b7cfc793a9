/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.headroom.render.scene.Group;
import org.headroom.render.scene.Size;

/**
 * A device, its top left corner at the origin. Its size and ports are known at once; it is drawn when its drawing is
 * first asked for, which for most devices of a large sheet is never. For one thread.
 */
public final class DeviceFigure {

    /** So many ports are found faster by looking at each. */
    private static final int FEW = 20;

    private final Size size;
    private final List<PortAnchor> anchors;
    private Supplier<Group> drawing;
    private Group group;
    private Map<String, PortAnchor> byPort;

    /**
     * @param size    of the box, multiples of 8 px; ports reach half their size over its edges
     * @param anchors of all ports, left side first, from the top
     */
    DeviceFigure(Size size, List<PortAnchor> anchors, Supplier<Group> drawing) {
        this.size = Objects.requireNonNull(size);
        this.anchors = List.copyOf(anchors);
        this.drawing = Objects.requireNonNull(drawing);
    }

    public Group group() {
        if (group == null) {
            group = drawing.get();
            drawing = null;
        }
        return group;
    }

    public Size size() {
        return size;
    }

    public List<PortAnchor> anchors() {
        return anchors;
    }

    public Optional<PortAnchor> anchor(String port) {
        if (anchors.size() > FEW) {
            return Optional.ofNullable(anchorsByPort().get(port));
        }
        for (var anchor : anchors) {
            if (anchor.port().equals(port)) {
                return Optional.of(anchor);
            }
        }
        return Optional.empty();
    }

    /** The anchors by the ids of their ports. */
    public Map<String, PortAnchor> anchorsByPort() {
        if (byPort == null) {
            var found = HashMap.<String, PortAnchor>newHashMap(anchors.size());
            anchors.forEach(anchor -> found.putIfAbsent(anchor.port(), anchor));
            byPort = found;
        }
        return byPort;
    }
}
