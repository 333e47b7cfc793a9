/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.producttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connecting with keys in the built product: a new stagebox is connected, and all cables of the sheet are numbered anew. */
class ConnectingTest {

    private static Demonstration demonstration;
    @TempDir
    private Path folder;

    @BeforeAll
    static void demonstrate() throws Exception {
        Screen.assumeThere();
        demonstration = Demonstration.get();
    }

    @Test
    void cablesAreDrawnAndNumberedWithKeysAlone() throws Exception {
        var design = Files.copy(demonstration.design(), folder.resolve("festival.headroom"));
        try (var workbench = Workbench.open(demonstration.product(), folder, "-perspective", "org.headroom.ui.perspective.design",
                design.toString())) {
            workbench.settled();
            Screen.click(workbench.window(), 900, 540); // an empty place on the first sheet
            workbench.settled();
            Screen.type("stagebox 24");
            workbench.settled();
            Screen.press("Return", "Escape");
            workbench.settled();
            Screen.press("ctrl+k"); // from which port of the new stagebox
            workbench.settled();
            Screen.press("Return"); // its first
            Workbench.keep(workbench.settled(), "connect");
            Screen.press("Return"); // to the first that fits
            workbench.settled();
            Screen.press("ctrl+s");
            workbench.waitFor("the cable in the file", () -> cables(design) == cables(demonstration.design()) + 1);
            workbench.settled(); // keys are lost while a design is saved

            Screen.press("Escape", "ctrl+shift+x");
            var dialog = workbench.waitFor("the dialog", () -> Screen.windows(workbench.process(), "Number Cables").stream()
                    .findFirst().orElse(null));
            var picture = folder.resolve("dialog.png");
            workbench.waitFor("its picture", () -> Screen.run("import", "-silent", "-window", dialog, picture.toString())
                    .isPresent() && Workbench.colours(ImageIO.read(picture.toFile())) > 24);
            Workbench.keep(ImageIO.read(picture.toFile()), "number");
            Screen.activate(dialog);
            Screen.press("Escape");
            workbench.waitFor("the end of the dialog", () -> Screen.windows(workbench.process(), "Number Cables").isEmpty());
            workbench.settled();

            assertThat(workbench.quit()).isZero();
            assertThat(workbench.errors()).isEmpty();
        }
    }

    private static long cables(Path design) throws Exception {
        try (var lines = Files.lines(design)) {
            return lines.filter(line -> line.contains("<cables ")).count();
        }
    }
}
