/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.Supply;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.power.Rig;

/**
 * A production with a random radial supply, and beside it the same supply as edges and loads, written down while it is
 * built and
 * without a look at the engine.
 */
final class RandomSupply {

    /** A cable between two places with the impedance of each of its conductors. */
    record Edge(Object from, Object to, double ohm, double reactance) {
    }

    /** A load: lines by number, RMS current, angle of lag in radians. */
    record Draw(Object at, List<Integer> lines, double amperes, double lag) {
    }

    private static final double[] AREAS = { 1.5, 2.5, 4, 6, 16, 35, 95 };

    final Rig rig = new Rig();
    final VoltageSystem system;
    final double toNeutral;
    final double step;
    final PowerSource source;
    final List<Edge> edges = new ArrayList<>();
    final List<Draw> draws = new ArrayList<>();
    final List<Device> devices = new ArrayList<>();

    private final Random random;
    private final int lines;

    RandomSupply(long seed) {
        random = new Random(seed);
        int kind = random.nextInt(5);
        system = List.of(VoltageSystem.THREE_PHASE_230_400, VoltageSystem.THREE_PHASE_230_400,
                VoltageSystem.THREE_PHASE_120_208,
                VoltageSystem.SPLIT_PHASE_120_240, VoltageSystem.SINGLE_PHASE_230).get(kind);
        toNeutral = system == VoltageSystem.THREE_PHASE_120_208 || system == VoltageSystem.SPLIT_PHASE_120_240 ? 120
                : 230;
        lines = kind < 3 ? 3 : kind == 3 ? 2 : 1;
        step = lines == 2 ? Math.PI : 2 * Math.PI / 3;
        source = rig.source("Source", system);
        fill(source, source.getDevice(), allLines(), 0);
    }

    private List<Integer> allLines() {
        return lines == 3 ? List.of(0, 1, 2) : lines == 2 ? List.of(0, 1) : List.of(0);
    }

    private void fill(Supply supply, Device place, List<Integer> feed, int depth) {
        int ways = 1 + random.nextInt(4);
        for (int way = 0; way < ways; way++) {
            if (depth < 3 && random.nextInt(3) == 0 && feed.size() != 2) {
                var distro = rig.distro("Distro " + edges.size(), feed.size() == 3);
                connect(supply, place, feed, distro.getDevice());
                fill(distro, distro.getDevice(), feed, depth + 1);
            } else {
                load(supply, place, some(feed));
            }
        }
    }

    private List<Integer> some(List<Integer> feed) {
        if (feed.size() == 1) {
            return feed;
        }
        int choice = random.nextInt(6);
        if (feed.size() == 3 && choice == 0) {
            return feed;
        }
        if (choice == 1 && toNeutral == 120) {
            return feed.size() == 2 ? feed : List.of(List.of(0, 1), List.of(1, 2), List.of(2, 0))
                    .get(random.nextInt(3));
        }
        return List.of(feed.get(random.nextInt(feed.size())));
    }

    private void load(Supply supply, Device place, List<Integer> on) {
        double amperes = 0.2 + 30 * random.nextDouble();
        double factor = 0.4 + 0.6 * random.nextDouble();
        var device = loadDevice(on, amperes, factor);
        connect(supply, place, on, device);
        if (random.nextInt(4) == 0) {
            chain(device, on);
        }
    }

    private Device loadDevice(List<Integer> on, double amperes, double factor) {
        double nominal = on.size() == 1 ? toNeutral : switch (system) {
            case THREE_PHASE_230_400 -> 400;
            case THREE_PHASE_120_208 -> 208;
            default -> 240;
        };
        double watts = (on.size() == 3 ? Math.sqrt(3) : 1) * nominal * amperes * factor;
        var device = rig.load("Load " + draws.size(), nominal, watts, amperes);
        if (on.size() == 3) {
            rig.threePhase(device);
        }
        draws.add(new Draw(device, on, amperes, Math.acos(factor)));
        devices.add(device);
        return device;
    }

    private void chain(Device first, List<Integer> on) {
        var outlet = rig.link(first);
        var next = loadDevice(on, 0.5 + 5 * random.nextDouble(), 0.5 + 0.5 * random.nextDouble());
        cable(outlet, first, next);
    }

    private void connect(Supply supply, Device place, List<Integer> on, Device to) {
        cable(rig.way(supply, phases(on), null).getPort(), place, to);
    }

    private void cable(Port outlet, Device place, Device to) {
        double length = 0.5 + 80 * random.nextDouble();
        double area = AREAS[random.nextInt(AREAS.length)];
        rig.cable(outlet, Rig.in(to), length, area);
        edges.add(new Edge(place, to, 0.0225 * length / area, 0.00008 * length));
    }

    private static Phases phases(List<Integer> on) {
        return switch (on.size()) {
            case 3 -> Phases.L1L2L3;
            case 2 -> Phases.get("L" + (on.get(0) + 1) + "L" + (on.get(1) + 1));
            default -> Phases.get("L" + (on.get(0) + 1));
        };
    }
}
