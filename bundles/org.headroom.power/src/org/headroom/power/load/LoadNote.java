/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.load;

import java.util.Locale;

/** What else a reader must know about the figures of a load. */
public enum LoadNote {

    /** No power factor is published: cos φ 0.8 of IEC 60364-5-52, Annex G, was used. */
    POWER_FACTOR_ASSUMED,
    /**
     * The published amperes are too few for the published watts (rounding): the current that the watts need was
     * used.
     */
    CURRENT_RAISED,
    /** Universal supply: same power at the voltage in use, current in proportion. */
    CONSTANT_POWER,
    /** Linear supply: same current at the voltage in use, power in proportion. */
    CONSTANT_CURRENT,
    /** Published at a voltage that differs by no more than a tenth, and used as it stands. */
    NEAR_VOLTAGE,
    /** The load is shared equally by several inlets. */
    SHARED_BY_INLETS,
    /** Heat is what is drawn less what the amplifier gives to its loudspeakers at its lowest rated load. */
    HEAT_DERIVED;

    /** Stable name for machines. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
