/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.List;
import java.util.stream.IntStream;

import org.headroom.model.power.Phases;

/**
 * The live conductors that something uses, out of L1, L2 and L3. The neutral is not counted.
 *
 * @param mask one bit for each: 1 for L1, 2 for L2, 4 for L3
 */
public record Lines(int mask) {

    public static final Lines NONE = new Lines(0);
    public static final Lines ALL = new Lines(7);

    public Lines {
        if (mask < 0 || mask > 7) {
            throw new IllegalArgumentException("Lines are L1, L2 and L3, not " + mask);
        }
    }

    /** The conductors that a way says it uses; none when it does not say. */
    public static Lines of(Phases phases) {
        return switch (phases) {
            case UNSET -> NONE;
            case L1 -> new Lines(1);
            case L2 -> new Lines(2);
            case L3 -> new Lines(4);
            case L1L2 -> new Lines(3);
            case L2L3 -> new Lines(6);
            case L3L1 -> new Lines(5);
            case L1L2L3 -> ALL;
        };
    }

    /** One line: 0 for L1 to 2 for L3. */
    public static Lines one(int line) {
        return new Lines(1 << line);
    }

    /** The first so many lines. */
    public static Lines first(int count) {
        return new Lines((1 << count) - 1);
    }

    public int count() {
        return Integer.bitCount(mask);
    }

    public boolean isEmpty() {
        return mask == 0;
    }

    public boolean has(int line) {
        return (mask & 1 << line) != 0;
    }

    public boolean containsAll(Lines other) {
        return (mask & other.mask) == other.mask;
    }

    /** Numbers of the lines, 0 for L1. */
    public List<Integer> numbers() {
        return IntStream.range(0, 3).filter(this::has).boxed().toList();
    }

    /** As electricians write it: {@code L1}, {@code L2L3}, {@code L1L2L3}; empty for none. */
    @Override
    public String toString() {
        if (mask == 5) {
            return "L3L1";
        }
        var text = new StringBuilder();
        numbers().forEach(line -> text.append('L').append(line + 1));
        return text.toString();
    }
}
