/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it saves leaves the old or the new version, whole, and the one before. */
class KilledSaveTest {

    private static final int KILLS = 8;

    @TempDir
    private Path folder;

    @Test
    void theFileIsOldOrNewAndNeverBroken() throws IOException, InterruptedException, DesignFileException {
        var file = folder.resolve("show.headroom");
        var files = new DesignFiles(List.of());
        files.write(GeneratedProduction.of(1, 150, 400), file);
        var random = new Random(17);
        var seen = new HashSet<String>();
        for (int i = 0; i < KILLS; i++) {
            killWhileSaving(file, random.nextInt(40_000_000));

            var production = files.read(file).production();
            assertThat(production.getDevices()).hasSize(150);
            assertThat(production.getCables()).hasSize(400);
            assertThat(files.read(file).problems()).isEmpty();
            assertThat(files.read(folder.resolve("show.headroom~")).problems()).isEmpty();
            seen.add(production.getName());
        }
        assertThat(seen).as("saves that came through before the kill").hasSizeGreaterThan(1);
    }

    private static void killWhileSaving(Path file, long nanos) throws IOException, InterruptedException {
        var process = ChildJvm.start(Saver.class, file.toString());
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).as("first line of the child").isEqualTo("saving");
            LockSupport.parkNanos(nanos);
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Saves over and over until it is killed. */
    static final class Saver {

        public static void main(String[] arguments) throws DesignFileException {
            var file = Path.of(arguments[0]);
            var files = new DesignFiles(List.of());
            var production = files.read(file).production();
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                production.setName("Save " + ProcessHandle.current().pid() + " " + i);
                files.write(production, file);
                if (i == 2) {
                    // tells the test to get ready
                    System.out.println("saving");
                    System.out.flush();
                }
            }
        }
    }

    @Test
    void whatAKilledSaveLeftBehindIsRemovedLater() throws IOException, DesignFileException {
        var file = folder.resolve("show.headroom");
        var old = Files.createFile(folder.resolve(".show.headroom.0123abcd.new"));
        Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.from(java.time.Instant.now()
                .minusSeconds(7200)));
        var recent = Files.createFile(folder.resolve(".show.headroom.4567cdef.new"));

        new DesignFiles(List.of()).write(GeneratedProduction.of(1, 1, 0), file);

        assertThat(old).doesNotExist();
        assertThat(recent).exists();
    }
}
