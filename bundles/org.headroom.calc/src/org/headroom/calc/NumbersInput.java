/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.List;

import org.headroom.common.quantity.Unit;

/**
 * A list of numbers, e.g. loads or carriers.
 *
 * @param key           see {@link Input#key()}
 * @param name          see {@link Input#name()}
 * @param help          see {@link Input#help()}
 * @param unit          the unit of each
 * @param range         what each may be
 * @param minCount      fewest numbers that make sense
 * @param maxCount      most numbers that are accepted
 * @param defaultValues what is taken when nothing is given; empty for no default
 * @param optional      whether it may stay unknown
 */
public record NumbersInput(String key, String name, String help, Unit unit, Range range, int minCount, int maxCount,
        List<Double> defaultValues, boolean optional) implements Input {

    public NumbersInput {
        defaultValues = List.copyOf(defaultValues);
        if (minCount < 1 || maxCount < minCount) {
            throw new IllegalArgumentException("A list has at least one number");
        }
        if (!defaultValues.stream().allMatch(range::contains)) {
            throw new IllegalArgumentException("A default of " + key + " is not allowed");
        }
    }

    @Override
    public boolean required() {
        return !optional && defaultValues.isEmpty();
    }
}
