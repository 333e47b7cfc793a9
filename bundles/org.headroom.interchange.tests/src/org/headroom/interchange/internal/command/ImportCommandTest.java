/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.internal.command;

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
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFiles;
import org.headroom.interchange.show.RandomShow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void save() throws Exception {
        var show = new RandomShow(1, "Behringer", "X32");
        show.forget();
        new DesignFiles(List.of()).write(show.production, folder.resolve("show.headroom"));
        Files.writeString(folder.resolve("a.scn"), "#4.0# \"A\" \"\" %000000000 1\r\n/ch/01/config \"Kick\" 3 RD 1\r\n/headamp/000 +30.5 ON\r\n");
    }

    @Test
    void aDryRunTellsAndDoesNothing() throws Exception {
        var before = Files.readString(folder.resolve("show.headroom"));
        assertThat(run("a.scn", "--as", "x32-scene", "--into", "show.headroom", "--dry-run")).isZero();
        assertThat(out()).contains("+ Channel 1: Kick, from FOH · 1").contains("nothing was done");
        assertThat(Files.readString(folder.resolve("show.headroom"))).isEqualTo(before);
    }

    @Test
    void anImportIsDoneAndASecondHasNothingToDo() throws Exception {
        assertThat(run("a.scn", "--as", "x32-scene", "--into", "show.headroom", "--format", "json")).isZero();
        assertThat(out()).contains("\"applied\" : true").contains("Channel 1: Kick, from FOH");
        assertThat(Files.readString(folder.resolve("show.headroom"))).contains("Kick").contains("30.5").contains("/headamp/000 +30.5 ON");
        run("a.scn", "--as", "x32-scene", "--into", "show.headroom");
        assertThat(out()).contains("Nothing to do");
    }

    @Test
    void wrongCallsSayWhatToDo() {
        assertThatThrownBy(() -> run("a.scn", "--into", "show.headroom")).isInstanceOf(UnusableCallException.class).hasMessageContaining("x32-scene");
        assertThatThrownBy(() -> run("a.scn", "--as", "nothing", "--into", "show.headroom")).hasMessageContaining("nothing").hasMessageContaining("x32-scene");
        assertThatThrownBy(() -> run("a.scn", "--as", "x32-scene")).hasMessageContaining("--into");
        assertThatThrownBy(() -> run("show.headroom", "--as", "x32-scene", "--into", "show.headroom")).hasMessageContaining("no scene");
        assertThatThrownBy(() -> run("a.scn", "--as", "x32-scene", "--into", "show.headroom", "--console", "Desk")).hasMessageContaining("\"FOH\"");
    }

    private int run(String... arguments) throws UnusableCallException {
        out.reset();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new ImportCommand().run(new CommandCall(List.of(arguments), folder, print, print, RegistryFactory.getRegistry(),
                new NullProgressMonitor()));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
