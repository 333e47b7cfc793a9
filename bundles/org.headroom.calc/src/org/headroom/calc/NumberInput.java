/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.OptionalDouble;

import org.headroom.common.quantity.Unit;

/**
 * One number.
 *
 * @param key          see {@link Input#key()}
 * @param name         see {@link Input#name()}
 * @param help         see {@link Input#help()}
 * @param unit         the unit in which it is given
 * @param range        the numbers that are allowed
 * @param defaultValue what is taken when nothing is given
 * @param optional     whether it may stay unknown
 */
public record NumberInput(String key, String name, String help, Unit unit, Range range, OptionalDouble defaultValue,
        boolean optional) implements Input {

    public NumberInput {
        if (defaultValue.isPresent() && !range.contains(defaultValue.getAsDouble())) {
            throw new IllegalArgumentException("The default of " + key + " is not allowed");
        }
    }

    @Override
    public boolean required() {
        return !optional && defaultValue.isEmpty();
    }
}
