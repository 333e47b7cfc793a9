/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.List;

import org.headroom.render.scene.Rgb;

/**
 * Steps of colour. Dark blue to yellow with lightness that rises evenly, so that it can be told by colour-blind people and on grey paper. The colours are points of
 * the scale “cividis” (Nuñez, Anderton, Renslow, PLOS ONE 2018), which was made for that.
 *
 * @param most  value at the top
 * @param step  height of a step; above 0
 * @param steps how many; below the lowest nothing is told apart
 */
public record ColourScale(double most, double step, int steps) {

    private static final List<Rgb> COLOURS = List.of(Rgb.hex("00224e"), Rgb.hex("123570"), Rgb.hex("3b496c"),
            Rgb.hex("575d6d"), Rgb.hex("707173"), Rgb.hex("8a8678"), Rgb.hex("a59c74"), Rgb.hex("c3b369"), Rgb.hex("e1cc55"),
            Rgb.hex("fee838"));

    public ColourScale {
        if (!(step > 0) || steps < 1 || !Double.isFinite(most)) {
            throw new IllegalArgumentException("a scale needs steps above 0");
        }
    }

    /** Steps down from the first multiple above a value, ten at most. */
    public static ColourScale below(double most, double least, double step) {
        double top = Math.ceil(most / step - 1e-9) * step;
        int steps = (int) Math.clamp(Math.ceil((top - least) / step), 1, COLOURS.size());
        return new ColourScale(top, step, steps);
    }

    /** Number of the step that a value is in, 0 for the lowest. */
    public int step(double value) {
        return Math.clamp((long) Math.floor((value - most) / step) + steps, 0, steps - 1);
    }

    /** Colour of a step. */
    public Rgb colour(int number) {
        return COLOURS.get(steps == 1 ? COLOURS.size() - 1 : Math.round((float) number * (COLOURS.size() - 1) / (steps - 1)));
    }

    /** Lower end of a step. */
    public double low(int number) {
        return most - (steps - number) * step;
    }
}
