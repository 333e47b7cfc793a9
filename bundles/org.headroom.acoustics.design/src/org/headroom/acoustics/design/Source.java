/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.List;
import java.util.OptionalDouble;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.acoustics.field.Emitter;
import org.headroom.acoustics.programme.Spectrum;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;
import org.headroom.core.rule.Subject;

/**
 * A loudspeaker of a production, placed and driven.
 *
 * @param placement   what it is placed by
 * @param device      the loudspeaker
 * @param position    middle of its front
 * @param aim         of its axis
 * @param model       how its type is predicted
 * @param directivity how it radiates: measured data, or that of the model
 * @param maximum_dB  greatest level at 1 m: that of the loudspeaker, or what its amplifier can give when that is less; empty when not known
 * @param gain_dB     of its placement and drive
 * @param delay_s     of its placement and drive; 0 or more
 * @param inverted    polarity
 * @param signal      those of one number carry the same signal
 */
public record Source(Subject placement, Subject device, Point3 position, Aim aim, LoudspeakerModel model,
        Directivity directivity, OptionalDouble maximum_dB, double gain_dB, double delay_s, boolean inverted, int signal) {

    /** Stands in for a maximum level that is not known: then all levels are relative. */
    static final double STAND_IN_DB = 100;

    /**
     * What it radiates when the loudest programme of the production just reaches the maximum of the loudspeaker whose gain is highest.
     *
     * @param spectrum of the programme
     * @param fraction of an octave of the bands that will be calculated; 0 for single tones at full level
     * @param below_dB how far below that the programme stays
     */
    public Emitter emitter(Spectrum spectrum, double fraction, double below_dB) {
        double level = maximum_dB.orElse(STAND_IN_DB) + gain_dB - below_dB;
        return new Emitter(position, aim, directivity, frequency_Hz -> level + model.response_dB(frequency_Hz)
                + (fraction > 0 ? spectrum.level_dB(frequency_Hz, fraction) : 0), delay_s, inverted, signal);
    }

    /** The same at another place with another aim. */
    public Source moved(Point3 to, Aim turned) {
        return new Source(placement, device, to, turned, model, directivity, maximum_dB, gain_dB, delay_s, inverted, signal);
    }

    static double fraction(List<Band> bands) {
        return bands.size() < 2 ? 0 : 0.3 / Math.log10(bands.get(1).centre_Hz() / bands.get(0).centre_Hz());
    }
}
