/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

/** One thing that a calculator has to be told. */
public sealed interface Input permits NumberInput, NumbersInput, ChoiceInput {

    /** Name for the command line and for machines; ends in the unit, e.g. {@code length_m}. */
    String key();

    /** Name for people. */
    String name();

    /** What to give, in a sentence; may be empty. */
    String help();

    /** Whether the calculator cannot go on without it: it is not optional and has no default. */
    boolean required();
}
