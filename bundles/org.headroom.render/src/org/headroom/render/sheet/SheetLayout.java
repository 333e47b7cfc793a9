/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.List;
import java.util.Set;

import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;

/**
 * Where everything on a sheet is, before cables have their corners. Reads the model when it is made, and not
 * afterwards.
 *
 * @param hidden signals whose cables are left out
 */
public record SheetLayout(Production production, Sheet sheet, List<PlacedFigure> devices, List<CableRun> runs,
        Set<SignalKind> hidden) {

    public SheetLayout {
        devices = List.copyOf(devices);
        runs = List.copyOf(runs);
        hidden = Set.copyOf(hidden);
    }
}
