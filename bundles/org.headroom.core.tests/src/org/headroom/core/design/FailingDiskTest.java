/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.headroom.common.problem.Problem;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save that cannot be done says why, and leaves the file and the one before it as they were. */
class FailingDiskTest {

    private final DesignFiles files = new DesignFiles(List.of());

    @TempDir
    private Path folder;

    @Test
    void aFullDisk() throws IOException, InterruptedException, DesignFileException {
        onMount("size=256k", mount -> {
            var file = mount.resolve("show.headroom");
            files.write(Productions.create("Small"), file);

            var problem = refused(GeneratedProduction.of(1, 500, 500), file);

            assertThat(problem.toString()).contains("No space left on device", "show.headroom");
            assertThat(files.read(file).production().getName()).isEqualTo("Small");
            assertThat(mount.toFile().list()).containsExactly("show.headroom");
        });
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException, InterruptedException, DesignFileException {
        onMount("size=1m", mount -> {
            var file = mount.resolve("show.headroom");
            files.write(Productions.create("Before"), file);
            assumeTrue(run("mount", "-o", "remount,ro", mount.toString()), "a read-only mount");

            var problem = refused(Productions.create("After"), file);

            assertThat(problem.message()).containsIgnoringCase("read-only");
            assertThat(files.read(file).production().getName()).isEqualTo("Before");
            // it can be opened all the same
            var designs = new OpenDesigns(files);
            designs.release(designs.open(file, null));
        });
    }

    @Test
    void noFolder() {
        var problem = refused(Productions.create("A"), folder.resolve("missing").resolve("show.headroom"));
        assertThat(problem.message()).contains("folder does not exist");
    }

    @Test
    void aFolderInPlaceOfTheFile() throws IOException {
        var file = Files.createDirectory(folder.resolve("show.headroom"));
        assertThat(refused(Productions.create("A"), file).message()).contains("a folder has this name");
        assertThat(folder.toFile().list()).containsExactly("show.headroom");
    }

    @Test
    void aFolderInPlaceOfThePreviousVersion() throws IOException, DesignFileException {
        var file = folder.resolve("show.headroom");
        files.write(Productions.create("Before"), file);
        Files.createFile(Files.createDirectory(folder.resolve("show.headroom~")).resolve("precious"));

        refused(Productions.create("After"), file);

        assertThat(files.read(file).production().getName()).isEqualTo("Before");
        assertThat(folder.resolve("show.headroom~").resolve("precious")).exists();
    }

    private Problem refused(Production production, Path file) {
        var thrown = catchThrowableOfType(DesignFileException.class, () -> files.write(production, file));
        assertThat(thrown).as("thrown").isNotNull();
        assertThat(thrown.problem().code()).isEqualTo(DesignProblems.NOT_WRITTEN);
        assertThat(thrown.problem().remedy()).isPresent();
        return thrown.problem();
    }

    /** Work on a small file system of its own, which takes the rights of an administrator. */
    private void onMount(String options, MountWork work) throws IOException, InterruptedException, DesignFileException {
        var mount = Files.createDirectory(folder.resolve("mount"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", mount.toString()), "a mount of its own");
        try {
            work.run(mount);
        } finally {
            run("umount", "-l", mount.toString());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(Arrays.asList(command)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Work on a mount. */
    @FunctionalInterface
    private interface MountWork {
        void run(Path mount) throws IOException, InterruptedException, DesignFileException;
    }
}
