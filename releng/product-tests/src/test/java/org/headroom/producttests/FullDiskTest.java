/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that cannot be written, made with small file systems of their own; only root may mount those. */
class FullDiskTest {

    private static Demonstration demonstration;
    private static BuiltProduct product;
    @TempDir
    private Path folder;
    private Path mounted;

    @BeforeAll
    static void demonstrate() throws Exception {
        demonstration = Demonstration.get();
        product = demonstration.product();
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor() == 0;
    }

    private Path mount(String options) throws IOException, InterruptedException {
        var place = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")) && succeeds("mount", "-t", "tmpfs", "-o", options, "tmpfs",
                place.toString()), "file systems cannot be mounted here");
        mounted = place;
        return place;
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted != null) {
            succeeds("umount", mounted.toString());
        }
    }

    @Test
    void aDesignDoesNotFitOnAFullDisk() throws Exception {
        var disk = mount("size=64k");
        var outcome = product.run(folder, "new", "club", "--into", "disk/tour.headroom");
        assertThat(outcome.status()).as(outcome.toString()).isEqualTo(2);
        assertThat(outcome.messages()).contains(disk.resolve("tour.headroom").toString()).containsIgnoringCase("space")
                .contains("Make room").doesNotContain("\tat ");
        assertThat(disk).isEmptyDirectory();
    }

    @Test
    void theFormerDesignIsStillThereWhenTheNewOneDoesNotFit() throws Exception {
        var disk = mount("size=64k");
        var former = Files.writeString(disk.resolve("festival.headroom"), "the work of weeks");
        var outcome = product.run(folder, "demo", "--no-window", "--out", "disk");
        assertThat(outcome.status()).as(outcome.toString()).isEqualTo(2);
        assertThat(outcome.messages()).contains(former.toString()).containsIgnoringCase("space").contains("Make room");
        assertThat(former).hasContent("the work of weeks");
        assertThat(disk).isDirectoryNotContaining("glob:**tmp*");
    }

    @Test
    void documentsDoNotFitOnAFullDisk() throws Exception {
        mount("size=16k");
        var outcome = product.run(folder, "export", demonstration.design().toString(), "--out", "disk");
        assertThat(outcome.status()).as(outcome.toString()).isEqualTo(2);
        assertThat(outcome.messages()).contains(folder.resolve("disk").toString()).containsIgnoringCase("space")
                .doesNotContain("\tat ");
    }

    @Test
    void aFolderThatIsReadOnlyIsNamed() throws Exception {
        var disk = mount("size=1m,ro");
        var design = product.run(folder, "new", "club", "--into", "disk/tour.headroom");
        assertThat(design.status()).as(design.toString()).isEqualTo(2);
        assertThat(design.messages()).contains(disk.resolve("tour.headroom").toString()).containsIgnoringCase("read-only")
                .contains("choose another folder");
        var papers = product.run(folder, "export", demonstration.design().toString(), "--out", "disk/papers");
        assertThat(papers.status()).as(papers.toString()).isEqualTo(2);
        assertThat(papers.messages()).contains(disk.toString()).containsIgnoringCase("read-only").doesNotContain("\tat ");
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws Exception {
        var taken = Files.writeString(folder.resolve("taken"), "mine");
        var papers = product.run(folder, "export", demonstration.design().toString(), "--out", "taken");
        assertThat(papers.status()).as(papers.toString()).isEqualTo(2);
        assertThat(papers.messages()).contains(taken.toString()).doesNotContain("\tat ");
        assertThat(taken).hasContent("mine");
    }
}
