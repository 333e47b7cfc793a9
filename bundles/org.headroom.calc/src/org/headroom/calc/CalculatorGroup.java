/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

/** The subject of a calculator, by which lists are ordered. A vendor may make a group of its own. */
public record CalculatorGroup(String id, String name) {

    public static final CalculatorGroup POWER = builtIn("power");
    public static final CalculatorGroup CABLE = builtIn("cable");
    public static final CalculatorGroup LEVEL = builtIn("level");
    public static final CalculatorGroup AIR = builtIn("air");
    public static final CalculatorGroup ROOM = builtIn("room");
    public static final CalculatorGroup RF = builtIn("rf");
    public static final CalculatorGroup MEASUREMENT = builtIn("measurement");

    private static CalculatorGroup builtIn(String id) {
        return new CalculatorGroup(id, CalcText.text("group." + id));
    }
}
