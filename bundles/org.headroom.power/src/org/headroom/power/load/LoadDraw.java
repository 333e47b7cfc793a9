/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.load;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a load takes at its nominal voltage, in normal use.
 *
 * @param power_W         active power
 * @param current_A       RMS current of each line
 * @param powerFactor     active over apparent power, above 0, at most 1; taken as lagging
 * @param thirdHarmonic   third harmonic as a share of the current; empty: unknown
 * @param heat_W          heat given off where the device stands; empty: unknown
 * @param basis           where the figures come from
 * @param notes           what else to know
 */
public record LoadDraw(double power_W, double current_A, double powerFactor, OptionalDouble thirdHarmonic,
        OptionalDouble heat_W,
        DrawBasis basis, List<LoadNote> notes) {

    public LoadDraw {
        if (!(power_W >= 0) || Double.isInfinite(power_W) || !(current_A >= 0) || Double.isInfinite(current_A)
                || !(powerFactor >= 0 && powerFactor <= 1)) {
            throw new IllegalArgumentException("No load: " + power_W + " W, " + current_A + " A, power factor "
                    + powerFactor);
        }
        notes = List.copyOf(notes);
    }

    /** A part of this load, such as what one of two inlets takes. */
    public LoadDraw share(double part, LoadNote note) {
        var more = new java.util.ArrayList<>(notes);
        more.add(note);
        return new LoadDraw(power_W * part, current_A * part, powerFactor, thirdHarmonic,
                heat_W.isPresent() ? OptionalDouble.of(heat_W.getAsDouble() * part) : heat_W, basis, more);
    }
}
