/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Finds for the ports of a device those of another type that take their place best. */
final class PortMatches {

    private static final int SAME_KEY = 40;
    private static final int SAME_LABEL = 30;
    private static final int SAME_CONNECTOR = 20;
    private static final int SAME_SECTION = 10;
    private static final int SAME_RANK = 8;
    private static final int FROM_HERE_ON = 1;

    private record Match(Port port, PortType target, int score, int rank) {
    }

    private final Device device;
    private final DeviceType type;
    /** The how-manieth each is among those of its signal and direction. */
    private final Map<Object, Integer> ranks = new IdentityHashMap<>();

    PortMatches(Device device, DeviceType type) {
        this.device = device;
        this.type = type;
        var counts = new LinkedHashMap<Object, Integer>();
        device.getPorts().forEach(port -> ranks.put(port,
                counts.merge(List.of(Ports.signal(port), Ports.direction(port)), 1, Integer::sum)));
        counts.clear();
        type.getPorts().forEach(port -> ranks.put(port,
                counts.merge(List.of(port.getSignal(), port.getDirection()), 1, Integer::sum)));
    }

    Map<Port, PortType> best() {
        var matches = new ArrayList<Match>();
        for (Port port : device.getPorts()) {
            for (PortType target : type.getPorts()) {
                int score = score(port, target);
                if (score > 0) {
                    matches.add(new Match(port, target, score, ranks.get(port)));
                }
            }
        }
        matches.sort(Comparator.<Match, Boolean>comparing(match -> !Ports.isConnected(match.port()))
                .thenComparing(Comparator.comparingInt(Match::score).reversed()).thenComparingInt(Match::rank));
        Set<PortType> taken = new HashSet<>();
        Map<Port, PortType> chosen = new IdentityHashMap<>();
        for (Match match : matches) {
            if (!chosen.containsKey(match.port()) && taken.add(match.target())) {
                chosen.put(match.port(), match.target());
            }
        }
        var ordered = new LinkedHashMap<Port, PortType>();
        device.getPorts().stream().filter(chosen::containsKey).forEach(port -> ordered.put(port, chosen.get(port)));
        return ordered;
    }

    /** 0 when the one cannot stand for the other. */
    private int score(Port port, PortType target) {
        if (Ports.signal(port) != target.getSignal() || !sameWay(Ports.direction(port), target.getDirection())) {
            return 0;
        }
        int score = FROM_HERE_ON;
        score += Ports.key(port).equals(target.getKey()) ? SAME_KEY : 0;
        score += port.getType() != null && sameText(port.getType().getLabel(), target.getLabel()) ? SAME_LABEL : 0;
        score += Ports.connector(port) == target.getConnector() ? SAME_CONNECTOR : 0;
        score += port.getType() != null && sameText(port.getType().getSection(), target.getSection()) ? SAME_SECTION : 0;
        score += Objects.equals(ranks.get(port), ranks.get(target)) ? SAME_RANK : 0;
        return score;
    }

    private static boolean sameWay(Direction one, Direction other) {
        return one == other || one == Direction.BIDIRECTIONAL || other == Direction.BIDIRECTIONAL;
    }

    private static boolean sameText(String one, String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }
}
