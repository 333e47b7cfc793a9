/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.headroom.core.connection.Fit;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.model.commands.Replug;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.CableSide;
import org.headroom.model.system.Port;
import org.headroom.render.flow.PortAnchor;
import org.headroom.render.scene.Point;

/**
 * Drags an end of a cable to another port. Several cables that are selected go together, in their order, and so do the
 * pairs of a multicore with Ctrl. Dropped beside ports, the cable stays where it was.
 */
final class EndTracker extends PortDrag {

    private final Cable dragged;
    private final CableSide side;
    private List<Cable> cables = List.of();

    EndTracker(EditPart source, Cable cable, CableSide side, Connecting connecting) {
        super(source, connecting);
        this.dragged = cable;
        this.side = side;
    }

    @Override
    Targets begin() {
        var selected = connecting.selectedCables();
        cables = selected.contains(dragged) ? selected : List.of(dragged);
        return connecting.targets(port -> connecting.judge().judgeEnd(cables.getFirst(), side, port));
    }

    @Override
    Set<?> own() {
        var own = new HashSet<Object>(cables);
        connecting.flow().sheet().getDevices().stream().filter(placed -> cables.stream().anyMatch(cable -> Stream
                .of(cable.getFrom(), cable.getTo()).flatMap(end -> CableEnds.port(end).stream())
                .anyMatch(port -> port.getDevice() == placed.getDevice()))).forEach(own::add);
        return own;
    }

    private List<Cable> moved(boolean control) {
        return control && cables.size() == 1 && dragged.getMulticore() != null
                ? connecting.inOrder(dragged.getMulticore().getPairs(), side) : cables;
    }

    /** Where each end would go, from the target on. */
    private Map<CableEnd, Optional<Port>> places(List<Cable> moved, Port target) {
        var places = new LinkedHashMap<CableEnd, Optional<Port>>();
        var ports = target.getDevice().getPorts();
        var next = ports.indexOf(target);
        for (var cable : moved) {
            while (next < ports.size() && !connecting.judge().judgeEnd(cable, side, ports.get(next)).isAllowed()) {
                if (places.isEmpty()) {
                    return places;
                }
                next++;
            }
            if (next < ports.size()) {
                places.put(end(cable), Optional.of(ports.get(next++)));
            }
        }
        return places;
    }

    private CableEnd end(Cable cable) {
        return side == CableSide.FROM ? cable.getFrom() : cable.getTo();
    }

    @Override
    void preview(Feedback shown, Optional<Targets.Target> at, Point mouse, boolean control) {
        var moved = moved(control);
        var ghosts = new ArrayList<Feedback.Ghost>();
        var note = at.map(target -> connecting.note(target.verdict())).orElseGet(() -> connecting.text("end.empty"));
        if (at.isPresent() && moved.size() > 1) {
            var places = places(moved, at.get().port().port());
            places.forEach((end, port) -> far(end.cable()).ifPresent(anchor -> ghosts.add(new Feedback.Ghost(anchor,
                    anchor(at.get(), port.orElseThrow()).map(PortAnchor::at).orElse(mouse), Fit.GOOD))));
            note = places.isEmpty() ? note : connecting.text("ends", places.size());
        } else {
            var fit = at.map(target -> target.verdict().fit()).orElse(Fit.GOOD);
            var end = at.map(target -> target.anchor().at()).orElse(mouse);
            moved.forEach(cable -> far(cable).ifPresent(anchor -> ghosts.add(new Feedback.Ghost(anchor, end, fit))));
        }
        shown.show(ghosts, mouse, note);
        connecting.tell(Optional.of(note));
    }

    private Optional<PortAnchor> anchor(Targets.Target at, Port port) {
        return connecting.part().flatMap(part -> part.picture().anchor(new PlacedPort(at.port().placed(), port)));
    }

    /** Where the other end of a cable is drawn. */
    private Optional<PortAnchor> far(Cable cable) {
        return connecting.part().flatMap(part -> part.picture().run(cable))
                .map(run -> side == CableSide.FROM ? run.to() : run.from())
                .map(end -> new PortAnchor("", end.at(), end.side()));
    }

    @Override
    void drop(Optional<Targets.Target> at, Point mouse, boolean control, boolean shift) {
        if (at.isEmpty()) {
            return;
        }
        var places = places(moved(control), at.get().port().port());
        if (places.isEmpty()) {
            connecting.tell(at.get().verdict().reason());
        } else {
            connecting.execute(new Replug(places));
        }
    }
}
