/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.headroom.model.base.BasePackage;
import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.measurement.MeasurementPackage;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.SystemPackage;
import org.headroom.model.venue.VenuePackage;

/**
 * The packages that a design is made of. A list of our own, so that files are read without a registry and load nothing
 * else.
 */
final class ModelPackages {

    private static final Map<String, EPackage> BY_URI = Stream.of(BasePackage.eINSTANCE, CataloguePackage.eINSTANCE,
            ChannelPackage.eINSTANCE, MeasurementPackage.eINSTANCE, PowerPackage.eINSTANCE, ProductionPackage.eINSTANCE,
            SheetPackage.eINSTANCE, SystemPackage.eINSTANCE, VenuePackage.eINSTANCE)
            .collect(Collectors.toUnmodifiableMap(EPackage::getNsURI, Function.identity()));

    private ModelPackages() {
    }

    static Optional<EPackage> find(String uri) {
        return Optional.ofNullable(BY_URI.get(uri));
    }
}
