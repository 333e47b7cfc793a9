/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.headroom.common.problem.Problem;
import org.headroom.core.extension.FolderTree;
import org.headroom.model.catalogue.CatalogueLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that are made to do harm are refused with a message, and the others are used. */
class HostilePackTest {

    private static final int HUNDRED_MB = 100 * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void aFileOfTypesOfHundredMegabytesIsNotRead() throws IOException {
        var pack = pack("big");
        large(pack.resolve("types/large.yaml"));

        var read = Pack.read(new FolderTree(pack), CatalogueLayer.USER);

        assertThat(read.problems()).anyMatch(problem -> problem.isError() && problem.code().equals("pack.too-large"));
        assertThat(read.types()).as("the other file").hasSize(1);
    }

    @Test
    void aPackWithAnyLargeFileIsNotInstalledAndLeavesNothing() throws IOException {
        var pack = pack("big");
        large(pack.resolve("picture.png"));
        var packs = folder.resolve("installed");

        assertThatThrownBy(() -> new UserPacks(packs).install(new FolderTree(pack), "big")).isInstanceOf(IOException.class)
                .hasMessageContaining("picture.png").hasMessageContaining("16");

        assertThat(packs).isEmptyDirectory();
    }

    @Test
    void anArchiveThatUnpacksToHundredMegabytesIsRefused() throws IOException {
        var archive = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("types/bomb.yaml"));
            var block = new byte[1 << 20];
            for (int i = 0; i < HUNDRED_MB >> 20; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(archive)).isLessThan(1 << 20);

        var read = Pack.read(PackSource.at(archive, CatalogueLayer.USER).folder(), CatalogueLayer.USER);

        assertThat(read.types()).isEmpty();
        assertThat(read.problems()).anyMatch(Problem::isError).anyMatch(problem -> problem.message().contains("bomb.yaml"));
    }

    @Test
    void aBadPackDoesNotKeepAnotherFromBeingUsed() throws IOException {
        pack("good");
        Files.writeString(pack("worse").resolve("types/acme.yaml"), "a: &a [x]\nb: *a\n");
        Files.write(folder.resolve("noise.zip"), new byte[] {1, 2, 3, 4});

        var catalogue = new Catalogue(PackSource.inFolder(folder, CatalogueLayer.USER));

        assertThat(catalogue.all()).hasSize(1);
        assertThat(catalogue.problems()).anyMatch(problem -> problem.code().equals("pack.anchor"))
                .anyMatch(problem -> problem.place().toString().contains("noise.zip"));
    }

    private Path pack(String id) throws IOException {
        var pack = folder.resolve(id);
        Files.createDirectories(pack.resolve("types"));
        Files.writeString(pack.resolve("pack.yaml"), PackText.pack(new PackInfo(id, "1", id, "", "CC0-1.0", "Ada")));
        Files.writeString(pack.resolve("types/acme.yaml"), """
                headroom_types: 1
                types:
                  - id: acme.m7
                    maker: Acme
                    model: M7
                    category: other
                    sources:
                      - {fields: [model], title: Data sheet, basis: maker}
                """);
        return pack;
    }

    /** Takes no room on the disk. */
    private static void large(Path file) throws IOException {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(HUNDRED_MB);
        }
    }
}
