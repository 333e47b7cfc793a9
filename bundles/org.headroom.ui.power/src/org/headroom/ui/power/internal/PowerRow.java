/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.headroom.power.flow.Flow;

/**
 * A line of the power table.
 *
 * @param id           object that it stands for, to find it on its sheet
 * @param icon         its icon
 * @param name         as users read it
 * @param lines        phases it uses, such as L1 or L1L2L3
 * @param flow         currents and power; empty when unknown
 * @param load_percent load of what limits it; empty when there is no limit or it is unknown
 * @param drop_percent voltage drop up to here or of the worst load behind it
 * @param children     what it feeds
 */
record PowerRow(String id, String icon, String name, String lines, Optional<Flow> flow, OptionalDouble load_percent,
        OptionalDouble drop_percent, List<PowerRow> children) {

    /** Icon of a way that nothing is plugged into. */
    static final String FREE = "port";

    PowerRow {
        children = List.copyOf(children);
    }

    /** Numbers of its phases, 0 for L1. */
    List<Integer> phases() {
        return IntStream.range(0, 3).filter(line -> lines.contains("L" + (line + 1))).boxed().toList();
    }

    /** How many rows there are, itself and below it. */
    int count() {
        return 1 + children.stream().mapToInt(PowerRow::count).sum();
    }

    boolean isWay() {
        return icon.equals("way") || isFree();
    }

    boolean isFree() {
        return icon.equals(FREE);
    }

    boolean isDevice() {
        return icon.equals("device");
    }

    /** The same object in a later result is the same line, so that the tree keeps its open branches. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PowerRow row && id.equals(row.id) && name.equals(row.name);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
