/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.headroom.render.scene.Group;
import org.headroom.render.scene.Size;

/**
 * A drawn device, its top left corner at the origin.
 *
 * @param size    of the box, multiples of 8 px; ports reach half their size over its edges
 * @param anchors of all ports, left side first, from the top
 */
public record DeviceFigure(Group group, Size size, List<PortAnchor> anchors) {

    public DeviceFigure {
        anchors = List.copyOf(anchors);
    }

    public Optional<PortAnchor> anchor(String port) {
        return anchors.stream().filter(anchor -> anchor.port().equals(port)).findFirst();
    }

    /** The anchors by the ids of their ports. */
    public Map<String, PortAnchor> anchorsByPort() {
        return anchors.stream().collect(Collectors.toMap(PortAnchor::port, Function.identity(), (a, b) -> a));
    }
}
