/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.EquipmentRegistry;
import org.headroom.core.catalogue.Pack;
import org.headroom.core.catalogue.PackInfo;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.catalogue.PackText;
import org.headroom.core.catalogue.TypeDifferences;
import org.headroom.core.extension.FolderTree;
import org.headroom.model.catalogue.CatalogueLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every type that comes with Headroom is written and read again without a difference. */
class PackTextTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadWithoutLoss() throws IOException {
        var catalogue = new Catalogue(PackSource.contributed(new EquipmentRegistry(RegistryFactory.getRegistry())));
        Files.writeString(folder.resolve("pack.yaml"), PackText.pack(new PackInfo("test.copy", "1.0", "A “copy”: of all", "", "CC0-1.0", "Ada")));
        Files.createDirectory(folder.resolve("types"));
        var types = catalogue.all().stream().map(entry -> entry.type()).toList();
        assertThat(types).hasSizeGreaterThan(200);
        for (var type : types) {
            Files.writeString(folder.resolve("types/" + type.getTypeId() + ".yaml"), PackText.types(List.of(type)));
        }

        var copy = Pack.read(new FolderTree(folder), CatalogueLayer.USER);

        assertThat(copy.problems()).filteredOn(each -> each.isError()).isEmpty();
        assertThat(copy.info().orElseThrow().name()).isEqualTo("A “copy”: of all");
        assertThat(copy.types()).hasSameSizeAs(types);
        for (var type : copy.types()) {
            assertThat(TypeDifferences.between(catalogue.find(type.getTypeId()).orElseThrow().type(), type)).as(type.getTypeId()).isEmpty();
        }
    }
}
