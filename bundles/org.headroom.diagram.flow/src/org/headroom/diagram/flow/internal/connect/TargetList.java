/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headroom.core.connection.Fit;
import org.headroom.core.connection.PortPairs;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Connects with the keyboard: a list of all ports of the design that those selected may be joined with. */
final class TargetList {

    private final Connecting connecting;
    private final List<PlacedPort> sources;
    private final Feedback feedback;

    TargetList(Connecting connecting, List<PlacedPort> sources) {
        this.connecting = connecting;
        this.sources = sources;
        this.feedback = new Feedback(connecting.viewer());
    }

    void open() {
        var choices = targets();
        connecting.choose(new Choices(connecting.text(sources.size() == 1 ? "target.hint" : "target.hintSeveral",
                Ports.fullName(sources.getFirst().port()), sources.size()), typed -> Choices.filter(choices, typed),
                this::show, this::take));
    }

    /** What fits best first, on this sheet before others; ports of the own device, which are seldom meant, last. */
    private List<Choices.Choice> targets() {
        Map<Device, Sheet> sheets = new HashMap<>();
        connecting.production().getSheets().stream().sorted(Comparator.comparingInt(Sheet::getNumber))
                .forEach(sheet -> sheet.getDevices().forEach(placed -> sheets.putIfAbsent(placed.getDevice(), sheet)));
        var here = connecting.flow().sheet();
        here.getDevices().forEach(placed -> sheets.put(placed.getDevice(), here));
        var found = new ArrayList<Port>();
        connecting.production().getDevices().forEach(device -> device.getPorts().stream()
                .filter(port -> connecting.judge().judge(sources.getFirst().port(), port).isAllowed()).forEach(found::add));
        var own = sources.getFirst().port().getDevice();
        found.sort(Comparator.comparing((Port port) -> port.getDevice() == own)
                .thenComparing(port -> connecting.judge().judge(sources.getFirst().port(), port).fit())
                .thenComparing(port -> sheets.get(port.getDevice()) != here));
        return found.stream().map(port -> {
            var sheet = sheets.get(port.getDevice());
            var fit = connecting.judge().judge(sources.getFirst().port(), port);
            var where = sheet == null ? connecting.text("target.undrawn")
                    : sheet == here ? "" : connecting.text("target.sheet", sheet.getNumber());
            return new Choices.Choice(Ports.fullName(port), fit.fit() == Fit.GOOD ? where : fit.reason().orElse(where), port);
        }).toList();
    }

    /** Draws the cable that a choice would make, when it ends on this sheet. */
    private void show(Optional<Choices.Choice> choice) {
        feedback.clear();
        choice.map(each -> (Port) each.value()).flatMap(port -> connecting.flow().sheet().getDevices().stream()
                .filter(placed -> placed.getDevice() == port.getDevice()).findFirst()
                .map(placed -> new PlacedPort(placed, port))).ifPresent(target -> connecting.part().ifPresent(part -> {
                    var to = part.picture().anchor(target);
                    var from = part.picture().anchor(sources.getFirst());
                    if (from.isPresent() && to.isPresent()) {
                        feedback.show(List.of(new Feedback.Ghost(from.get(), to.get().at(), connecting.judge()
                                .judge(sources.getFirst().port(), target.port()).fit())), to.get().at(), "");
                    }
                }));
    }

    private void take(Choices.Choice choice) {
        feedback.clear();
        var pairs = PortPairs.from(sources.stream().map(PlacedPort::port).toList(), (Port) choice.value(),
                connecting.judge()).pairs();
        if (!pairs.isEmpty()) {
            connecting.connect(pairs, false);
        }
    }
}
