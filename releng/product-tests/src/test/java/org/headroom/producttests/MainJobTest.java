/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's main job with mouse and keys: find a device of the festival, rename it, save, take it back, save again, quit. */
class MainJobTest {

    private static final String OLD = "Kick Out";
    private static final String NEW = "Kick Hole";

    private static Demonstration demonstration;
    @TempDir
    private Path folder;

    @BeforeAll
    static void demonstrate() throws Exception {
        Screen.assumeThere();
        demonstration = Demonstration.get();
    }

    @Test
    void aDeviceIsFoundRenamedSavedAndTheRenameTakenBack() throws Exception {
        var design = Files.copy(demonstration.design(), folder.resolve("festival.headroom"));
        assertThat(Files.readString(design)).contains(name(OLD)).doesNotContain(name(NEW));
        try (var workbench = Workbench.open(demonstration.product(), folder, "-perspective", "org.headroom.ui.perspective.design",
                design.toString())) {
            var before = workbench.settled();
            Screen.click(workbench.window(), 147, 105); // the filter of the explorer
            Screen.type(OLD);
            workbench.settled();
            Screen.press("Down"); // from the filter to what it found
            workbench.settled();
            Screen.press("F2");
            workbench.waitFor("the dialog that asks for the name",
                    () -> Screen.windows(workbench.process(), "Rename").size() == 1);
            Screen.press("ctrl+a");
            Screen.type(NEW);
            Screen.press("Return");
            workbench.waitFor("the end of the dialog", () -> Screen.windows(workbench.process(), "Rename").isEmpty());
            var renamed = workbench.settled();
            Workbench.keep(renamed, "rename");
            assertThat(sheet(renamed)).as("the sheet").isNotEqualTo(sheet(before));

            Screen.press("ctrl+s");
            workbench.waitFor("the new name in the file", () -> Files.readString(design).contains(name(NEW)));
            Screen.press("ctrl+z");
            assertThat(sheet(workbench.settled())).as("the sheet").isEqualTo(sheet(before));
            Screen.press("ctrl+s");
            workbench.waitFor("the former name in the file", () -> Files.readString(design).contains(name(OLD)));
            workbench.settled(); // the file is there before saving has ended, and a key pressed meanwhile is lost

            assertThat(workbench.quit()).isZero();
            assertThat(workbench.errors()).isEmpty();
        }
        assertThat(design).hasSameBinaryContentAs(demonstration.design());
    }

    private static String name(String name) {
        return "name=\"" + name + "\"";
    }

    /** A part of the window within the sheet, whatever size the display allows: device boxes at the left of what is shown. */
    private static int[] sheet(java.awt.image.BufferedImage window) {
        int width = window.getWidth();
        int height = window.getHeight();
        return Workbench.pixels(window.getSubimage(width * 35 / 100, height * 13 / 100, width * 14 / 100, height * 40 / 100));
    }
}
