/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.picture;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.picture.ColourScale;
import org.headroom.acoustics.design.picture.CoverageMap;
import org.headroom.diagram.plan.internal.space.View;

/**
 * What a picture of the venue shows.
 *
 * @param view     from where
 * @param zoom     pixels of the screen for each of the sheet: texts and lines are as large on the screen at any
 * @param design   loudspeakers as they hang and stand
 * @param map      coverage over the audience, for a plan
 * @param section  coverage in the air, for a section
 * @param scale    its colours
 * @param selected what has handles
 */
public record Seen(View view, double zoom, CoverageDesign design, Optional<CoverageMap> map, Optional<CoverageMap.Area> section,
        Optional<ColourScale> scale, Set<EObject> selected) {

    public Seen {
        selected = Set.copyOf(selected);
    }
}
