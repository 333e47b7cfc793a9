/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import org.headroom.calc.power.Phasor;
import org.headroom.model.power.VoltageSystem;

/**
 * The voltages of a supply.
 *
 * @param lineToNeutral_V nominal voltage between each line and neutral
 * @param lineToLine_V    nominal voltage between two lines; 0 where there is one line
 * @param lines           lines that there are
 * @param step_deg        angle by which each line lags the one before: 120° for three phases, 180° for split phase
 * @param frequency_Hz    mains frequency
 */
public record VoltageLevels(double lineToNeutral_V, double lineToLine_V, Lines lines, double step_deg,
        double frequency_Hz) {

    private static final Phasor LEADING = new Phasor(1, 0);
    private static final Phasor SECOND = Phasor.polar(1, -120);
    private static final Phasor THIRD = Phasor.polar(1, -240);

    public VoltageLevels {
        if (!(lineToNeutral_V > 0) || Double.isInfinite(lineToNeutral_V)) {
            throw new IllegalArgumentException("A voltage is above zero, not " + lineToNeutral_V);
        }
    }

    /**
     * The figures of a voltage system (IEC 60038, ANSI C84.1, Japan). Where 50 and 60 Hz are both in use, 50 Hz is
     * given.
     */
    public static VoltageLevels of(VoltageSystem system) {
        return switch (system) {
            case THREE_PHASE_230_400 -> new VoltageLevels(230, 400, Lines.ALL, 120, 50);
            case SINGLE_PHASE_230 -> new VoltageLevels(230, 0, Lines.one(0), 0, 50);
            case THREE_PHASE_120_208 -> new VoltageLevels(120, 208, Lines.ALL, 120, 60);
            case SPLIT_PHASE_120_240 -> new VoltageLevels(120, 240, Lines.first(2), 180, 60);
            case SINGLE_PHASE_120 -> new VoltageLevels(120, 0, Lines.one(0), 0, 60);
            case SINGLE_PHASE_100 -> new VoltageLevels(100, 0, Lines.one(0), 0, 50);
            case SPLIT_PHASE_100_200 -> new VoltageLevels(100, 200, Lines.first(2), 180, 50);
        };
    }

    /** Voltage of a line (0 for L1) against neutral at the source. */
    public Phasor line(int line) {
        return unit(line).times(lineToNeutral_V);
    }

    /** Direction of the voltage of a line (0 for L1): a phasor of length 1. */
    public Phasor unit(int line) {
        if (line == 0) {
            return LEADING;
        }
        if (step_deg == 120 && line < 3) {
            return line == 1 ? SECOND : THIRD;
        }
        return Phasor.polar(1, -step_deg * line);
    }

    /**
     * The voltage that drives a load on two lines, at the source; from the first line to the second in the order of
     * rotation.
     */
    public Phasor between(int first, int second) {
        return line(first).minus(line(second));
    }

    /**
     * The nominal voltage that a load on these lines gets: between line and neutral for one, between lines for two or
     * three.
     *
     * @throws IllegalArgumentException for no lines
     */
    public double voltage_V(Lines used) {
        return switch (used.count()) {
            case 1 -> lineToNeutral_V;
            case 2, 3 -> lineToLine_V;
            default -> throw new IllegalArgumentException("No lines");
        };
    }
}
