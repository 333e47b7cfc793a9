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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every perspective of the built product, light and dark, with the festival in it: comes up, logs no error, and ends. */
class PerspectivesTest {

    private static Demonstration demonstration;
    @TempDir
    private Path folder;

    @BeforeAll
    static void demonstrate() throws Exception {
        Screen.assumeThere();
        demonstration = Demonstration.get();
    }

    @ParameterizedTest
    @CsvSource({"design,light", "design,dark", "power,light", "power,dark", "channels,light", "channels,dark", "calculate,light", "calculate,dark"})
    void comesUpWithTheFestivalAndLogsNoError(String perspective, String theme) throws Exception {
        var design = Files.copy(demonstration.design(), folder.resolve("festival.headroom"));
        try (var workbench = Workbench.open(demonstration.product(), folder, "-perspective",
                "org.headroom.ui.perspective." + perspective, "-cssTheme", "org.headroom.ui.theme." + theme, design.toString())) {
            var picture = workbench.settled();
            Workbench.keep(picture, theme.equals("light") ? perspective : perspective + "-dark");
            assertThat(workbench.quit()).isZero();
            assertThat(workbench.errors()).isEmpty();
            assertThat(brightness(picture)).as("brightness of the " + theme + " theme")
                    .matches(brightness -> theme.equals("dark") == brightness < 110);
        }
        assertThat(design).hasSameBinaryContentAs(demonstration.design());
    }

    @Test
    void withoutADesignItWelcomes() throws Exception {
        try (var workbench = Workbench.open(demonstration.product(), folder)) {
            Workbench.keep(workbench.settled(), "welcome");
            assertThat(workbench.quit()).isZero();
            assertThat(workbench.errors()).isEmpty();
        }
    }

    private static double brightness(BufferedImage picture) {
        return Arrays.stream(Workbench.pixels(picture)).mapToDouble(pixel -> (pixel >> 8) & 0xff).average().orElse(0);
    }
}
