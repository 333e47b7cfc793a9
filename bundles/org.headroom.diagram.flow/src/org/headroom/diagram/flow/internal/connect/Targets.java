/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.headroom.core.connection.Verdict;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.diagram.flow.internal.picture.SheetPicture;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Port;
import org.headroom.render.flow.PortAnchor;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;
import org.headroom.render.sheet.PlacedFigure;

/** The ports of a sheet while a cable is drawn, and what speaks against each. Judged when they are first seen. */
final class Targets {

    /** How far around a device its ports are looked for. */
    private static final double AROUND = 32;

    /** A port where it is drawn. */
    record Target(PlacedPort port, PortAnchor anchor, Verdict verdict) {
    }

    private final SheetPicture picture;
    private final Function<Port, Verdict> judge;
    private final Map<PlacedDevice, List<Target>> judged = new HashMap<>();

    Targets(SheetPicture picture, Function<Port, Verdict> judge) {
        this.picture = picture;
        this.judge = judge;
    }

    /** The ports of devices in an area. */
    List<Target> in(Bounds area) {
        var found = new ArrayList<Target>();
        for (var figure : picture.layout().devices()) {
            if (figure.box().grown(AROUND).intersects(area)) {
                found.addAll(of(figure));
            }
        }
        return found;
    }

    /** The nearest port, if one is as near as that. */
    Optional<Target> near(Point place, double reach) {
        return in(new Bounds(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)).stream()
                .filter(target -> target.anchor().at().distance(place) <= reach)
                .min(Comparator.comparingDouble(target -> target.anchor().at().distance(place)));
    }

    /** Devices in an area with a port that may be joined. */
    Set<Object> devices(Bounds area) {
        var devices = new LinkedHashSet<>();
        in(area).stream().filter(target -> target.verdict().isAllowed())
                .forEach(target -> devices.add(target.port().placed()));
        return devices;
    }

    private List<Target> of(PlacedFigure figure) {
        return judged.computeIfAbsent(figure.placed(), placed -> {
            if (placed.getDevice() == null) {
                return List.of();
            }
            var anchors = figure.figure().anchorsByPort();
            return placed.getDevice().getPorts().stream().filter(port -> anchors.containsKey(port.getId()))
                    .map(port -> new Target(new PlacedPort(placed, port),
                            anchors.get(port.getId()).moved(figure.at().x(), figure.at().y()), judge.apply(port)))
                    .toList();
        });
    }
}
