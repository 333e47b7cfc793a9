/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/** Proposes sheets for what a production holds: one for each area, or one for each system. */
public final class SheetPlans {

    /** A sheet that could be made, with what would be on it. */
    public record Proposal(String name, Set<Device> devices) {
        public Proposal {
            devices = new LinkedHashSet<>(devices);
        }
    }

    /** A family of signals that is drawn and patched by itself. */
    public enum System {
        AUDIO, DIGITAL, NETWORK, LOUDSPEAKERS, WIRELESS, POWER, CONTROL;

        static System of(SignalKind signal) {
            return switch (signal) {
                case ANALOGUE -> AUDIO;
                case AES3, SPDIF, MADI, ADAT, AES50, CLOCK -> DIGITAL;
                case NETWORK -> NETWORK;
                case LOUDSPEAKER -> LOUDSPEAKERS;
                case WIRELESS -> WIRELESS;
                case POWER -> POWER;
                default -> CONTROL;
            };
        }

        /** As users read it. */
        public String text() {
            return Naming.text("system." + name().toLowerCase(Locale.ROOT));
        }
    }

    private SheetPlans() {
    }

    /** A sheet for each place that devices are in, in the order of the places; the last one for those in no place. */
    public static List<Proposal> byArea(Production production) {
        var proposals = new ArrayList<Proposal>();
        Productions.locations(production).forEach(place -> add(proposals, nameOf(place),
                production.getDevices().stream().filter(device -> device.getLocation() == place).toList()));
        add(proposals, Naming.text("area.none"),
                production.getDevices().stream().filter(device -> device.getLocation() == null).toList());
        return List.copyOf(proposals);
    }

    /** A sheet for each system that has cables, with the devices that these join. */
    public static List<Proposal> bySystem(Production production) {
        Map<System, Set<Device>> devices = new EnumMap<>(System.class);
        for (Cable cable : production.getCables()) {
            var system = devices.computeIfAbsent(System.of(cable.getSignal()), key -> new LinkedHashSet<>());
            add(system, cable.getFrom());
            add(system, cable.getTo());
        }
        var proposals = new ArrayList<Proposal>();
        devices.forEach((system, joined) -> add(proposals, system.text(),
                production.getDevices().stream().filter(joined::contains).toList()));
        return List.copyOf(proposals);
    }

    private static void add(Set<Device> devices, CableEnd end) {
        CableEnds.port(end).map(Port::getDevice).ifPresent(devices::add);
    }

    private static void add(List<Proposal> proposals, String name, List<Device> devices) {
        if (!devices.isEmpty()) {
            proposals.add(new Proposal(name, new LinkedHashSet<>(devices)));
        }
    }

    private static String nameOf(Location place) {
        return place.getName() == null || place.getName().isBlank() ? Naming.text("area.unnamed") : place.getName();
    }
}
