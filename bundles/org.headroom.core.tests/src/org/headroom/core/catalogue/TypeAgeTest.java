/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.production.ProductionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A design tells with which packs it was made, and what has changed since. */
class TypeAgeTest {

    @TempDir
    Path packs;

    @Test
    void tellsWhatTheCatalogueSaysDifferentlyToday() throws IOException {
        var own = new OwnTypes(packs, "Ada");
        var type = EcoreUtil.copy(Pack.read(PackTest.full(), CatalogueLayer.USER).types().getFirst());
        own.save(type);
        var production = ProductionFactory.eINSTANCE.createProduction();
        TypeSnapshots.take(production, read().find(type.getTypeId()).orElseThrow().type());

        assertThat(TypeAge.of(production, read())).singleElement().satisfies(age -> {
            assertThat(age.madeWith().packVersion()).isEqualTo("1");
            assertThat(age.differences()).isEmpty();
        });

        type.setModel("Changed");
        own.save(type);
        assertThat(TypeAge.of(production, read())).singleElement().satisfies(age -> {
            assertThat(age.madeWith().packVersion()).isEqualTo("1");
            assertThat(age.today().orElseThrow().packVersion()).isEqualTo("2");
            assertThat(age.differences()).singleElement().satisfies(each -> {
                assertThat(each.path()).isEqualTo("model");
                assertThat(each.after()).contains("Changed");
            });
        });

        assertThat(TypeAge.of(production, new Catalogue(List.of()))).singleElement()
                .satisfies(age -> assertThat(age.today()).isEmpty());
    }

    private Catalogue read() throws IOException {
        return new Catalogue(PackSource.inFolder(packs, CatalogueLayer.USER));
    }
}
