/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headroom.calc.internal.Require;

/**
 * A four-wire feeder with unequal loads, solved with phasors and with the voltage drop of the neutral, which the usual
 * phase-by-phase formula leaves out. Kirchhoff's laws; no other source needed.
 */
public final class UnbalancedFeeder {

    /**
     * The state of the feeder.
     *
     * @param supply_V   voltage between line and neutral at the source
     * @param currents   line currents L1, L2, L3
     * @param neutral    current in the neutral, towards the source
     * @param loads      voltages between line and neutral at the load end
     */
    public record State(double supply_V, List<Phasor> currents, Phasor neutral, List<Phasor> loads) {

        public State {
            currents = List.copyOf(currents);
            loads = List.copyOf(loads);
        }

        /** By how much less voltage the load of a phase (0 to 2) gets than the source gives, in V; may be negative. */
        public double drop_V(int phase) {
            return supply_V - loads.get(phase).magnitude();
        }

        /** The greatest drop of the three, in V. */
        public double worstDrop_V() {
            return Math.max(drop_V(0), Math.max(drop_V(1), drop_V(2)));
        }
    }

    private UnbalancedFeeder() {
    }

    /**
     * For known load currents.
     *
     * @param supply_V voltage between line and neutral at the source, > 0
     * @param currents of L1, L2, L3, see {@link Phasor#lagging}
     * @param line     impedance of each line conductor in Ω
     * @param neutral  impedance of the neutral conductor in Ω
     */
    public static State withCurrents(double supply_V, List<Phasor> currents, Phasor line, Phasor neutral) {
        Require.positive("voltage", supply_V);
        three(currents);
        var back = NeutralCurrent.fundamental(currents);
        var rise = neutral.times(back);
        var loads = new ArrayList<Phasor>();
        for (var phase = 0; phase < 3; phase++) {
            loads.add(source(supply_V, phase).minus(line.times(currents.get(phase))).minus(rise));
        }
        return new State(supply_V, currents, back, loads);
    }

    /**
     * For known load impedances, also with a broken neutral.
     *
     * @param supply_V voltage between line and neutral at the source, > 0
     * @param loads    impedances of the loads in Ω; empty for a phase without load
     * @param line     impedance of each line conductor in Ω
     * @param neutral  impedance of the neutral conductor in Ω, not zero; empty for a broken neutral
     * @return the state; the voltage of a phase without load is that of its open end
     */
    public static State withLoads(double supply_V, List<Optional<Phasor>> loads, Phasor line,
            Optional<Phasor> neutral) {
        Require.positive("voltage", supply_V);
        three(loads);
        var one = new Phasor(1, 0);
        var conductance = neutral.map(one::dividedBy).orElse(Phasor.ZERO);
        var driven = Phasor.ZERO;
        for (var phase = 0; phase < 3; phase++) {
            if (loads.get(phase).isPresent()) {
                var admittance = one.dividedBy(line.plus(loads.get(phase).get()));
                conductance = conductance.plus(admittance);
                driven = driven.plus(source(supply_V, phase).times(admittance));
            }
        }
        var star = conductance.magnitude() == 0 ? Phasor.ZERO : driven.dividedBy(conductance);
        var currents = new ArrayList<Phasor>();
        var voltages = new ArrayList<Phasor>();
        for (var phase = 0; phase < 3; phase++) {
            var across = source(supply_V, phase).minus(star);
            var load = loads.get(phase);
            var current = load.map(z -> across.dividedBy(line.plus(z))).orElse(Phasor.ZERO);
            currents.add(current);
            voltages.add(load.map(current::times).orElse(across));
        }
        return new State(supply_V, currents, NeutralCurrent.fundamental(currents), voltages);
    }

    private static Phasor source(double supply_V, int phase) {
        return Phasor.polar(supply_V, -120.0 * phase);
    }

    private static void three(List<?> list) {
        if (list.size() != 3) {
            throw new IllegalArgumentException("Three phases, not " + list.size());
        }
    }
}
