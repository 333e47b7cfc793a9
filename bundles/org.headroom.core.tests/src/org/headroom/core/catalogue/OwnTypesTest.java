/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that a user makes are saved among the packs of the user and handed on as one file. */
class OwnTypesTest {

    @TempDir
    Path packs;

    @Test
    void aSavedTypeIsInTheCatalogueAfterReading() throws IOException {
        var own = new OwnTypes(packs, "Ada");
        var catalogue = Catalogue.of(() -> {
            try {
                return PackSource.inFolder(packs, CatalogueLayer.USER);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(catalogue.all()).isEmpty();
        var type = Pack.read(PackTest.full(), CatalogueLayer.USER).types().getFirst();

        own.save(type);
        assertThat(catalogue.all()).as("before it is read again").isEmpty();
        catalogue.reload(Runnable::run).join();

        var entry = catalogue.find(type.getTypeId()).orElseThrow();
        assertThat(TypeDifferences.between(type, entry.type())).isEmpty();
        assertThat(entry.layer()).isEqualTo(CatalogueLayer.USER);
        assertThat(entry.type().getPackVersion()).isEqualTo("1");
        own.save(type);
        catalogue.reload(Runnable::run).join();
        assertThat(catalogue.find(type.getTypeId()).orElseThrow().type().getPackVersion()).isEqualTo("2");
        assertThat(own.remove(type.getTypeId())).isTrue();
        assertThat(own.remove("../../" + type.getTypeId())).isFalse();
        catalogue.reload(Runnable::run).join();
        assertThat(catalogue.all()).isEmpty();
    }

    @Test
    void aTypeWithErrorsIsToldAndNotSaved() {
        var own = new OwnTypes(packs, "Ada");
        var nameless = CatalogueFactory.eINSTANCE.createDeviceType();

        assertThat(own.problems(nameless)).anyMatch(problem -> problem.isError());
        assertThatThrownBy(() -> own.save(nameless)).isInstanceOf(IllegalArgumentException.class);
        assertThat(packs).isEmptyDirectory();
    }

    @Test
    void aSharedTypeIsOneFileThatIsAPack() throws IOException {
        var type = Pack.read(PackTest.full(), CatalogueLayer.USER).types().getFirst();
        var archive = packs.resolve("shared.zip");

        new OwnTypes(packs, "Ada").share(type, archive);

        var pack = Pack.read(PackSource.at(archive, CatalogueLayer.USER).folder(), CatalogueLayer.USER);
        assertThat(pack.problems()).noneMatch(problem -> problem.isError());
        assertThat(pack.types()).singleElement().satisfies(read -> assertThat(TypeDifferences.between(type, read)).isEmpty());
    }

    @Test
    void portsThatDifferByTheirNumberAreOneRow() {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        add(type, "in1", "IN 1");
        add(type, "in2", "IN 2");
        add(type, "in3", "IN 3");
        add(type, "in4", "AUX");
        add(type, "out", null);

        var rows = PortRow.of(type);

        assertThat(rows).extracting(PortRow::key).containsExactly("in{n}", "in4", "out");
        assertThat(rows).extracting(PortRow::count).containsExactly(3, 1, 1);
        var again = CatalogueFactory.eINSTANCE.createDeviceType();
        rows.forEach(row -> again.getPorts().addAll(row.ports()));
        assertThat(TypeDifferences.between(type, again)).isEmpty();
        assertThat(new PortRow(type.getPorts().getFirst(), "mic", "", 2, 5).ports()).extracting(port -> port.getKey())
                .isEqualTo(List.of("mic5", "mic6"));
    }

    private static void add(DeviceType type, String key, String label) {
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setKey(key);
        port.setLabel(label);
        port.setDirection(Direction.IN);
        port.setConnector(ConnectorKind.XLR3);
        type.getPorts().add(port);
    }
}
