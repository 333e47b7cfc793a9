/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product is killed while it saves, and several of it save the same file at once: the file can always be opened. */
class SavesUnderFireTest {

    private static final int KILLS = 12;
    private static final int WRITERS = 3;
    /** A time in which the product has not yet begun to write even on a quick machine. */
    private static final int EARLIEST_MS = 300;

    private static Demonstration demonstration;
    private static BuiltProduct product;
    @TempDir
    private Path folder;

    @BeforeAll
    static void demonstrate() throws Exception {
        demonstration = Demonstration.get();
        product = demonstration.product();
    }

    private Process saving(Path design, int number) throws IOException {
        return product.start(folder, folder.resolve("out" + number + ".txt"), folder.resolve("messages" + number + ".txt"),
                List.of("arrange", design.toString(), "--sheet", "1"));
    }

    private static void assertWhole(Path design) throws Exception {
        var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(design.toFile());
        assertThat(document.getElementsByTagName("devices").getLength()).isGreaterThan(250);
    }

    /** Kills come at any moment of a call, whose length is measured first. */
    @Test
    void aKillAtAnyMomentLeavesAFileThatCanBeOpened() throws Exception {
        var design = Files.copy(demonstration.design(), folder.resolve("festival.headroom"));
        long begin = System.nanoTime();
        assertThat(saving(design, 0).waitFor(300, TimeUnit.SECONDS)).isTrue();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        var random = new Random(9);
        for (int i = 1; i <= KILLS; i++) {
            var process = saving(design, i);
            // The later part of a call is when the file is written.
            long wait = Math.max(EARLIEST_MS, whole / 2) + random.nextLong(whole / 2 + 1);
            process.waitFor(wait, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertWhole(design);
        }
        var check = product.run(folder, "check", design.toString());
        assertThat(check.status()).as(check.toString()).isZero();
        // What a killed save left behind is cleared away by the next one, and does not gather.
        assertThat(saving(design, 99).waitFor(300, TimeUnit.SECONDS)).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.contains("festival")).toList())
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void severalThatSaveAtOnceLeaveAWholeFileAndSayWhatTheyDid() throws Exception {
        var design = Files.copy(demonstration.design(), folder.resolve("festival.headroom"));
        var writers = new ArrayList<Process>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(saving(design, i));
        }
        int done = 0;
        for (int i = 0; i < WRITERS; i++) {
            assertThat(writers.get(i).waitFor(300, TimeUnit.SECONDS)).isTrue();
            int status = writers.get(i).exitValue();
            var messages = Files.readString(folder.resolve("messages" + i + ".txt"));
            assertThat(status).as(messages).isIn(0, 2);
            if (status == 0) {
                done++;
            } else {
                assertThat(messages).contains("festival.headroom").doesNotContain("\tat ");
            }
        }
        assertThat(done).isPositive();
        assertWhole(design);
        assertWhole(folder.resolve("festival.headroom~"));
        var check = product.run(folder, "check", design.toString());
        assertThat(check.status()).as(check.toString()).isZero();
    }
}
