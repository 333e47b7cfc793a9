/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.Objects;

import org.headroom.render.scene.Point;

/**
 * A flag where a cable goes on to another sheet.
 *
 * @param at    where the cable meets the flag
 * @param side  to which side of the point the flag lies: {@code RIGHT} where the cable comes from the left
 * @param label the sheet where it goes on, such as {@code 4 · Amp room}
 */
public record OffPageSpec(String id, Point at, PortAnchor.Side side, String label, SignalLook look) {

    public OffPageSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(look, "look");
    }
}
