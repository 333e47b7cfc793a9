/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.network;

import java.util.Optional;

import org.headroom.core.rule.Subject;
import org.headroom.power.load.LoadDraw;

/**
 * What a device takes at one of its inlets.
 *
 * @param device  the device
 * @param inlet   the inlet
 * @param lines   live conductors of the inlet
 * @param draw    what it takes there; empty: unknown
 * @param startUp inrush and leakage
 * @param unknown why it is unknown, in the user's words; empty when it is known
 */
public record Load(Subject device, Subject inlet, Lines lines, Optional<LoadDraw> draw, StartUp startUp,
        String unknown) {
}
