/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.headroom.model.catalogue.CatalogueLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserPacksTest {

    @TempDir
    Path folder;

    private static MemoryTree pack(String model) {
        return MemoryTree.pack("acme").with("types/" + model + ".yaml", "headroom_types: 1\ntypes:\n  - id: acme." + model
                + "\n    maker: Acme\n    model: " + model
                + "\n    category: other\n    sources: [{fields: [maker], title: Sheet, basis: maker}]\n");
    }

    @Test
    void installsReplacesAndRemoves() throws IOException {
        var packs = new UserPacks(folder.resolve("packs"));
        assertThat(packs.sources()).isEmpty();
        packs.install(pack("one"), "acme");
        assertThat(new Catalogue(packs.sources()).find("acme.one")).isPresent();
        packs.install(pack("two"), "acme");
        assertThat(new Catalogue(packs.sources()).all()).extracting(CatalogueEntry::id).containsExactly("acme.two");
        assertThat(packs.remove("acme")).isTrue();
        assertThat(packs.remove("acme")).isFalse();
        assertThat(packs.sources()).isEmpty();
    }

    @Test
    void keepsWhatWasThereWhenTheCopyFails() throws IOException {
        var packs = new UserPacks(folder);
        packs.install(pack("one"), "acme");
        var broken = MemoryTree.pack("acme").with("../../evil", "x");
        assertThatThrownBy(() -> packs.install(broken, "acme")).isInstanceOf(IOException.class);
        assertThat(new Catalogue(packs.sources()).find("acme.one")).isPresent();
        assertThat(folder.resolve("../../evil")).doesNotExist();
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void neverLeavesItsFolder() {
        var packs = new UserPacks(folder.resolve("packs"));
        assertThatThrownBy(() -> packs.remove("../..")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> packs.remove("")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> packs.install(pack("one"), "a/b")).isInstanceOf(IOException.class);
    }

    @Test
    void doesNotLookIntoWhatAnInterruptedCopyLeft() throws IOException {
        Files.createDirectories(folder.resolve(".new-1"));
        assertThat(PackSource.inFolder(folder, CatalogueLayer.USER)).isEmpty();
    }
}
