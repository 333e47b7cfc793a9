/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Identified;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.ElectricalNets;

/**
 * No amplifier channel drives less than it can, with all loudspeakers on through sockets counted. Sockets that carry
 * the same
 * channels, such as four NL4 and a parallel NL8, share the channels of the amplifier.
 */
public final class LoudspeakerLoadRule extends DesignRule {

    public LoudspeakerLoadRule() {
        super("loudspeaker.load", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var nets = ElectricalNets.in(context, Set.of(SignalKind.LOUDSPEAKER));
        for (Device device : context.production().getDevices()) {
            if (device.getType() != null && device.getType().getAmplifier() != null) {
                LowestLoad.of(device).ifPresent(lowest -> check(device, lowest, nets, findings));
            }
        }
    }

    private void check(Device amplifier, LowestLoad lowest, ElectricalNets nets, Consumer<Finding> findings) {
        var sockets = amplifier.getPorts().stream().filter(LoudspeakerLoadRule::isOutput).toList();
        var whole = new Loads(List.of());
        var tooLow = false;
        for (Port socket : sockets) {
            var loads = nets.of(socket).map(Loads::of).orElseGet(() -> new Loads(List.of()));
            whole = whole.and(loads);
            var load = loads.highest(socket.getType().getChannels());
            if (load.isPresent() && lowest.isBelow(load.getAsDouble())) {
                findings.accept(finding(socket, socket, loads, load.getAsDouble(), lowest, ""));
                tooLow = true;
            }
        }
        int channels = sockets.stream().mapToInt(socket -> socket.getType().getChannels()).sum();
        var load = whole.highest(lowest.channels());
        if (!tooLow && channels > lowest.channels() && load.isPresent() && lowest.isBelow(load.getAsDouble())) {
            findings.accept(finding(amplifier, sockets.getFirst(), whole, load.getAsDouble(), lowest, "shared"));
        }
    }

    private static boolean isOutput(Port port) {
        return port.getType() != null && Ports.signal(port) == SignalKind.LOUDSPEAKER && Ports.drives(port);
    }

    private Finding finding(Identified subject, Port socket, Loads loads, double load, LowestLoad lowest, String kind) {
        var draft = about(Stream.concat(Stream.of(subject), loads.loudspeakers().stream()).toList());
        if (!lowest.stated()) {
            draft.kind("unrated").severity(Severity.INFO);
        } else if (!kind.isEmpty()) {
            draft.kind(kind);
        }
        return draft.told(Names.of(socket), load, Names.list(loads.loudspeakers().stream().map(Names::of).toList()),
                Names.of(socket.getDevice()), lowest.ohms(), lowest.channels());
    }
}
