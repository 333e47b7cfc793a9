/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.directivity.NominalHorn;
import org.headroom.acoustics.field.DirectField;
import org.headroom.acoustics.field.Emitter;
import org.headroom.acoustics.field.FieldRequest;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.AirAbsorption;

/**
 * Direct field of 64 sources at 100,000 points in 30 third octaves of 3 frequencies, on all cores, against a plain double-precision loop, against NumPy, and against a loop of nothing but sine, cosine
 * and multiply-add. Plain loop and NumPy run on fewer points, and on one core, as they are written; their time is taken for the same number of evaluations.
 */
final class CoverageRaces {

    private static final int SOURCES = 64;
    private static final int POINTS = 100_000;
    private static final int FEW = 500;
    private static final double SPEED = 343.2;
    private static final int POLAR = 181;
    private static final int AZIMUTH = 120;

    private final Random random = new Random(1);
    private final List<Emitter> emitters;
    private final List<Point3> points;
    private final double[] frequency;
    private final double[] air;
    private final double[] table;
    private double read;

    CoverageRaces() {
        var horn = new NominalHorn(1, 0.3, 90, 10, SPEED);
        emitters = IntStream.range(0, SOURCES).mapToObj(i -> new Emitter(new Point3(random.nextDouble(-15, 15), random.nextDouble(-1, 1),
                random.nextDouble(2, 12)), new Aim(random.nextDouble(-30, 30), random.nextDouble(-40, 5), 0), horn, f -> 130, 0.001 * i, false, 0)).toList();
        points = IntStream.range(0, POINTS).mapToObj(i -> new Point3(-40 + 80 * (i % 320 / 320.0), 4 + 106 * (i / 320 / 313.0), 1.65)).toList();
        frequency = Band.thirdOctaves(3).stream().flatMap(band -> band.frequencies_Hz().stream()).mapToDouble(Double::doubleValue).toArray();
        air = java.util.Arrays.stream(frequency).map(f -> AirAbsorption.absorption_dB_per_m(f, Air.of(20, 50)) * Math.log(10) / 20).toArray();
        table = new double[POLAR * AZIMUTH * frequency.length];
        for (int cell = 0; cell < POLAR * AZIMUTH; cell++) {
            for (int i = 0; i < frequency.length; i++) {
                table[cell * frequency.length + i] = horn.magnitude(frequency[i], Math.PI * (cell / AZIMUTH) / (POLAR - 1), 2 * Math.PI * (cell % AZIMUTH) / AZIMUTH);
            }
        }
    }

    private double evaluations() {
        return (double) SOURCES * POINTS * frequency.length;
    }

    /** The whole field once. */
    private Race.Lap field() {
        long start = System.nanoTime();
        read += DirectField.of(new FieldRequest(emitters, points, Band.thirdOctaves(3), Air.of(20, 50), Summation.GEOMETRIC_PHASE)).level_dB(5, 7);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf(java.util.Locale.ROOT, "headroom: %.0f million evaluations a second, heap %.0f MB%n", evaluations() / seconds / 1e6,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
        return new Race.Lap(seconds, 0);
    }

    List<Row> run(Path root) throws Exception {
        var rows = new ArrayList<Row>();
        rows.add(Race.run("coverage-plain-loop", 0.1, 1, 3, this::field, this::plain));
        rows.add(Race.run("coverage-limit", 2, 1, 3, this::field, this::bare));
        double each = numpy(root);
        if (each > 0) {
            rows.add(Race.run("coverage-numpy", 0.05, 0, 3, this::field, () -> new Race.Lap(each * evaluations(), 0)));
        } else {
            System.err.println("headroom: python3 with NumPy is not installed; its race is left out");
        }
        return rows;
    }

    /** Sources, points and frequencies one after another, with the functions of the library. */
    private Race.Lap plain() {
        long start = System.nanoTime();
        for (int p = 0; p < FEW; p++) {
            var place = points.get(p * (POINTS / FEW));
            for (int i = 0; i < frequency.length; i++) {
                double real = 0;
                double imaginary = 0;
                for (var emitter : emitters) {
                    var way = place.minus(emitter.position());
                    double r = way.length_m();
                    var aim = emitter.aim();
                    double row = Math.acos(way.dot(aim.front()) / r) / Math.PI * (POLAR - 1);
                    double angle = Math.atan2(way.dot(aim.up()), way.dot(aim.right()));
                    double column = (angle < 0 ? angle + 2 * Math.PI : angle) / (2 * Math.PI) * AZIMUTH;
                    int low = Math.min((int) row, POLAR - 2);
                    int left = (int) column % AZIMUTH;
                    int right = (left + 1) % AZIMUTH;
                    double u = row - low;
                    double v = column - Math.floor(column);
                    double d = (1 - u) * ((1 - v) * at(low, left, i) + v * at(low, right, i)) + u * ((1 - v) * at(low + 1, left, i) + v * at(low + 1, right, i));
                    double pressure = Math.pow(10, 130 / 20.0) * d / r * Math.exp(-air[i] * (r - 1));
                    double phase = 2 * Math.PI * frequency[i] * (r / SPEED + emitter.delay_s());
                    real += pressure * Math.cos(phase);
                    imaginary -= pressure * Math.sin(phase);
                }
                read += real * real + imaginary * imaginary;
            }
        }
        return new Race.Lap((System.nanoTime() - start) / 1e9 * POINTS / FEW, 0);
    }

    private double at(int row, int column, int i) {
        return table[(row * AZIMUTH + column) * frequency.length + i];
    }

    /** Sine and cosine as polynomials in single precision and two multiply-adds, on all cores: the practical limit of this machine. */
    private Race.Lap bare() {
        long start = System.nanoTime();
        int length = 720;
        int rounds = (int) (evaluations() / length / 64);
        read += IntStream.range(0, 64).parallel().mapToDouble(part -> {
            var turn = new float[length];
            var gain = new float[length];
            var real = new float[length];
            var imaginary = new float[length];
            for (int i = 0; i < length; i++) {
                turn[i] = i / 1440f - 0.25f;
                gain[i] = 1f / (i + 1);
            }
            for (int round = 0; round < rounds; round++) {
                wave(turn, gain, real, imaginary);
            }
            return real[part] + imaginary[part];
        }).sum();
        return new Race.Lap((System.nanoTime() - start) / 1e9, 0);
    }

    private static void wave(float[] turn, float[] gain, float[] real, float[] imaginary) {
        for (int i = 0; i < turn.length; i++) {
            float x = turn[i];
            float y = x * x;
            float half = x * (3.1415927f + y * (-5.1677127f + y * (2.5501640f + y * (-0.5992645f + y * 0.08214589f))));
            float other = 1 + y * (-4.9348022f + y * (4.0587121f + y * (-1.3352628f + y * (0.23533063f + y * -0.02580689f))));
            real[i] += gain[i] * (1 - 2 * half * half);
            imaginary[i] -= gain[i] * (2 * half * other);
        }
    }

    /** Seconds for each evaluation; 0 where NumPy is missing. */
    private static double numpy(Path root) throws IOException, InterruptedException {
        var process = new ProcessBuilder("/usr/bin/python3", root.resolve("releng/bench/numpy/coverage.py").toString(), String.valueOf(SOURCES), "1024")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var words = new String(process.getInputStream().readAllBytes()).strip();
        return process.waitFor() == 0 ? Double.parseDouble(words) : 0;
    }
}
