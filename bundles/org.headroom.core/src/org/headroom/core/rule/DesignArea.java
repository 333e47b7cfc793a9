/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.measurement.MeasurementPackage;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.SystemPackage;
import org.headroom.model.venue.VenuePackage;

/** Parts of a design, as the packages of the model divide it. */
public enum DesignArea {

    /** Title block, locations, accepted findings, and which things there are. */
    PRODUCTION(ProductionPackage.eINSTANCE),
    /** The types that the production keeps of its devices and cables. */
    CATALOGUE(CataloguePackage.eINSTANCE),
    /** Devices, ports, cables, multicores, racks. */
    SYSTEM(SystemPackage.eINSTANCE),
    /** Where things stand on paper. */
    SHEETS(SheetPackage.eINSTANCE),
    /** The channel list. */
    CHANNELS(ChannelPackage.eINSTANCE),
    /** Sources, feeders, distros and circuits. */
    POWER(PowerPackage.eINSTANCE),
    /** Surfaces, audience, placements. */
    VENUE(VenuePackage.eINSTANCE),
    /** What was measured. */
    MEASUREMENTS(MeasurementPackage.eINSTANCE);

    private final EPackage contents;

    DesignArea(EPackage contents) {
        this.contents = contents;
    }

    /** The part that an object belongs to; empty for what no part claims. */
    public static Optional<DesignArea> of(EObject object) {
        var there = object.eClass().getEPackage();
        return Stream.of(values()).filter(area -> area.contents == there).findFirst();
    }
}
