/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.headroom.cli.internal.CommandLine;
import org.headroom.cli.internal.Commands;
import org.headroom.core.command.CommandCall;
import org.headroom.core.design.DesignFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands demo and new, with a small example in place of the festival and stand-ins for check, power and export. */
class ExampleCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    @TempDir
    private Path folder;

    private int run(String... arguments) {
        var registry = Platform.getExtensionRegistry();
        var call = new CommandCall(List.of(arguments), folder, print(out), print(messages), registry, new NullProgressMonitor());
        return new CommandLine(new Commands(registry)).run(call);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String nameIn(Path file) throws Exception {
        return new DesignFiles(List.of()).read(file).production().getName();
    }

    @Test
    void theDemoMakesTheFestivalAndWorksOnIt() throws Exception {
        assertThat(run("demo", "--no-window", "--out", "out/first")).as(text(messages)).isZero();
        var file = folder.resolve("out/first/festival.headroom");
        assertThat(nameIn(file)).isEqualTo("Village fête");
        assertThat(text(out)).containsSubsequence("1 of 4", "Village fête: 0 devices", file.toString(), "2 of 4", "check " + file,
                "3 of 4", "power " + file, "4 of 4", "export " + file + " --out " + folder.resolve("out/first"));
        assertThat(text(messages)).isEmpty();
    }

    @Test
    void errorsInTheDesignAreTheStatusButDoNotStopTheDemo() throws IOException {
        Files.createDirectories(folder.resolve("headroom-demo"));
        Files.writeString(folder.resolve("headroom-demo/status-check"), "1");
        assertThat(run("demo")).isEqualTo(1);
        assertThat(text(out)).contains("export ").contains("has errors");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedWithTheReason() throws IOException {
        var occupied = Files.writeString(folder.resolve("taken"), "");
        assertThat(run("demo", "--out", "taken")).isEqualTo(2);
        assertThat(text(messages)).contains(occupied.toString()).contains("is a file").contains("Choose another");
        assertThat(Files.readString(occupied)).isEmpty();
    }

    @Test
    void whatTheDemoDoesNotKnowIsRefused() {
        assertThat(run("demo", "club")).isEqualTo(2);
        assertThat(run("demo", "--fast")).isEqualTo(2);
        assertThat(text(messages)).contains("“club”").contains("“--fast”");
    }

    @Test
    void examplesAreListed() {
        assertThat(run("new")).isZero();
        assertThat(text(out)).contains("festival  A village fête: small and quiet");
    }

    @Test
    void aDesignIsMadeFromAnExample() throws Exception {
        assertThat(run("new", "festival", "--into", "tour/mine.headroom")).as(text(messages)).isZero();
        assertThat(nameIn(folder.resolve("tour/mine.headroom"))).isEqualTo("Village fête");
        assertThat(text(out).strip()).isEqualTo(folder.resolve("tour/mine.headroom").toString());
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        var mine = Files.writeString(folder.resolve("mine.headroom"), "work of weeks");
        assertThat(run("new", "festival", "--into", "mine.headroom")).isEqualTo(2);
        assertThat(text(messages)).contains(mine.toString());
        assertThat(mine).hasContent("work of weeks");
    }

    @Test
    void anUnknownExampleAndAMissingNameAreTold() {
        assertThat(run("new", "opera", "--into", "x.headroom")).isEqualTo(2);
        assertThat(run("new", "festival")).isEqualTo(2);
        assertThat(text(messages)).contains("“opera”").contains("festival").contains("--into FILE");
    }
}
