/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is killed in the middle of work: what was not saved is offered at the next start, and the file is untouched. */
class CrashTest {

    private static final String OLD = "Kick Out";
    private static final String NEW = "Kick Hole";

    @TempDir
    static Path home;
    private static BuiltProduct product;
    @TempDir
    private Path folder;

    @BeforeAll
    static void find() throws Exception {
        Screen.assumeThere();
        product = BuiltProduct.find(home);
    }

    @Test
    void unsavedWorkOfAKilledWindowIsRecovered() throws Exception {
        var design = folder.resolve("club.headroom");
        assertThat(product.run(folder, "new", "club", "--into", design.toString()).status()).isZero();
        var saved = Files.readString(design);
        assertThat(saved).contains(name(OLD)).doesNotContain(name(NEW));
        try (var workbench = open(design)) {
            renameInExplorer(workbench);
            workbench.waitFor("the unsaved work, kept", CrashTest::isKept);
        } // killed, without a chance to tidy up
        assertThat(Files.readString(design)).isEqualTo(saved);
        try (var workbench = open(design)) {
            workbench.waitFor("the question about unsaved work",
                    () -> Screen.windows(workbench.process(), "Unsaved work found").size() == 1);
            Screen.activate(Screen.windows(workbench.process(), "Unsaved work found").getFirst());
            Screen.press("Return");
            workbench.waitFor("the end of the question",
                    () -> Screen.windows(workbench.process(), "Unsaved work found").isEmpty());
            workbench.settled();
            Screen.activate(workbench.window());
            Screen.press("ctrl+s");
            workbench.waitFor("the recovered work in the file", () -> Files.readString(design).contains(name(NEW)));
            workbench.settled();
            assertThat(workbench.quit()).isZero();
            assertThat(workbench.errors()).isEmpty();
        }
    }

    private Workbench open(Path design) throws Exception {
        return Workbench.open(product, folder, "-perspective", "org.headroom.ui.perspective.design", design.toString());
    }

    /** By keys alone: the filter, the first thing found, its new name. */
    private static void renameInExplorer(Workbench workbench) throws Exception {
        Screen.click(workbench.window(), 147, 105); // the filter of the explorer
        Screen.type(OLD);
        workbench.settled();
        Screen.press("Down", "F2");
        workbench.waitFor("the dialog that asks for the name",
                () -> Screen.windows(workbench.process(), "Rename").size() == 1);
        Screen.press("ctrl+a");
        Screen.type(NEW);
        Screen.press("Return");
        workbench.waitFor("the end of the dialog", () -> Screen.windows(workbench.process(), "Rename").isEmpty());
    }

    private static boolean isKept() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(file -> file.endsWith("design.headroom")).anyMatch(CrashTest::hasNewName);
        }
    }

    private static boolean hasNewName(Path file) {
        try {
            return Files.readString(file).contains(name(NEW));
        } catch (IOException beingWritten) {
            return false;
        }
    }

    private static String name(String name) {
        return "name=\"" + name + "\"";
    }
}
