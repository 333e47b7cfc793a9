/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import java.util.OptionalDouble;

import org.headroom.calc.power.NeutralCurrent;
import org.headroom.calc.power.Phasor;
import org.headroom.power.load.LoadDraw;
import org.headroom.power.network.Lines;
import org.headroom.power.network.Load;
import org.headroom.power.network.VoltageLevels;

/**
 * What flows through an outlet, cable or inlet: currents of the mains frequency as phasors, and the loads behind them.
 * Flows add up,
 * so a change of one load changes the flows on its way to the source only.
 *
 * @param l1         current in L1 in A, and so on
 * @param h1         third harmonic in L1, at three times the frequency, as far as known; and so on
 * @param power_W    active power
 * @param reactive_var reactive power, lagging; that of distortion is counted with it
 * @param heat_W     heat of the devices behind, as far as known
 * @param loads      loads that are counted
 * @param unknown    loads that are not, because they are unknown
 * @param heatUnknown loads whose heat is unknown
 */
public record Flow(Phasor l1, Phasor l2, Phasor l3, Phasor h1, Phasor h2, Phasor h3, double power_W, double reactive_var,
        double heat_W, int loads,
        int unknown, int heatUnknown) {

    public static final Flow NONE = new Flow(Phasor.ZERO, Phasor.ZERO, Phasor.ZERO, Phasor.ZERO,
            Phasor.ZERO, Phasor.ZERO, 0, 0, 0, 0, 0, 0);

    /** What a load takes at its nominal voltage. */
    public static Flow of(Load load, VoltageLevels levels) {
        if (load.draw().isEmpty()) {
            return new Flow(Phasor.ZERO, Phasor.ZERO, Phasor.ZERO, Phasor.ZERO, Phasor.ZERO, Phasor.ZERO, 0, 0, 0, 0, 1,
                    1);
        }
        var draw = load.draw().get();
        double third = draw.thirdHarmonic().orElse(0);
        double fundamental = third == 0 ? 1 : Math.sqrt(1 - third * third);
        // distortion lowers the power factor too: what is left of it is the angle of the fundamental
        double cosine = fundamental == 0 ? 1 : Math.min(1, draw.powerFactor() / fundamental);
        double amperes = fundamental * draw.current_A();
        double apparent = levels.voltage_V(load.lines()) * draw.current_A()
                * (load.lines().count() == 3 ? Math.sqrt(3) : 1);
        double reactive = Math.sqrt(Math.max(0, apparent * apparent - draw.power_W() * draw.power_W()));
        int heatUnknown = draw.heat_W().isPresent() ? 0 : 1;
        if (third == 0 && load.lines().count() == 1) {
            // most loads are of this kind
            int line = Integer.numberOfTrailingZeros(load.lines().mask());
            var current = amperes == 0 ? Phasor.ZERO
                    : new Phasor(amperes * cosine, -amperes * Math.sqrt(1 - cosine * cosine)).times(levels.unit(line));
            return new Flow(line == 0 ? current : Phasor.ZERO, line == 1 ? current : Phasor.ZERO,
                    line == 2 ? current : Phasor.ZERO, Phasor.ZERO, Phasor.ZERO, Phasor.ZERO, draw.power_W(), reactive,
                    draw.heat_W().orElse(0), 1, 0, heatUnknown);
        }
        var first = phasors(load.lines(), levels, new Phasor(amperes * cosine, -amperes * Math.sqrt(1 - cosine * cosine)),
                false);
        var thirds = phasors(load.lines(), levels, new Phasor(third * draw.current_A(), 0), true);
        return new Flow(first[0], first[1], first[2], thirds[0], thirds[1], thirds[2], draw.power_W(), reactive,
                draw.heat_W().orElse(0), 1, 0, heatUnknown);
    }

    /** Currents of the three lines, or their third harmonics, all alike against the voltage of their load. */
    private static Phasor[] phasors(Lines lines, VoltageLevels levels, Phasor alike, boolean thirds) {
        var phasors = new Phasor[] { Phasor.ZERO, Phasor.ZERO, Phasor.ZERO };
        if (alike.re() == 0 && alike.im() == 0) {
            return phasors;
        }
        if (lines.count() == 2) {
            int first = lines.has(0) ? 0 : 1;
            int second = lines.has(2) ? 2 : 1;
            var between = levels.between(first, second);
            var current = turned(alike, between.times(1 / between.magnitude()), thirds);
            phasors[first] = current;
            phasors[second] = current.times(-1);
        } else {
            for (int line = 0; line < 3; line++) {
                if (lines.has(line)) {
                    phasors[line] = turned(alike, levels.unit(line), thirds);
                }
            }
        }
        return phasors;
    }

    private static Phasor turned(Phasor alike, Phasor unit, boolean third) {
        return alike.times(third ? unit.times(unit).times(unit) : unit);
    }

    public Flow plus(Flow other) {
        return new Flow(l1.plus(other.l1), l2.plus(other.l2), l3.plus(other.l3), h1.plus(other.h1), h2.plus(other.h2),
                h3.plus(other.h3), power_W + other.power_W,
                reactive_var + other.reactive_var, heat_W + other.heat_W, loads + other.loads, unknown + other.unknown,
                heatUnknown + other.heatUnknown);
    }

    /** Current of a line, 0 for L1. */
    public Phasor line(int line) {
        return switch (line) {
            case 0 -> l1;
            case 1 -> l2;
            case 2 -> l3;
            default -> throw new IllegalArgumentException("No line " + line);
        };
    }

    /** Third harmonic of a line, 0 for L1. */
    public Phasor third(int line) {
        return switch (line) {
            case 0 -> h1;
            case 1 -> h2;
            case 2 -> h3;
            default -> throw new IllegalArgumentException("No line " + line);
        };
    }

    /** RMS current of a line in A, with the third harmonic as far as known. */
    public double current_A(int line) {
        return Math.hypot(line(line).magnitude(), third(line).magnitude());
    }

    /** Third harmonic in the neutral in A, as far as known: with three phases those of the lines add up. */
    public double triplen_A() {
        return h1.plus(h2).plus(h3).magnitude();
    }

    /** Current of the mains frequency that the neutral carries back. */
    public Phasor neutral() {
        if (l2 == Phasor.ZERO) {
            return l3 == Phasor.ZERO ? l1 : l1 == Phasor.ZERO ? l3 : l1.plus(l3);
        }
        return l1 == Phasor.ZERO && l3 == Phasor.ZERO ? l2 : l1.plus(l2).plus(l3);
    }

    /** RMS current of the neutral in A, with the third harmonic as far as known. */
    public double neutral_A() {
        return NeutralCurrent.total_A(neutral().magnitude(), triplen_A());
    }

    /** Current of the line that carries most, in A. */
    public double highest_A() {
        return Math.max(current_A(0), Math.max(current_A(1), current_A(2)));
    }

    /** Apparent power of all lines, the vector sum of active and reactive power, in VA. */
    public double apparent_VA() {
        return Math.hypot(power_W, reactive_var);
    }

    /** Power factor of the sum; empty when nothing flows. */
    public OptionalDouble powerFactor() {
        return apparent_VA() == 0 ? OptionalDouble.empty() : OptionalDouble.of(power_W / apparent_VA());
    }

    /**
     * By how much the line farthest from the mean of the given lines is off, in % of the mean; empty when nothing
     * flows.
     */
    public OptionalDouble imbalance_percent(Lines lines) {
        double mean = lines.numbers().stream().mapToDouble(this::current_A).average().orElse(0);
        if (mean <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(100 * lines.numbers().stream().mapToDouble(line -> Math.abs(current_A(line) - mean))
                .max().orElse(0)
                / mean);
    }
}
