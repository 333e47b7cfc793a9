/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.poe;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.headroom.core.rule.Subject;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * What a device hands on over its network ports. It is counted where the maker counts it: in the rated figure of the
 * device, not once more in its mains load.
 *
 * @param source   the switch or injector
 * @param budget_W what its ports can supply together; empty: unknown
 * @param takers   what hangs on it, in the order of its ports
 */
public record PoeFeed(Subject source, OptionalDouble budget_W, List<Taker> takers) {

    /**
     * A device that is fed over the network.
     *
     * @param device  the device
     * @param port    the supplying port, as users read it
     * @param power_W what it takes at most; empty: unknown
     */
    public record Taker(Subject device, String port, OptionalDouble power_W) {
    }

    public PoeFeed {
        takers = List.copyOf(takers);
    }

    /** Every device that feeds another one over the network, in the order of the production. */
    public static List<PoeFeed> of(Production production) {
        var feeds = new ArrayList<PoeFeed>();
        for (Device device : production.getDevices()) {
            var takers = device.getPorts().stream().filter(port -> role(port) == PoeRole.SUPPLIES)
                    .flatMap(port -> Ports.neighbours(port).filter(far -> role(far) == PoeRole.CONSUMES
                            && far.getDevice() != null).map(far -> new Taker(Subject.of(far.getDevice()),
                                    Ports.label(port), figure(far.getType().getNetwork().getPoePower())))).toList();
            if (!takers.isEmpty()) {
                feeds.add(new PoeFeed(Subject.of(device), device.getType() == null ? OptionalDouble.empty()
                        : figure(device.getType().getPoeBudget()), takers));
            }
        }
        return feeds;
    }

    private static PoeRole role(Port port) {
        return Ports.signal(port) == SignalKind.NETWORK && port.getType() != null && port.getType().getNetwork() != null
                ? port.getType().getNetwork().getPoeRole() : PoeRole.NONE;
    }

    private static OptionalDouble figure(Double figure) {
        return figure == null || !(figure >= 0) || figure.isInfinite() ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    /** Sum of what hangs on it in W, as far as known. */
    public double power_W() {
        return takers.stream().mapToDouble(taker -> taker.power_W().orElse(0)).sum();
    }

    /** Whether the sum is only a lower bound. */
    public boolean atLeast() {
        return takers.stream().anyMatch(taker -> taker.power_W().isEmpty());
    }
}
