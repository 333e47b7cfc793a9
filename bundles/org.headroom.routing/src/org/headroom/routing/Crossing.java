/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

/**
 * Two wires that cross. The one with the horizontal leg hops over the other.
 *
 * @param hopping id of the wire to be drawn with a hop
 * @param leg index of the leg of the hopping wire; leg 0 leads from its first to its second point
 * @param under id of the wire that goes straight through
 * @param at where they cross
 */
public record Crossing(String hopping, int leg, String under, Point at) {
}
