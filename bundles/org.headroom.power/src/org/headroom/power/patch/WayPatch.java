/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.patch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.core.connection.CableOffer;
import org.headroom.core.connection.CableOffers;
import org.headroom.core.numbering.CableNumbers;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.AddCables;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.NewCable;
import org.headroom.model.commands.Replug;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.power.Way;
import org.headroom.model.production.Production;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * Plugs devices into ways: with a new cable that fits, or with the cable that feeds the device already. Ways take the
 * names of what is plugged in. The production is read, and edited by the changes only.
 */
public final class WayPatch {

    private static final Messages TEXT = Messages.of(WayPatch.class);

    private final Production production;
    private final CableOffers offers;

    /** @param catalogue types of cables to choose from, besides those of the design */
    public WayPatch(Production production, Collection<DeviceType> catalogue) {
        this.production = production;
        this.offers = new CableOffers(production, catalogue);
    }

    /** Why a device cannot be plugged into a way; empty when it can. */
    public Optional<String> obstacle(Device device, Way way) {
        var port = way.getPort();
        if (port == null || Ports.isConnected(port)) {
            return Optional.of(TEXT.text("taken", name(way)));
        }
        if (feeds(device, port.getDevice(), new HashSet<>())) {
            return Optional.of(TEXT.text("inside", Devices.name(device)));
        }
        if (inlets(device).findAny().isEmpty()) {
            return Optional.of(TEXT.text("no-inlet", Devices.name(device)));
        }
        return free(device).anyMatch(inlet -> offer(port, inlet).isPresent()) || moving(device, port).isPresent()
                ? Optional.empty() : Optional.of(TEXT.text("no-fit", Devices.name(device), Ports.connector(port)
                        .getLiteral(), inlets(device).map(inlet -> Ports.connector(inlet).getLiteral()).distinct()
                        .reduce((a, b) -> a + ", " + b).orElse("?")));
    }

    /** Whether a device is another one, or feeds it by way of others. */
    private static boolean feeds(Device device, Device other, Set<Device> seen) {
        return other == device || other != null && seen.add(other) && inlets(other).flatMap(inlet -> inlet.getEnds().stream())
                .map(CableEnds::opposite).filter(end -> end != null && end.getPort() != null)
                .anyMatch(end -> feeds(device, end.getPort().getDevice(), seen));
    }

    /** The change that plugs a device into a way; empty when there is an {@link #obstacle}. */
    public Optional<Change> plug(Device device, Way way) {
        if (obstacle(device, way).isPresent()) {
            return Optional.empty();
        }
        var label = TEXT.text("plug", Devices.name(device), name(way));
        var changes = new ArrayList<Change>();
        var inlet = free(device).filter(each -> offer(way.getPort(), each).isPresent()).findFirst();
        if (inlet.isPresent()) {
            changes.add(new AddCables(production, List.of(cable(way.getPort(), inlet.get(), CableNumbers.of(production)))));
        } else {
            var end = moving(device, way.getPort()).orElseThrow();
            way(end.getPort()).filter(old -> Devices.name(device).equals(old.getLabel()))
                    .ifPresent(old -> changes.add(named(old, null)));
            changes.add(new Replug(Map.of(end, Optional.of(way.getPort()))));
        }
        if (blank(way)) {
            changes.add(named(way, Devices.name(device)));
        }
        return Optional.of(new CompoundChange(label, changes));
    }

    /** An inlet and the way that it is to be plugged into. */
    record Pair(Way way, Port inlet) {
    }

    /** Plugs several in, as one step. */
    Optional<Change> plug(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var numbers = CableNumbers.of(production);
        var changes = new ArrayList<Change>();
        changes.add(new AddCables(production, pairs.stream().map(pair -> cable(pair.way().getPort(), pair.inlet(), numbers))
                .toList()));
        pairs.stream().filter(pair -> blank(pair.way()))
                .forEach(pair -> changes.add(named(pair.way(), Devices.name(pair.inlet().getDevice()))));
        return Optional.of(new CompoundChange(TEXT.text("rest", pairs.size()), changes));
    }

    boolean fits(Way way, Port inlet) {
        return way.getPort() != null && offer(way.getPort(), inlet).isPresent();
    }

    /** Mains inlets that nothing is plugged into, those that are left free on purpose left out. */
    static Stream<Port> free(Device device) {
        return inlets(device).filter(port -> !Ports.isConnected(port) && !port.isUnusedOnPurpose());
    }

    private static Stream<Port> inlets(Device device) {
        return Devices.ports(device, SignalKind.POWER).filter(port -> Ports.direction(port) == Direction.IN);
    }

    private NewCable cable(Port outlet, Port inlet, CableNumbers numbers) {
        return offer(outlet, inlet).orElseThrow().apply(NewCable.between(outlet, inlet, SignalKind.POWER))
                .numbered(numbers.next(SignalKind.POWER, Optional.of(outlet), Optional.of(inlet)));
    }

    /** A cable that is made for both sockets; mains is no place for "anyway". */
    private Optional<CableOffer> offer(Port outlet, Port inlet) {
        return offers.between(outlet, inlet).stream().filter(each -> each.kind() == CableOffer.Kind.FITS
                || each.kind() == CableOffer.Kind.OTHER_CABLE).findFirst();
    }

    /** The feeding end of a cable of the device that goes into the same kind of socket. */
    private static Optional<CableEnd> moving(Device device, Port outlet) {
        return inlets(device).flatMap(inlet -> inlet.getEnds().stream()).map(CableEnds::opposite)
                .filter(end -> end != null && end.getPort() != null
                        && Ports.connector(end.getPort()) == Ports.connector(outlet)).findFirst();
    }

    private Optional<Way> way(Port outlet) {
        return production.getPower().getSupplies().stream().flatMap(supply -> supply.getWays().stream())
                .filter(way -> way.getPort() == outlet).findFirst();
    }

    private static boolean blank(Way way) {
        return way.getLabel() == null || way.getLabel().isBlank();
    }

    private static Change named(Way way, String label) {
        return new SetFeature(TEXT.text("name"), way, PowerPackage.Literals.WAY__LABEL, label);
    }

    private static String name(Way way) {
        return blank(way) && way.getPort() != null ? Ports.fullName(way.getPort()) : String.valueOf(way.getLabel());
    }
}
