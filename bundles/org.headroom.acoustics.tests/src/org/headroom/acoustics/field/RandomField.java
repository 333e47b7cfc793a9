/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.field;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.directivity.AngularGrid;
import org.headroom.acoustics.directivity.CircularPiston;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.acoustics.directivity.DirectivityBasis;
import org.headroom.acoustics.directivity.NominalHorn;
import org.headroom.acoustics.directivity.Omnidirectional;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;

/** Requests that no one would think of, each from its seed. */
final class RandomField {

    /** Has a phase that depends on direction and frequency, as measured data do. */
    private record Skewed() implements Directivity {

        @Override
        public DirectivityBasis basis() {
            return DirectivityBasis.COMPLEX;
        }

        @Override
        public AngularGrid grid() {
            return AngularGrid.FIVE_DEGREES;
        }

        @Override
        public double magnitude(double frequency_Hz, double polar_rad, double azimuth_rad) {
            return 0.6 + 0.4 * Math.cos(polar_rad);
        }

        @Override
        public double phase_rad(double frequency_Hz, double polar_rad, double azimuth_rad) {
            return Math.sin(polar_rad) * Math.cos(azimuth_rad) * Math.log10(frequency_Hz);
        }
    }

    private RandomField() {
    }

    static FieldRequest of(long seed) {
        var random = new Random(seed);
        var kinds = List.of(new Omnidirectional(), new CircularPiston(0.15, 343), new NominalHorn(0.6, 0.4, 90, 50, 343),
                new Skewed());
        var emitters = IntStream.rangeClosed(0, random.nextInt(8)).mapToObj(i -> {
            double level = random.nextDouble(80, 110);
            double slope = random.nextDouble(-3, 3);
            return new Emitter(point(random, 10), new Aim(random.nextDouble(-180, 180), random.nextDouble(-90, 90),
                    random.nextDouble(-180, 180)), kinds.get(random.nextInt(kinds.size())),
                    f -> level + slope * Math.log(f / 1000), random.nextDouble(0, 0.1), random.nextBoolean(),
                    random.nextInt(3));
        }).toList();
        var points = Stream.generate(() -> point(random, 120)).limit(5).toList();
        var bands = List.of(Band.tone(random.nextDouble(20, 16000)), Band.fraction(random.nextInt(-17, 12), 3, 3));
        return new FieldRequest(emitters, points, bands, Air.of(random.nextDouble(0, 40), random.nextDouble(10, 100)),
                Summation.values()[random.nextInt(3)]);
    }

    private static Point3 point(Random random, double reach) {
        return new Point3(random.nextDouble(-reach, reach), random.nextDouble(-reach, reach), random.nextDouble(-5, 20));
    }
}
