/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.field;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.headroom.acoustics.internal.field.FieldSum;
import org.headroom.acoustics.internal.field.PreparedField;

/**
 * Predicts the direct sound in free field: spherical spreading, air absorption after ISO 9613-1, directivity, delay and polarity. It knows no
 * reflection, no diffraction and no near field; within 1 m of a source the level at 1 m is the least distance that counts, so that it stays finite.
 *
 * <p>Air absorption counts from 1 m on, because axial levels are stated at 1 m.
 */
public final class DirectField {

    private static final int BLOCK = 64;

    private DirectField() {
    }

    /** Predicts on all cores. */
    public static FieldLevels of(FieldRequest request) {
        return of(request, () -> false);
    }

    /**
     * Predicts on all cores, and stops soon after it is told.
     *
     * @throws CancellationException when {@code cancelled} turned true
     */
    public static FieldLevels of(FieldRequest request, BooleanSupplier cancelled) {
        return of(request, cancelled, new FieldMemory());
    }

    /**
     * Predicts with what was worked out before.
     *
     * @throws CancellationException when {@code cancelled} turned true
     */
    public static FieldLevels of(FieldRequest request, BooleanSupplier cancelled, FieldMemory memory) {
        var field = PreparedField.of(request, memory.tables);
        int points = request.points().size();
        int bands = request.bands().size();
        var energy = new double[Math.multiplyExact(points, bands)];
        IntStream.rangeClosed(0, (points - 1) / BLOCK).parallel().forEach(block -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            var sum = new FieldSum(field);
            int end = Math.min(points, (block + 1) * BLOCK);
            for (int point = block * BLOCK; point < end; point += FieldSum.TILE) {
                sum.energies(request.points(), point, Math.min(FieldSum.TILE, end - point), energy);
            }
        });
        return new FieldLevels(request.bands(), points, energy);
    }
}
