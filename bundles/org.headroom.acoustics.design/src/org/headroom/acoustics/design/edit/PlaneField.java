/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headroom.acoustics.array.LineArray.Box;
import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.design.Source;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.acoustics.programme.Spectrum;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.AirAbsorption;
import org.headroom.calc.air.SpeedOfSound;

/**
 * Levels of a hang in the upright plane that it points along, for searches that ask thousands of times: in the plane a direction is one angle, so that
 * directivity is a short table. The same sum as that of the direct field: complex pressures of all cabinets, spreading, air.
 */
final class PlaneField {

    private static final int STEPS = 720;
    private static final double NEPER_PER_DB = Math.log(10) / 20;

    /** Pressure by angle above the axis and frequency. */
    private record Table(double[][] real, double[][] imaginary) {
    }

    private final List<Source> sources;
    private final List<Point3> places;
    private final int[] starts;
    private final double[] turns;
    private final double[] loss;
    private final double[][] axis;
    private final Table[] tables;
    private final double azimuth;
    private final double speed;

    /** @param phases whether directivities have phase that counts */
    PlaneField(List<Source> sources, List<Point3> places, List<Band> bands, Air air, double azimuth_deg, boolean phases) {
        this.sources = sources;
        this.places = places;
        azimuth = Math.toRadians(azimuth_deg);
        starts = new int[bands.size() + 1];
        for (int i = 0; i < bands.size(); i++) {
            starts[i + 1] = starts[i] + bands.get(i).frequencies_Hz().size();
        }
        var frequencies = bands.stream().flatMap(each -> each.frequencies_Hz().stream()).mapToDouble(Double::doubleValue).toArray();
        speed = SpeedOfSound.metresPerSecond(air.temperature_C());
        turns = new double[frequencies.length];
        loss = new double[frequencies.length];
        for (int i = 0; i < frequencies.length; i++) {
            turns[i] = 2 * Math.PI * frequencies[i] / speed;
            loss[i] = AirAbsorption.absorption_dB_per_m(frequencies[i], air) * NEPER_PER_DB;
        }
        Map<Directivity, Table> made = new HashMap<>();
        tables = new Table[sources.size()];
        axis = new double[sources.size()][frequencies.length];
        for (int i = 0; i < tables.length; i++) {
            var source = sources.get(i);
            tables[i] = made.computeIfAbsent(source.directivity(), each -> table(each, frequencies, phases));
            var emitter = source.emitter(Spectrum.PINK, 1, 0);
            for (int j = 0; j < frequencies.length; j++) {
                axis[i][j] = Math.pow(10, emitter.axial_dB().applyAsDouble(frequencies[j]) / 20) * (source.inverted() ? -1 : 1);
            }
        }
    }

    private static Table table(Directivity directivity, double[] frequencies, boolean phases) {
        var table = new Table(new double[STEPS + 1][frequencies.length], new double[STEPS + 1][frequencies.length]);
        for (int step = 0; step <= STEPS; step++) {
            double angle = (step / (double) STEPS - 0.5) * 2 * Math.PI;
            double about = angle < 0 ? 1.5 * Math.PI : 0.5 * Math.PI;
            for (int i = 0; i < frequencies.length; i++) {
                double magnitude = directivity.magnitude(frequencies[i], Math.abs(angle), about);
                double phase = phases ? directivity.phase_rad(frequencies[i], Math.abs(angle), about) : 0;
                table.real()[step][i] = magnitude * Math.cos(phase);
                table.imaginary()[step][i] = magnitude * Math.sin(phase);
            }
        }
        return table;
    }

    /** Levels with the cabinets hanging so, by band and place. */
    double[][] levels_dB(List<Box> boxes) {
        var levels = new double[starts.length - 1][places.size()];
        var real = new double[turns.length];
        var imaginary = new double[turns.length];
        for (int place = 0; place < places.size(); place++) {
            java.util.Arrays.fill(real, 0);
            java.util.Arrays.fill(imaginary, 0);
            for (int i = 0; i < boxes.size(); i++) {
                add(i, boxes.get(i), places.get(place), real, imaginary);
            }
            for (int band = 0; band < levels.length; band++) {
                double energy = 0;
                for (int j = starts[band]; j < starts[band + 1]; j++) {
                    energy += real[j] * real[j] + imaginary[j] * imaginary[j];
                }
                levels[band][place] = 10 * Math.log10(energy / (starts[band + 1] - starts[band]));
            }
        }
        return levels;
    }

    private void add(int number, Box box, Point3 place, double[] real, double[] imaginary) {
        var way = place.minus(box.front());
        double ahead = way.x_m() * Math.sin(azimuth) + way.y_m() * Math.cos(azimuth);
        double distance = way.length_m();
        double angle = Math.IEEEremainder(Math.atan2(way.z_m(), ahead) - Math.toRadians(box.aim().tilt_deg()), 2 * Math.PI);
        double row = (angle / (2 * Math.PI) + 0.5) * STEPS;
        int low = Math.clamp((long) row, 0, STEPS - 1);
        double part = row - low;
        var table = tables[number];
        double spread = Math.max(1, distance);
        double delayed = sources.get(number).delay_s() * speed;
        for (int i = 0; i < turns.length; i++) {
            double pressure = axis[number][i] / spread * Math.exp(-loss[i] * (spread - 1));
            double a = table.real()[low][i] * (1 - part) + table.real()[low + 1][i] * part;
            double b = table.imaginary()[low][i] * (1 - part) + table.imaginary()[low + 1][i] * part;
            double phase = turns[i] * (distance + delayed);
            double cosine = Math.cos(phase);
            double sine = Math.sin(phase);
            real[i] += pressure * (a * cosine + b * sine);
            imaginary[i] += pressure * (b * cosine - a * sine);
        }
    }
}
