/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;

/**
 * The page around a sheet's drawing.
 *
 * @param bounds  the part of the sheet that it covers
 * @param drawing its border, zones, key and title block
 */
public record SheetPage(Bounds bounds, Group drawing) {
}
