/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.acoustics.field.DirectField;
import org.headroom.acoustics.field.FieldRequest;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.programme.Spectrum;
import org.headroom.acoustics.room.RoomAcoustics;
import org.headroom.acoustics.room.SpeechPlace;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.SpeedOfSound;
import org.headroom.calc.level.Weighting;
import org.headroom.calc.room.SpeechTransmission;

/**
 * The speech transmission index over the audience from direct sound, statistical reverberation and noise. Direct sound of all loudspeakers is added as energy: differences of arrival are not
 * counted against it.
 *
 * @param design what was predicted
 * @param areas  the audience areas
 */
public record SpeechCoverage(CoverageDesign design, List<Area> areas) {

    private static final int OCTAVES = SpeechTransmission.BANDS;
    private static final int POLAR = 60;
    private static final int AZIMUTH = 24;

    /**
     * The index over one area.
     *
     * @param listening the area
     * @param points    the ears
     * @param index     one each point, 0 to 1
     */
    public record Area(Listening listening, List<Point3> points, double[] index) {
        public Area {
            points = List.copyOf(points);
            index = index.clone();
        }

        @Override
        public double[] index() {
            return index.clone();
        }
    }

    public SpeechCoverage {
        areas = List.copyOf(areas);
    }

    /**
     * Predicts.
     *
     * @param below_dB how far speech stays below the maximum of the loudspeakers
     * @return empty where nothing can be predicted, or where the maximum level of a loudspeaker is not known: then the share of noise is not known either
     */
    public static Optional<SpeechCoverage> predict(CoverageDesign design, double spacing_m, double below_dB, BooleanSupplier cancelled) {
        if (design.air().isEmpty() || design.sources().isEmpty() || design.audience().isEmpty()
                || design.noise_dBA().isPresent() && !design.isAbsolute()) {
            return Optional.empty();
        }
        var areas = new ArrayList<Area>();
        var reverberant = reverberant(design, below_dB);
        var noise = noise(design);
        var times = design.room().map(RoomAcoustics::times_s).orElse(new double[OCTAVES]);
        for (Listening listening : design.audience()) {
            var points = listening.grid(spacing_m);
            var field = DirectField.of(new FieldRequest(design.sources().stream()
                    .map(each -> each.emitter(Spectrum.MALE_SPEECH, 1, below_dB)).toList(), points, octaves(),
                    design.air().get(), Summation.ENERGY), cancelled);
            var index = new double[points.size()];
            for (int point = 0; point < index.length; point++) {
                var direct = new double[OCTAVES];
                for (int octave = 0; octave < OCTAVES; octave++) {
                    direct[octave] = field.level_dB(octave, point);
                }
                index[point] = SpeechPlace.index(direct, reverberant, times, noise).sti();
            }
            areas.add(new Area(listening, points, index));
        }
        return Optional.of(new SpeechCoverage(design, areas));
    }

    private static List<Band> octaves() {
        var octaves = new ArrayList<Band>();
        for (int octave = -3; octave <= 3; octave++) {
            octaves.add(Band.fraction(octave, 1, 3));
        }
        return octaves;
    }

    /** Levels of the reverberant field, alike everywhere; −∞ without a room. */
    private static double[] reverberant(CoverageDesign design, double below_dB) {
        var levels = new double[OCTAVES];
        java.util.Arrays.fill(levels, Double.NEGATIVE_INFINITY);
        if (design.room().isEmpty()) {
            return levels;
        }
        double speed = SpeedOfSound.metresPerSecond(design.air().orElseThrow().temperature_C());
        Map<Directivity, double[]> shares = new HashMap<>();
        for (int octave = 0; octave < OCTAVES; octave++) {
            double energy = 0;
            double frequency = RoomAcoustics.frequency_Hz(octave);
            for (Source source : design.sources()) {
                double axial = source.emitter(Spectrum.MALE_SPEECH, 1, below_dB).axial_dB().applyAsDouble(frequency);
                double share = shares.computeIfAbsent(source.directivity(), SpeechCoverage::shares)[octave];
                energy += Math.pow(10, design.room().get().reverberant_dB(octave, axial, speed) / 10) * share;
            }
            levels[octave] = energy > 0 ? 10 * Math.log10(energy) : Double.NEGATIVE_INFINITY;
        }
        return levels;
    }

    /** Mean energy over all directions against that on the axis, 1/Q, by octave. */
    private static double[] shares(Directivity directivity) {
        var shares = new double[OCTAVES];
        for (int octave = 0; octave < OCTAVES; octave++) {
            double sum = 0;
            for (int i = 0; i < POLAR; i++) {
                double polar = Math.acos(1 - (2 * i + 1.0) / POLAR);
                for (int j = 0; j < AZIMUTH; j++) {
                    double pressure = directivity.magnitude(RoomAcoustics.frequency_Hz(octave), polar, 2 * Math.PI * j / AZIMUTH);
                    sum += pressure * pressure;
                }
            }
            shares[octave] = sum / POLAR / AZIMUTH;
        }
        return shares;
    }

    /** Octave levels of pink noise of the A-weighted level of the venue; −∞ where it is not known. */
    private static double[] noise(CoverageDesign design) {
        var levels = new double[OCTAVES];
        double weighted = 0;
        for (int octave = 0; octave < OCTAVES; octave++) {
            weighted += Math.pow(10, Weighting.a_dB(RoomAcoustics.frequency_Hz(octave)) / 10);
        }
        java.util.Arrays.fill(levels, design.noise_dBA().isPresent() ? design.noise_dBA().getAsDouble() - 10 * Math.log10(weighted)
                : Double.NEGATIVE_INFINITY);
        return levels;
    }
}
