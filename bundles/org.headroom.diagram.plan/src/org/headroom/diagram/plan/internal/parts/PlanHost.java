/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.parts;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.space.Point3;
import org.headroom.core.design.Design;
import org.headroom.model.venue.Placement;

/** What edit parts and tools ask of their editor. */
public interface PlanHost {

    Design design();

    /** Makes changes of the design that is edited. */
    VenueEdits edits();

    /** Things are being dragged by ways; their coverage is wanted at once, coarsely. */
    void dragged(Map<EObject, Point3> ways);

    /** A placement is being turned. */
    void turned(Placement placement, double azimuth_deg, double tilt_deg);

    /** The drag is over; what was predicted for it no longer holds. */
    void dragEnds();

    /** Shows words in the status line; empty takes them away. */
    void tell(Optional<String> message);

    /** A thing was opened by a double click. */
    void open(EObject thing);
}
