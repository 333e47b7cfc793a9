/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.venue.VenueFactory;

/** How a production is made and searched. */
public final class Productions {

    /** Version of the file format that this code writes. */
    public static final int SCHEMA_VERSION = 1;

    private Productions() {
    }

    /** A production with nothing in it but a title block, a power plan, a venue and a channel list. */
    public static Production create(String name) {
        var production = ProductionFactory.eINSTANCE.createProduction();
        production.setName(name);
        production.setSchemaVersion(SCHEMA_VERSION);
        production.setTitleBlock(ProductionFactory.eINSTANCE.createTitleBlock());
        production.setPower(PowerFactory.eINSTANCE.createPowerPlan());
        production.setVenue(VenueFactory.eINSTANCE.createVenue());
        production.setChannelList(ChannelFactory.eINSTANCE.createChannelList());
        Ids.assign(production);
        return production;
    }

    /** The snapshot of a type that a production keeps. */
    public static Optional<DeviceType> type(Production production, String typeId) {
        return production.getTypes().stream().filter(type -> typeId.equals(type.getTypeId())).findFirst();
    }

    /** The production that an object is in. */
    public static Optional<Production> of(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Production production) {
                return Optional.of(production);
            }
        }
        return Optional.empty();
    }

    /** All locations, nested ones after the one that holds them. */
    public static Stream<Location> locations(Production production) {
        return production.getLocations().stream().flatMap(Productions::withChildren);
    }

    private static Stream<Location> withChildren(Location location) {
        return Stream.concat(Stream.of(location), location.getChildren().stream().flatMap(Productions::withChildren));
    }
}
