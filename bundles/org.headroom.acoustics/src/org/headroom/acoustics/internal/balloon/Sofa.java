/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.balloon;

import java.util.Locale;
import java.util.Optional;

import org.headroom.acoustics.balloon.Balloon;
import org.headroom.acoustics.balloon.BalloonException;
import org.headroom.acoustics.directivity.AngularGrid;
import org.headroom.acoustics.internal.hdf5.Hdf5;
import org.headroom.acoustics.internal.hdf5.Hdf5Data;
import org.headroom.acoustics.internal.hdf5.Hdf5Exception;
import org.headroom.acoustics.space.Point3;

/**
 * SOFA files of the convention FreeFieldDirectivityTF (AES69): complex transfer functions from one source to receivers around it. The first measurement counts. Receivers may lie anywhere
 * on a sphere; directions of the grid take the nearest receivers, weighted by their nearness, and a file that leaves more than 20 degrees open is refused.
 */
public final class Sofa {

    private static final AngularGrid GRID = AngularGrid.FIVE_DEGREES;
    private static final int NEIGHBOURS = 4;
    private static final double OPEN_RAD = Math.toRadians(20);
    private static final double SAME_RAD = Math.toRadians(0.05);
    private static final int MOST_RECEIVERS = 100_000;

    private final String name;
    private final Hdf5 file;

    private Sofa(String name, Hdf5 file) {
        this.name = name;
        this.file = file;
    }

    /** Reads the bytes of a file. */
    public static Balloon read(String name, byte[] bytes) throws BalloonException {
        try {
            return new Sofa(name, Hdf5.of(bytes)).balloon();
        } catch (Hdf5Exception e) {
            throw new BalloonException(name + ": the HDF5 file cannot be used: " + e.getMessage() + ".", e);
        } catch (StackOverflowError e) {
            throw new BalloonException(name + ": the HDF5 file cannot be used: its structure has no end.", e);
        }
    }

    private Balloon balloon() throws BalloonException, Hdf5Exception {
        var convention = file.attributes().getOrDefault("SOFAConventions", "");
        if (!convention.startsWith("FreeFieldDirectivityTF")) {
            throw new BalloonException(name + ": its convention is “" + convention + "”; FreeFieldDirectivityTF is wanted.");
        }
        var real = data("Data.Real");
        var size = real.sizes();
        var frequencies = data("N").values();
        var places = receivers();
        if (size.length != 3 || size[1] != places.length || size[2] != frequencies.length || size[0] < 1 || places.length > MOST_RECEIVERS) {
            throw new BalloonException(name + ": Data.Real, N and ReceiverPosition do not fit together.");
        }
        var re = real.values();
        var im = data("Data.Imag").values();
        if (im.length != re.length) {
            throw new BalloonException(name + ": Data.Real and Data.Imag have other sizes.");
        }
        return onGrid(frequencies, places, re, im);
    }

    private Hdf5Data data(String variable) throws BalloonException, Hdf5Exception {
        return file.data(variable).orElseThrow(() -> new BalloonException(name + ": it has no " + variable + "."));
    }

    /** Directions of the receivers about the source: x to the right as seen from behind, y ahead, z up; of length 1. */
    private Point3[] receivers() throws BalloonException, Hdf5Exception {
        var data = data("ReceiverPosition");
        var size = data.sizes();
        var values = data.values();
        if (size.length < 2 || size[1] != 3) {
            throw new BalloonException(name + ": ReceiverPosition is no list of positions.");
        }
        int stride = 3 * (size.length > 2 ? size[2] : 1);
        int step = size.length > 2 ? size[2] : 1;
        var kind = file.attributes("ReceiverPosition").getOrDefault("Type", "spherical").toLowerCase(Locale.ROOT);
        var ahead = view("SourceView", new Point3(1, 0, 0));
        var top = view("SourceUp", new Point3(0, 0, 1));
        var right = ahead.cross(top);
        var up = right.cross(ahead);
        var places = new Point3[size[0]];
        for (int i = 0; i < places.length; i++) {
            double a = values[i * stride];
            double b = values[i * stride + step];
            double c = values[i * stride + 2 * step];
            if (!Double.isFinite(a + b + c)) {
                throw new BalloonException(name + ": a receiver has no place.");
            }
            var at = kind.startsWith("spherical") ? new Point3(Math.cos(Math.toRadians(b)) * Math.cos(Math.toRadians(a)),
                    Math.cos(Math.toRadians(b)) * Math.sin(Math.toRadians(a)), Math.sin(Math.toRadians(b))) : new Point3(a, b, c);
            double length = at.length_m();
            if (!(length > 1e-9)) {
                throw new BalloonException(name + ": a receiver stands in the source.");
            }
            places[i] = new Point3(at.dot(right) / length, at.dot(ahead) / length, at.dot(up) / length);
        }
        return places;
    }

    private Point3 view(String variable, Point3 usual) throws BalloonException, Hdf5Exception {
        var data = file.data(variable);
        if (data.isEmpty()) {
            return usual;
        }
        var values = data.get().values();
        if (values.length < 3 || !Double.isFinite(values[0] + values[1] + values[2])) {
            return usual;
        }
        var kind = file.attributes(variable).getOrDefault("Type", "cartesian").toLowerCase(Locale.ROOT);
        var at = kind.startsWith("spherical")
                ? new Point3(Math.cos(Math.toRadians(values[1])) * Math.cos(Math.toRadians(values[0])),
                        Math.cos(Math.toRadians(values[1])) * Math.sin(Math.toRadians(values[0])), Math.sin(Math.toRadians(values[1])))
                : new Point3(values[0], values[1], values[2]);
        return at.length_m() > 1e-9 ? at.times(1 / at.length_m()) : usual;
    }

    private Balloon onGrid(double[] frequencies, Point3[] places, double[] re, double[] im) throws BalloonException {
        int first = frequencies.length > 1 && !(frequencies[0] > 0) ? 1 : 0;
        int count = frequencies.length - first;
        var levels = new double[count][GRID.cells()];
        var phases = new double[count][GRID.cells()];
        for (int row = 0; row < GRID.polarSteps(); row++) {
            for (int column = 0; column < GRID.azimuthSteps(); column++) {
                double polar = GRID.polar_rad(row);
                double azimuth = GRID.azimuth_rad(column);
                var wanted = new Point3(Math.sin(polar) * Math.cos(azimuth), Math.cos(polar), Math.sin(polar) * Math.sin(azimuth));
                var near = nearest(wanted, places);
                for (int i = 0; i < count; i++) {
                    double real = 0;
                    double imaginary = 0;
                    for (var each : near) {
                        real += each.part() * re[each.receiver() * frequencies.length + first + i];
                        imaginary += each.part() * im[each.receiver() * frequencies.length + first + i];
                    }
                    int cell = row * GRID.azimuthSteps() + column;
                    levels[i][cell] = 10 * Math.log10(Math.max(1e-30, real * real + imaginary * imaginary));
                    phases[i][cell] = Math.atan2(imaginary, real);
                    if (!Double.isFinite(real + imaginary)) {
                        throw new BalloonException(name + ": a transfer function is not a number.");
                    }
                }
            }
        }
        return Balloon.of(name, GRID, java.util.Arrays.copyOfRange(frequencies, first, frequencies.length), levels, Optional.of(phases));
    }

    private record Near(int receiver, double angle, double part) {
    }

    private Near[] nearest(Point3 wanted, Point3[] places) throws BalloonException {
        var best = new Near[Math.min(NEIGHBOURS, places.length)];
        int found = 0;
        for (int i = 0; i < places.length; i++) {
            double angle = Math.acos(Math.clamp(wanted.dot(places[i]), -1, 1));
            if (found < best.length || angle < best[found - 1].angle()) {
                int at = found < best.length ? found++ : found - 1;
                while (at > 0 && best[at - 1].angle() > angle) {
                    best[at] = best[at - 1];
                    at--;
                }
                best[at] = new Near(i, angle, 0);
            }
        }
        if (found == 0 || best[0].angle() > OPEN_RAD) {
            throw new BalloonException(name + ": more than 20 degrees between directions are open; a balloon needs all round.");
        }
        if (best[0].angle() < SAME_RAD) {
            return new Near[] {new Near(best[0].receiver(), 0, 1)};
        }
        double sum = 0;
        for (var each : best) {
            sum += 1 / (each.angle() * each.angle());
        }
        var parts = new Near[best.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Near(best[i].receiver(), best[i].angle(), 1 / (best[i].angle() * best[i].angle()) / sum);
        }
        return parts;
    }
}
