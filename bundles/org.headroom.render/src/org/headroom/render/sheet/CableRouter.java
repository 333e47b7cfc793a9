/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.List;
import java.util.Map;

import org.headroom.render.scene.Point;

/**
 * Lays the cables of a sheet that have no stored route. Called on the thread that draws; for large sheets route in the
 * background, store the result, and draw then.
 */
@FunctionalInterface
public interface CableRouter {

    /**
     * The whole lines of cables, ends included, by the ids of the runs. A run without a line gets a plain one.
     *
     * @param layout where devices and ends are; stored routes are in its runs
     */
    Map<String, List<Point>> routes(SheetLayout layout);

    /** Plain lines with level and upright parts that take no notice of devices. */
    static CableRouter plain() {
        return layout -> Map.of();
    }
}
