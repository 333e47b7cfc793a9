/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.common.quantity;

/** What is measured. Only units of one dimension can be converted into each other. */
public enum Dimension {
    VOLTAGE, CURRENT, POWER, APPARENT_POWER, RESISTANCE, RESISTIVITY, REACTANCE_PER_LENGTH, LENGTH, AREA,
    VOLUME, MASS, FORCE, FREQUENCY,
    TIME, SPEED, TIME_PER_LENGTH, PER_LENGTH, ANGLE, PRESSURE, TEMPERATURE, RATIO,
    /** A level difference in dB, without a reference. */
    LEVEL,
    /** Level of a voltage against 0.7746 V or 1 V: not converted here, because they are not linear. */
    VOLTAGE_LEVEL,
    /** Sound pressure level against 20 µPa. */
    SOUND_LEVEL,
    /** Loss of level along a path. */
    LEVEL_PER_LENGTH
}
