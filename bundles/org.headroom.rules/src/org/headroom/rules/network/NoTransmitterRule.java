/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.network;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.Networks;

/**
 * A Dante receiver has a transmitter on one of its networks. A warning where it can do without: it sends too, or has
 * other inputs
 * in use.
 */
public final class NoTransmitterRule extends DesignRule {

    public NoTransmitterRule() {
        super("network.no-transmitter", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var networks = Networks.in(context);
        var transmitters = transmitters(networks);
        for (Device device : context.production().getDevices()) {
            var receiving = device.getPorts().stream().filter(port -> Dante.receives(port) && Ports.isConnected(port))
                    .toList();
            if (!receiving.isEmpty() && receiving.stream().noneMatch(
                    port -> transmitters.getOrDefault(networks.networkOf(port), Senders.NONE).hasOtherThan(device))) {
                findings.accept(finding(device, receiving));
            }
        }
    }

    private Finding finding(Device device, List<Port> receiving) {
        var draft = about(device, receiving.getFirst());
        if (!receiving.stream().allMatch(Dante::isMute) || isFedOtherwise(device)) {
            draft.severity(Severity.WARNING);
        }
        return draft.told(Names.of(device), Names.list(receiving.stream().map(Ports::label).toList()));
    }

    private static boolean isFedOtherwise(Device device) {
        return device.getPorts().stream()
                .filter(port -> Ports.receives(port) && Ports.signal(port) != SignalKind.NETWORK
                        && Ports.signal(port) != SignalKind.POWER)
                .flatMap(Ports::neighbours).anyMatch(Ports::drives);
    }

    private static Map<Port, Senders> transmitters(Networks networks) {
        var transmitters = new IdentityHashMap<Port, Senders>();
        networks.all().forEach((network, ports) -> {
            var senders = ports.stream().filter(Dante::mayTransmit).map(Port::getDevice).distinct().limit(2).toList();
            transmitters.put(network, new Senders(senders));
        });
        return transmitters;
    }

    /** Up to two devices that may transmit: enough to know whether there is another one. */
    private record Senders(List<Device> some) {

        static final Senders NONE = new Senders(List.of());

        boolean hasOtherThan(Device device) {
            return some.stream().anyMatch(each -> each != device);
        }
    }
}
