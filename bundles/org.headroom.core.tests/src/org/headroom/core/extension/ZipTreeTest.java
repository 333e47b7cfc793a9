/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipTreeTest {

    @TempDir
    Path folder;

    private ZipTree zip(String... names) throws IOException {
        var file = folder.resolve("pack.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ZipTree(file);
    }

    private static String text(FileTree tree, String path) throws IOException {
        try (var in = tree.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void readsWhatIsInIt() throws IOException {
        var tree = zip("types/b.yaml", "pack.yaml", "types/");
        assertThat(tree.files()).containsExactly("pack.yaml", "types/b.yaml");
        assertThat(text(tree, "types/b.yaml")).isEqualTo("types/b.yaml");
        assertThatThrownBy(() -> tree.open("none")).isInstanceOf(IOException.class);
    }

    @Test
    void looksIntoTheOneFolderThatHoldsAll() throws IOException {
        var tree = zip("acme/", "acme/pack.yaml", "acme/types/a.yaml");
        assertThat(tree.files()).containsExactly("pack.yaml", "types/a.yaml");
        assertThat(text(tree, "pack.yaml")).isEqualTo("acme/pack.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.yaml", "types/../../evil.yaml", "/etc/evil.yaml", "C:/evil.yaml", "..\\evil.yaml"})
    void refusesNamesThatLeadOut(String name) throws IOException {
        var tree = zip("pack.yaml", name);
        assertThatThrownBy(tree::files).isInstanceOf(IOException.class).hasMessageContaining("leads out");
        assertThatThrownBy(() -> tree.open("pack.yaml")).isInstanceOf(IOException.class);
    }

    @Test
    void refusesBombs() throws IOException {
        var file = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("pack.yaml"));
            var zeros = new byte[1 << 20];
            for (long written = 0; written <= ZipTree.MAX_FILE; written += zeros.length) {
                out.write(zeros);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> new ZipTree(file).files()).isInstanceOf(IOException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void doesNotBelieveTheSizeThatIsStated() throws IOException {
        var file = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("pack.yaml"));
            var zeros = new byte[1 << 20];
            for (long written = 0; written <= ZipTree.MAX_FILE; written += zeros.length) {
                out.write(zeros);
            }
        }
        understateSize(file);
        assertThatThrownBy(() -> text(new ZipTree(file), "pack.yaml")).isInstanceOf(IOException.class);
    }

    /** Writes 1 into the uncompressed size of the first record of the central directory. */
    private static void understateSize(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length - 28; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 24] = 1;
                bytes[i + 25] = bytes[i + 26] = bytes[i + 27] = 0;
            }
        }
        Files.write(file, bytes);
    }
}
