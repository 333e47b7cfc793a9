/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.base.BasePackage;
import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.measurement.MeasurementPackage;
import org.headroom.model.power.PowerPackage;
import org.headroom.model.production.ProductionPackage;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.SystemPackage;
import org.headroom.model.venue.VenuePackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Ecore files are the reference of the model: everything in them is explained, and every figure has its unit. */
class DocumentedModelTest {

    private static final Set<String> NUMBERS = Set.of("EDoubleObject", "EInt", "EIntegerObject");

    static List<EPackage> packages() {
        return List.of(BasePackage.eINSTANCE, CataloguePackage.eINSTANCE, ChannelPackage.eINSTANCE, MeasurementPackage.eINSTANCE,
                PowerPackage.eINSTANCE, ProductionPackage.eINSTANCE, SheetPackage.eINSTANCE, SystemPackage.eINSTANCE,
                VenuePackage.eINSTANCE);
    }

    static Stream<EClass> classes() {
        return packages().stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyFeatureIsDocumented(EClass type) {
        assertThat(documentation(type)).as(type.getName()).isNotBlank();
        assertThat(type.getEStructuralFeatures()).allSatisfy(
                feature -> assertThat(documentation(feature)).as(type.getName() + "." + feature.getName()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyFigureHasItsUnit(EClass type) {
        for (EAttribute attribute : type.getEAttributes()) {
            if (NUMBERS.contains(attribute.getEAttributeType().getName())) {
                assertThat(EcoreUtil.getAnnotation(attribute, "urn:headroom:unit", "unit"))
                        .as(type.getName() + "." + attribute.getName()).isNotBlank();
            }
        }
    }

    private static String documentation(EModelElement element) {
        return EcoreUtil.getDocumentation(element);
    }
}
