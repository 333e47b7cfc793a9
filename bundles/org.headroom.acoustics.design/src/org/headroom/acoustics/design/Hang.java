/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.List;

import org.headroom.acoustics.array.LineArray;
import org.headroom.core.rule.Subject;
import org.headroom.model.venue.ArrayPlacement;

/**
 * A line array of a production with its geometry.
 *
 * @param subject   what it is in the production
 * @param placement the placement itself, of the snapshot that was read
 * @param array     where its cabinets are
 * @param boxes     its cabinets from the top
 * @param heights   whether the heights of all cabinets are published; otherwise usual ones stand in
 */
public record Hang(Subject subject, ArrayPlacement placement, LineArray array, List<Subject> boxes, boolean heights) {

    public Hang {
        boxes = List.copyOf(boxes);
    }
}
