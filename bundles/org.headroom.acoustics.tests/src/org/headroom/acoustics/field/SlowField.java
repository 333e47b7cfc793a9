/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headroom.acoustics.directivity.AngularGrid;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.AirAbsorption;
import org.headroom.calc.air.SpeedOfSound;

/** The same prediction in the plainest way: the library's sine, cosine and power, a source and a frequency at a time. The reference of the tests and of the benchmark. */
public final class SlowField {

    private record Complex(double real, double imaginary) {

        Complex plus(Complex other) {
            return new Complex(real + other.real, imaginary + other.imaginary);
        }

        Complex times(Complex other) {
            return new Complex(real * other.real - imaginary * other.imaginary,
                    real * other.imaginary + imaginary * other.real);
        }

        Complex times(double factor) {
            return new Complex(real * factor, imaginary * factor);
        }

        double energy() {
            return real * real + imaginary * imaginary;
        }

        static Complex polar(double magnitude, double phase) {
            return new Complex(magnitude * Math.cos(phase), magnitude * Math.sin(phase));
        }
    }

    private final FieldRequest request;

    public SlowField(FieldRequest request) {
        this.request = request;
    }

    /** Level of a band at a point. */
    public double level_dB(int band, Point3 point) {
        var frequencies = request.bands().get(band).frequencies_Hz();
        return 10 * Math.log10(frequencies.stream().mapToDouble(f -> energy(f, point)).sum() / frequencies.size());
    }

    private double energy(double frequency, Point3 point) {
        if (request.summation() == Summation.ENERGY) {
            return request.emitters().stream().mapToDouble(each -> pressure(each, frequency, point).energy()).sum();
        }
        Map<Integer, List<Complex>> signals = new HashMap<>();
        request.emitters().forEach(each -> signals.computeIfAbsent(each.signal(), any -> new ArrayList<>())
                .add(pressure(each, frequency, point)));
        return signals.values().stream()
                .mapToDouble(group -> group.stream().reduce(new Complex(0, 0), Complex::plus).energy()).sum();
    }

    private Complex pressure(Emitter emitter, double frequency, Point3 point) {
        var way = point.minus(emitter.position());
        double distance = way.length_m();
        double spread = Math.max(distance, 1);
        double level = emitter.axial_dB().applyAsDouble(frequency) - 20 * Math.log10(spread)
                - AirAbsorption.absorption_dB_per_m(frequency, request.air()) * (spread - 1);
        double time = distance / SpeedOfSound.metresPerSecond(request.air().temperature_C()) + emitter.delay_s();
        var wave = Complex.polar(Math.pow(10, level / 20) * (emitter.inverted() ? -1 : 1),
                -2 * Math.PI * frequency * time);
        return wave.times(directivity(emitter, frequency, way, distance));
    }

    private Complex directivity(Emitter emitter, double frequency, Point3 way, double distance) {
        var grid = emitter.directivity().grid();
        double polar = distance == 0 ? 0 : Math.acos(Math.clamp(way.dot(emitter.aim().front()) / distance, -1, 1));
        double azimuth = Math.atan2(way.dot(emitter.aim().up()), way.dot(emitter.aim().right()));
        double row = polar / Math.PI * (grid.polarSteps() - 1);
        double column = (azimuth + 2 * Math.PI) % (2 * Math.PI) / (2 * Math.PI) * grid.azimuthSteps();
        int low = (int) Math.min(Math.floor(row), grid.polarSteps() - 2);
        int left = (int) Math.floor(column);
        return at(emitter, grid, frequency, low, left).times((1 - row + low) * (1 - column + left))
                .plus(at(emitter, grid, frequency, low, left + 1).times((1 - row + low) * (column - left)))
                .plus(at(emitter, grid, frequency, low + 1, left).times((row - low) * (1 - column + left)))
                .plus(at(emitter, grid, frequency, low + 1, left + 1).times((row - low) * (column - left)));
    }

    private Complex at(Emitter emitter, AngularGrid grid, double frequency, int row, int column) {
        double polar = grid.polar_rad(row);
        double azimuth = grid.azimuth_rad(column % grid.azimuthSteps());
        var directivity = emitter.directivity();
        return Complex.polar(directivity.magnitude(frequency, polar, azimuth),
                request.summation() == Summation.COMPLEX ? directivity.phase_rad(frequency, polar, azimuth) : 0);
    }
}
