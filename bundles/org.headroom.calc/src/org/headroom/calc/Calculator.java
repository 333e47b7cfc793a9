/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

/**
 * A calculator that people and the command line can use. Implementations have a public constructor without arguments,
 * keep no state, and may be called from any thread.
 */
public interface Calculator {

    /** What it does, what it needs and gives, where its formula comes from, and within what limits it holds. */
    CalculatorDescription description();

    /**
     * Calculates. Warnings for inputs outside the limits of validity are part of the result.
     *
     * @param inputs values for this calculator's description, as {@link Inputs#parse} or {@link Inputs#of} give them
     * @throws InvalidInputException when inputs that are allowed one by one do not fit together
     */
    Calculation calculate(Inputs inputs) throws InvalidInputException;
}
