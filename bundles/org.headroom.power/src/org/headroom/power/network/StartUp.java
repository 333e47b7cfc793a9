/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.OptionalDouble;

/**
 * What a device does besides taking its load: when it is switched on, and to earth.
 *
 * @param inrush_A   peak of the inrush current; empty: unknown
 * @param duration_s how long it lasts; empty: unknown
 * @param leakage_A  standing current to earth; empty: unknown
 */
public record StartUp(OptionalDouble inrush_A, OptionalDouble duration_s, OptionalDouble leakage_A) {

    /** Nothing is published. */
    public static final StartUp UNKNOWN = new StartUp(OptionalDouble.empty(), OptionalDouble.empty(),
            OptionalDouble.empty());

    /** The same with the part of one of several inlets. */
    public StartUp share(double part) {
        return new StartUp(part(inrush_A, part), duration_s, part(leakage_A, part));
    }

    private static OptionalDouble part(OptionalDouble value, double part) {
        return value.isPresent() ? OptionalDouble.of(part * value.getAsDouble()) : value;
    }
}
