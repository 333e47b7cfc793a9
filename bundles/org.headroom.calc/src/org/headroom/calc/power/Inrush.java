/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.List;

import org.headroom.calc.internal.Require;

/**
 * Inrush currents of devices that are switched on at once or one after the other. What falls into one period of the mains
 * adds up: peaks of supplies without soft start come at the same point of the wave.
 */
public final class Inrush {

    /** One period at 50 Hz, in s: the window in which inrush currents are added. */
    public static final double WINDOW_S = 0.02;

    /**
     * Inrush of one device.
     *
     * @param at_s       when it is switched on, in s
     * @param peak_A     its peak in A
     * @param duration_s how long it lasts in s; a window where that is unknown
     */
    public record Pulse(double at_s, double peak_A, double duration_s) {
        public Pulse {
            Require.notNegative("time", at_s);
            Require.notNegative("peak", peak_A);
            Require.notNegative("duration", duration_s);
        }
    }

    private Inrush() {
    }

    /** The greatest sum of peaks within any window of 20 ms, in A; 0 for none. */
    public static double worst_A(List<Pulse> pulses) {
        double worst = 0;
        for (Pulse last : pulses) {
            // windows that end where a pulse starts are enough: moving one on can only lose pulses
            double sum = 0;
            for (Pulse pulse : pulses) {
                boolean inWindow = pulse.at_s() <= last.at_s()
                        && pulse.at_s() + pulse.duration_s() >= last.at_s() - WINDOW_S;
                sum += inWindow ? pulse.peak_A() : 0;
            }
            worst = Math.max(worst, sum);
        }
        return worst;
    }

    /** When the step of a sequence (from 1) is switched on, in s. */
    public static double stepTime_s(int step, double delay_s) {
        if (step < 1) {
            throw new IllegalArgumentException("Steps of a sequence count from 1, not " + step);
        }
        return (step - 1) * Require.notNegative("delay", delay_s);
    }
}
