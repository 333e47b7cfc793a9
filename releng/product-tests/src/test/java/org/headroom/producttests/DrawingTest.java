/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawing with keys in the built product: place by typing, find across sheets, look at the page before it is printed. */
class DrawingTest {

    private static Demonstration demonstration;
    @TempDir
    private Path folder;

    @BeforeAll
    static void demonstrate() throws Exception {
        Screen.assumeThere();
        demonstration = Demonstration.get();
    }

    @Test
    void devicesArePlacedFoundAndPrintedWithKeysAlone() throws Exception {
        var design = Files.copy(demonstration.design(), folder.resolve("festival.headroom"));
        try (var workbench = Workbench.open(demonstration.product(), folder, "-perspective", "org.headroom.ui.perspective.design",
                design.toString())) {
            var before = workbench.settled();
            Screen.click(workbench.window(), 900, 540); // an empty place on the first sheet
            workbench.settled();
            Screen.type("stagebox 24");
            Workbench.keep(changed(workbench, before), "place");
            Screen.press("Return");
            Screen.press("Escape");
            var placed = changed(workbench, before);
            Screen.press("ctrl+z");
            workbench.waitFor("the sheet as it was", () -> looksLike(workbench.settled(), before));

            Screen.press("ctrl+f");
            var asked = changed(workbench, before);
            Screen.type("wedges");
            Workbench.keep(changed(workbench, asked), "find");
            Screen.press("Return");
            var other = changed(workbench, before);
            assertThat(looksLike(other, placed)).as("another sheet").isFalse();

            Screen.press("ctrl+alt+p");
            var preview = workbench.waitFor("the preview",
                    () -> Screen.windows(workbench.process(), "Print Preview").stream().findFirst().orElse(null));
            workbench.settled();
            Screen.activate(preview);
            Screen.press("Escape");
            workbench.waitFor("the end of the preview",
                    () -> Screen.windows(workbench.process(), "Print Preview").isEmpty());
            workbench.settled();

            assertThat(workbench.quit()).isZero();
            assertThat(workbench.errors()).isEmpty();
        }
        assertThat(design).hasSameBinaryContentAs(demonstration.design());
    }

    /** A picture that looks different from another one, when nothing moves any more. */
    private static BufferedImage changed(Workbench workbench, BufferedImage before) throws Exception {
        workbench.waitFor("a change on the sheet", () -> !looksLike(workbench.settled(), before));
        return workbench.settled();
    }

    /** Whether the sheets that are shown look the same. */
    private static boolean looksLike(BufferedImage one, BufferedImage other) {
        return Arrays.equals(drawing(one), drawing(other));
    }

    private static int[] drawing(BufferedImage window) {
        return Workbench.pixels(window.getSubimage(320, 100, 1200, 540));
    }
}
