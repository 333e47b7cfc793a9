/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headroom.core.connection.DeviceInsertion;
import org.headroom.core.numbering.CableNumbers;
import org.headroom.diagram.flow.internal.edits.SheetEdits;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.SplitCable;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Style;

/** A device that nothing is plugged into, dropped with its middle on a cable, goes into the cable. */
final class Insertions {

    /** How near the middle of a device must be to the line. */
    private static final double REACH = 20;

    private record Found(Cable cable, DeviceInsertion ways) {
    }

    private final Connecting connecting;
    private final Object overlay = new Object();

    Insertions(Connecting connecting) {
        this.connecting = connecting;
    }

    private Optional<Found> at(Collection<Element> moved, int dx, int dy) {
        if (moved.size() != 1 || !(moved.iterator().next() instanceof PlacedDevice placed) || placed.getDevice() == null) {
            return Optional.empty();
        }
        return connecting.part().flatMap(part -> part.picture().figure(placed))
                .map(figure -> figure.box().moved(dx, dy).centre()).flatMap(middle -> found(placed.getDevice(), middle));
    }

    private Optional<Found> found(Device device, Point middle) {
        if (device.getPorts().stream().anyMatch(Ports::isConnected) || connecting.part().isEmpty()) {
            return Optional.empty();
        }
        var found = new ArrayList<Found>();
        for (var item : connecting.viewer().surface().plane().in(new Bounds(middle.x() - REACH, middle.y() - REACH,
                2 * REACH, 2 * REACH))) {
            if (item.key() instanceof Cable cable && connecting.handLine(cable)
                    .filter(line -> line.legAt(middle, REACH).isPresent()).isPresent()) {
                DeviceInsertion.of(cable, device, connecting.judge()).ifPresent(ways -> found.add(new Found(cable, ways)));
            }
        }
        return found.stream().findFirst();
    }

    void hover(Collection<Element> moved, int dx, int dy) {
        var found = at(moved, dx, dy);
        if (found.isEmpty()) {
            hoverEnds();
            return;
        }
        var line = connecting.handLine(found.get().cable()).orElseThrow().drawn();
        connecting.viewer().showOverlay(overlay, new DrawingSurface.Overlay(List.of(new Polyline(line, 4,
                Style.line(ColourRole.ACCENT, 4))), Bounds.around(line).grown(8)), Set.of());
        connecting.tell(Optional.of(connecting.text("insert", Devices.name(found.get().ways().in().getDevice()),
                SheetEdits.name(found.get().cable()))));
    }

    void hoverEnds() {
        connecting.viewer().clearOverlay(overlay);
    }

    Optional<Change> dropped(Collection<Element> moved, int dx, int dy) {
        return at(moved, dx, dy).map(this::change);
    }

    private Change change(Found found) {
        var cable = found.cable();
        return new SplitCable(cable, found.ways().in(), found.ways().out(), CableNumbers.of(connecting.production())
                .next(cable.getSignal(), Optional.of(found.ways().out()), Optional.ofNullable(cable.getTo().getPort())));
    }

    /** Puts a new device into the cable below its middle, if it goes there. */
    Optional<Change> at(Device device, Point middle) {
        return found(device, middle).map(this::change);
    }
}
