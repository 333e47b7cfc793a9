/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.Objects;
import java.util.Set;

import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;

/**
 * A layout that was brought up to date.
 *
 * @param figures devices that look different, stand elsewhere, are new or gone
 * @param runs    cables that run differently, are new or gone
 */
public record SheetUpdate(SheetLayout layout, Set<PlacedDevice> figures, Set<Cable> runs) {

    public SheetUpdate {
        Objects.requireNonNull(layout);
        figures = Set.copyOf(figures);
        runs = Set.copyOf(runs);
    }
}
