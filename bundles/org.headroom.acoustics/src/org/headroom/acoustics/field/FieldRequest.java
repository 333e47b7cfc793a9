/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.field;

import java.util.List;

import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.directivity.DirectivityBasis;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;

/**
 * What is to be predicted.
 *
 * @param emitters  the sources
 * @param points    where the level is wanted
 * @param bands     in which bands
 * @param air       temperature, humidity and pressure, alike everywhere; no wind
 * @param summation how sources with the same signal add
 */
public record FieldRequest(List<Emitter> emitters, List<Point3> points, List<Band> bands, Air air, Summation summation) {

    public FieldRequest {
        emitters = List.copyOf(emitters);
        points = List.copyOf(points);
        bands = List.copyOf(bands);
        if (summation == Summation.COMPLEX
                && emitters.stream().anyMatch(emitter -> emitter.directivity().basis() == DirectivityBasis.MAGNITUDE)) {
            throw new IllegalArgumentException(
                    "data without phase cannot be summed as complex pressures: choose geometric phase or energy");
        }
    }
}
