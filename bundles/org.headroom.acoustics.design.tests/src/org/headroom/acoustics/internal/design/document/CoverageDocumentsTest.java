/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.Section;
import org.headroom.examples.ExampleProductions;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.venue.ArrayPlacement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageDocumentsTest {

    private static Production festival;

    @BeforeAll
    static void make() throws IOException {
        festival = ExampleProductions.create(ExampleProductions.FESTIVAL, new Catalogue(PackSource.inFolder(Path.of("..",
                "org.headroom.equipment", "packs"), CatalogueLayer.BUILT_IN))).orElseThrow();
    }

    private static DocumentContent content(String kind, Production production) {
        return CoverageDocuments.of(kind).content(new DocumentRequest(production, Locale.ENGLISH, LocalDate.of(2026, 11, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanging-plan", "aiming-table", "delay-table", "coverage-pictures", "ground-plan"})
    void everyTextIsThereAndAnEmptyProductionSaysWhatToDo(String kind) {
        assertThat(content(kind, festival).toString()).doesNotContain("!hang", "!column", "!delays", "!aims", "!picture", "!plan", "!box", "!trim");
        assertThat(content(kind, ProductionFactory.eINSTANCE.createProduction()).sections()).singleElement()
                .isInstanceOfSatisfying(Section.Paragraph.class, each -> assertThat(each.text()).contains("Place loudspeakers"));
    }

    @Test
    void aHangHasItsAnglesAndSaysWhoMustConfirm() {
        var plan = content("hanging-plan", festival);
        assertThat(plan.sections()).filteredOn(Section.Heading.class::isInstance).hasSize(8);
        assertThat(plan.sections()).filteredOn(Section.Picture.class::isInstance).hasSize(8);
        assertThat(plan.toString()).contains("A qualified person must confirm");
        var cabinets = plan.tables().filter(each -> each.id().equals("hang-cabinets")).findFirst().orElseThrow();
        assertThat(cabinets.rows()).hasSize(20);
        assertThat(cabinets.rows().getLast().cells().get(4)).isEqualTo(new Section.Cell.Figure(-48, 1, Section.Tone.NORMAL));
        assertThat(cabinets.rows().getLast().cells().getLast()).as("mass of a cabinet that nobody published").isEqualTo(new Section.Cell.Unknown());
    }

    @Test
    void loadsArePrintedOnceMassesAndSizesAreKnown() throws IOException {
        var known = ExampleProductions.create(ExampleProductions.FESTIVAL, new Catalogue(PackSource.inFolder(Path.of("..",
                "org.headroom.equipment", "packs"), CatalogueLayer.BUILT_IN))).orElseThrow();
        known.getPlacements().stream().filter(ArrayPlacement.class::isInstance).map(ArrayPlacement.class::cast).forEach(array -> {
            array.setFrameMass(60.0);
            array.getBoxes().forEach(box -> {
                var size = org.headroom.model.catalogue.CatalogueFactory.eINSTANCE.createMechanicalData();
                size.setMass(50.0);
                size.setHeight(0.3);
                size.setDepth(0.5);
                box.getDevice().getType().setMechanical(size);
            });
        });
        var points = content("hanging-plan", known).tables().filter(each -> each.id().equals("hang-points")).findFirst().orElseThrow();
        double sum = points.rows().stream().mapToDouble(row -> ((Section.Cell.Figure) row.cells().get(5)).value()).sum();
        assertThat(sum).isCloseTo(20 * 50 + 60, org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void pictureAndDelayTableAreOfTheProduction() {
        assertThat(content("coverage-pictures", festival).sections()).filteredOn(Section.Picture.class::isInstance).hasSize(4)
                .allSatisfy(each -> assertThat(((Section.Picture) each).svg()).contains("Direct, free field", "modelled from nominal coverage"));
        var delays = content("delay-table", festival).tables().findFirst().orElseThrow();
        assertThat(delays.rows()).anySatisfy(row -> {
            assertThat(row.cells().getFirst().toString()).contains("Delay 1");
            assertThat(((Section.Cell.Figure) row.cells().get(2)).value()).isCloseTo(175, org.assertj.core.api.Assertions.within(3.0));
        });
    }
}
