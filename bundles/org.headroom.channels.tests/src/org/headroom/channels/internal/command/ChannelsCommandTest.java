/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.channels.Stage;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelsCommandTest {

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void save() throws Exception {
        var stage = new Stage();
        stage.input(1, "Kick").setStand("Short boom");
        stage.input(2, "Snare");
        new DesignFiles(List.of()).write(stage.production, folder.resolve("stage.headroom"));
    }

    @Test
    void viewsAreListedAndShownAsLines() throws Exception {
        assertThat(run("stage.headroom")).isZero();
        assertThat(out()).contains("band\tBand's input list\t2").contains("FOH");
        assertThat(run("stage.headroom", "--view", "band")).isZero();
        assertThat(out()).startsWith("No\tName\tInstrument\t").contains("1\tKick\t\t\tShort boom\t");
        assertThat(run("stage.headroom", "--view=Stage patch", "--format", "json")).isZero();
        assertThat(out()).contains("\"name\" : \"Snare\"");
    }

    @Test
    void linesArePastedAndWhatDoesNotFitIsTold() throws Exception {
        Files.writeString(folder.resolve("lines.tsv"), "Name\tStagebox\nBass drum\tSB1 3\nSnare\tSB7 1\nHat\t\n");
        assertThat(run("stage.headroom", "--paste", "lines.tsv", "--dry-run")).isEqualTo(1);
        assertThat(out()).contains("line 3, Stagebox").contains("3 lines; 3 cells, 1 new channels, 1 left out");
        assertThat(Files.readString(folder.resolve("stage.headroom"))).doesNotContain("Bass drum");
        assertThat(run("stage.headroom", "--paste", "lines.tsv")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("stage.headroom"))).contains("Bass drum").contains("Hat");
        assertThat(run("stage.headroom", "--view", "stage")).isZero();
        assertThat(out()).contains("SB1 · 3");
    }

    @Test
    void anUnknownViewIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> run("stage.headroom", "--view", "nobody")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("nobody").hasMessageContaining("Stage patch");
        assertThatThrownBy(() -> run("stage.headroom", "--paste", "gone.tsv")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("gone.tsv");
        assertThatThrownBy(() -> run("none.headroom")).isInstanceOf(UnusableCallException.class);
    }

    private int run(String... arguments) throws UnusableCallException {
        out.reset();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new ChannelsCommand().run(new CommandCall(List.of(arguments), folder, print, print,
                RegistryFactory.createRegistry(null, null, null), new NullProgressMonitor()));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
