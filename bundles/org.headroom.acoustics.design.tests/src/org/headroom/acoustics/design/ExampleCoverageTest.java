/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.examples.ExampleProductions;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.production.Production;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Venues and loudspeakers of the productions that come with Headroom. */
class ExampleCoverageTest {

    private static final Map<String, Production> MADE = new HashMap<>();

    @BeforeAll
    static void makeAll() throws IOException {
        var catalogue = new Catalogue(PackSource.inFolder(Path.of("..", "org.headroom.equipment", "packs"), CatalogueLayer.BUILT_IN));
        ids().forEach(id -> MADE.put(id, ExampleProductions.create(id, catalogue).orElseThrow()));
    }

    static List<String> ids() {
        return ExampleProductions.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyExampleCanBePredicted(String id) {
        var design = CoverageDesign.of(MADE.get(id));
        assertThat(design.hasErrors()).as("%s", design.problems()).isFalse();
        assertThat(design.sources()).hasSizeGreaterThan(7);
        assertThat(design.audience()).isNotEmpty();
        var result = Coverage.predict(design, CoverageRequest.usual(), () -> false).orElseThrow();
        assertThat(result.statistics()).isPresent();
        assertThat(java.util.Arrays.stream(result.levels_dB()).allMatch(Double::isFinite)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void loudspeakersDoNotStandInOneAnother(String id) {
        var sources = CoverageDesign.of(MADE.get(id)).sources();
        for (int i = 0; i < sources.size(); i++) {
            for (int j = i + 1; j < sources.size(); j++) {
                assertThat(sources.get(i).position().distanceTo_m(sources.get(j).position()))
                        .as("%s and %s", sources.get(i).device().name(), sources.get(j).device().name()).isGreaterThan(0.15);
            }
        }
    }
}
