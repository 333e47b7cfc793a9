/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import org.headroom.calc.power.Phasor;
import org.headroom.power.network.Lines;
import org.headroom.power.network.VoltageLevels;

/**
 * Voltages of the conductors at one place against the neutral of the source.
 *
 * @param known whether the impedance of every cable up to here is known; otherwise voltages drop further than they say
 */
public record NodeVoltage(Phasor l1, Phasor l2, Phasor l3, Phasor neutral, boolean known) {

    /** At the terminals of a source. */
    static NodeVoltage at(VoltageLevels levels) {
        return new NodeVoltage(line(levels, 0), line(levels, 1), line(levels, 2), Phasor.ZERO, true);
    }

    private static Phasor line(VoltageLevels levels, int line) {
        return levels.lines().has(line) ? levels.line(line) : Phasor.ZERO;
    }

    /** At the far end of a cable with this impedance of each line and of the neutral. */
    NodeVoltage after(Phasor impedance, Phasor ofNeutral, Flow flow) {
        return new NodeVoltage(less(l1, impedance, flow.l1()), less(l2, impedance, flow.l2()),
                less(l3, impedance, flow.l3()), neutral.plus(ofNeutral.times(flow.neutral())), known);
    }

    private static Phasor less(Phasor voltage, Phasor impedance, Phasor current) {
        return current == Phasor.ZERO ? voltage : voltage.minus(impedance.times(current));
    }

    NodeVoltage beyondUnknown() {
        return new NodeVoltage(l1, l2, l3, neutral, false);
    }

    private Phasor conductor(int line) {
        return switch (line) {
            case 0 -> l1;
            case 1 -> l2;
            default -> l3;
        };
    }

    /** Voltage of a line, 0 for L1, against the neutral at this place. */
    public Phasor lineToNeutral(int line) {
        return conductor(line).minus(neutral);
    }

    /** Drop of a line against the neutral since the source, in V, see {@link Drop}. */
    public double drop_V(int line, VoltageLevels levels) {
        var source = levels.line(line);
        return inPhase(source, source.minus(lineToNeutral(line)));
    }

    /** The greatest drop of a load on these lines: between line and neutral for one or three, between lines for two. */
    public Drop drop(Lines lines, VoltageLevels levels) {
        double volts;
        double nominal = levels.lineToNeutral_V();
        if (lines.count() == 2) {
            int first = lines.has(0) ? 0 : 1;
            int second = lines.has(2) ? 2 : 1;
            var between = levels.between(first, second);
            volts = inPhase(between, between.minus(conductor(first).minus(conductor(second))));
            nominal = levels.voltage_V(lines);
        } else {
            volts = lines.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
            for (int line = 0; line < 3; line++) {
                volts = lines.has(line) ? Math.max(volts, drop_V(line, levels)) : volts;
            }
        }
        return new Drop(volts, 100 * volts / nominal, !known);
    }

    /** The part of a lost voltage that is in phase with the voltage of the source. */
    static double inPhase(Phasor source, Phasor lost) {
        return (lost.re() * source.re() + lost.im() * source.im()) / source.magnitude();
    }
}
