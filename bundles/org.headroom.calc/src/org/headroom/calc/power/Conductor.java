/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

/**
 * Conductor material with its resistivity in normal service, 1.25 times that at 20 °C.
 * Source: IEC 60364-5-52, Annex G.
 */
public enum Conductor {

    COPPER(0.0225),
    ALUMINIUM(0.036);

    private final double serviceResistivity;

    Conductor(double serviceResistivity) {
        this.serviceResistivity = serviceResistivity;
    }

    /** ρ1 in Ω·mm²/m. */
    public double serviceResistivity_ohm_mm2_per_m() {
        return serviceResistivity;
    }
}
