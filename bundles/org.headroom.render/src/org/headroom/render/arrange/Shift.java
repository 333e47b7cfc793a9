/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.arrange;

/** How far something moves, in pixels at 100 %: to the right and downwards. */
public record Shift(double dx, double dy) {

    public static final Shift NONE = new Shift(0, 0);
}
