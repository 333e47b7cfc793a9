/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.headroom.core.connection.Fit;
import org.headroom.core.connection.PortPairs;
import org.headroom.core.connection.Verdict;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.model.system.Port;
import org.headroom.render.flow.PortAnchor;
import org.headroom.render.scene.Point;

/**
 * Draws cables from a port, or from all ports that are selected, in order. With Ctrl from the port and those that follow
 * it; with Shift held at the drop they become a multicore.
 */
final class ConnectTracker extends PortDrag {

    private final PlacedPort first;
    private List<PlacedPort> sources = List.of();

    ConnectTracker(EditPart source, PlacedPort port, Connecting connecting) {
        super(source, connecting);
        first = port;
    }

    @Override
    Targets begin() {
        var selected = connecting.selectedPorts();
        sources = selected.contains(first) ? selected : List.of(first);
        return connecting.targets(port -> connecting.judge().judge(sources.getFirst().port(), port));
    }

    @Override
    Set<?> own() {
        var own = new LinkedHashSet<>();
        sources.forEach(source -> own.add(source.placed()));
        return own;
    }

    /** The ports that the drag starts from, with Ctrl all that follow. */
    private List<PlacedPort> from(boolean control) {
        return control && sources.size() == 1 ? connecting.following(first) : sources;
    }

    @Override
    void preview(Feedback shown, Optional<Targets.Target> at, Point mouse, boolean control) {
        var from = from(control);
        var ghosts = new ArrayList<Feedback.Ghost>();
        if (from.size() == 1 || at.isEmpty()) {
            var fit = at.map(target -> target.verdict().fit()).orElse(Fit.GOOD);
            var end = at.map(target -> target.anchor().at()).orElse(mouse);
            from.forEach(source -> anchor(source).ifPresent(anchor -> ghosts.add(new Feedback.Ghost(anchor, end, fit))));
            var note = at.map(target -> connecting.note(target.verdict())).orElseGet(() -> connecting.text(
                    from.size() == 1 ? "drop.empty" : "drop.several", from.size()));
            shown.show(ghosts, mouse, note);
            connecting.tell(Optional.of(note));
            return;
        }
        var pairs = pairs(from, at.get());
        for (var pair : pairs.pairs()) {
            var source = from.stream().filter(each -> each.port() == pair.from() || each.port() == pair.to()).findFirst();
            source.flatMap(this::anchor).ifPresent(anchor -> ghosts.add(new Feedback.Ghost(anchor,
                    partner(at.get(), pair, source.get().port()).map(PortAnchor::at).orElse(mouse), pair.fit())));
        }
        var note = pairs.pairs().isEmpty() ? connecting.note(at.get().verdict())
                : connecting.text(pairs.left().isEmpty() ? "pairs" : "pairs.left", pairs.pairs().size(),
                        pairs.left().size());
        shown.show(ghosts, mouse, note);
        connecting.tell(Optional.of(note));
    }

    private Optional<PortAnchor> partner(Targets.Target at, Verdict pair, Port source) {
        var port = pair.from() == source ? pair.to() : pair.from();
        return anchor(new PlacedPort(at.port().placed(), port));
    }

    private Optional<PortAnchor> anchor(PlacedPort port) {
        return connecting.part().flatMap(part -> part.picture().anchor(port));
    }

    private PortPairs pairs(List<PlacedPort> from, Targets.Target at) {
        return PortPairs.from(from.stream().map(PlacedPort::port).toList(), at.port().port(), connecting.judge());
    }

    @Override
    void drop(Optional<Targets.Target> at, Point mouse, boolean control, boolean shift) {
        var from = from(control);
        if (at.isEmpty()) {
            connecting.dropOnEmpty(from.stream().map(PlacedPort::port).toList(), mouse);
            return;
        }
        var pairs = pairs(from, at.get());
        if (pairs.pairs().isEmpty()) {
            connecting.tell(at.get().verdict().reason());
        } else {
            connecting.connect(pairs.pairs(), shift && pairs.pairs().size() > 1);
        }
    }
}
