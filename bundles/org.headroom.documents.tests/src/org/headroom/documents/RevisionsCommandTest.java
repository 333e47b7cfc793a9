/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFiles;
import org.headroom.documents.internal.command.ExportCommand;
import org.headroom.documents.internal.command.RevisionsCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsCommandTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TestExtensions extensions = new TestExtensions();
    private final DesignFiles files = new DesignFiles(List.of());

    @BeforeEach
    void write() throws Exception {
        files.write(new SampleProduction().production, folder.resolve("show.headroom"));
    }

    private int call(CliCommand command, String... arguments) throws UnusableCallException {
        out.reset();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return command.run(new CommandCall(List.of(arguments), folder, stream, stream, extensions.registry(),
                new NullProgressMonitor()));
    }

    private int revisions(String... arguments) throws UnusableCallException {
        return call(new RevisionsCommand(), arguments);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void edit() throws Exception {
        var production = files.read(folder.resolve("show.headroom")).production();
        production.getDevices().getFirst().setName("Kick renamed");
        files.write(production, folder.resolve("show.headroom"));
    }

    @Test
    void signsVerifiesAndTellsWhatHasChanged() throws Exception {
        assertThat(revisions("begin", "show.headroom", "--label", "D", "--author", "Kim", "--date", "2026-11-22")).isZero();
        assertThat(revisions("sign", "show.headroom", "--name", "Kim Lee")).isZero();
        assertThat(told()).contains("Revision D was signed by Kim Lee").containsPattern("SHA-256 [0-9a-f]{64}");
        assertThatThrownBy(() -> revisions("sign", "show.headroom", "--name", "Kim Lee"))
                .isInstanceOf(UnusableCallException.class).hasMessageContaining("Kim Lee");
        assertThat(revisions("begin", "show.headroom")).isZero();
        assertThat(told()).contains("Revision E was begun");
        edit();
        assertThat(revisions("diff", "show.headroom")).isZero();
        assertThat(told()).contains("Devices: 1 changed", "Kick renamed: name: ", "Revisions: 1 added");
        assertThat(revisions("diff", "show.headroom", "--from", "D", "--to", "D")).isZero();
        assertThat(told()).contains("Nothing has changed.");
        assertThat(revisions("diff", "show.headroom", "--language", "de", "--format", "json")).isZero();
        assertThat(told()).contains("\"after\" : \"Kick renamed\"", "\"kind\" : \"changed\"");

        assertThat(revisions("verify", "show.headroom")).isZero();
        assertThat(told()).contains("the kept file is the one that was signed");
        var kept = folder.resolve("show.revisions/D.headroom");
        Files.writeString(kept, Files.readString(kept) + "<!-- x -->");
        assertThat(revisions("verify", "show.headroom")).isOne();
        assertThat(told()).contains("another one now");
    }

    @Test
    void documentsTellChangesSinceTheLastKeptRevision() throws Exception {
        revisions("begin", "show.headroom", "--label", "D");
        revisions("begin", "show.headroom");
        edit();
        assertThat(call(new ExportCommand(), "show.headroom", "--out", "papers", "--documents", "change-list", "--formats",
                "html", "--language", "en")).isZero();
        assertThat(folder.resolve("papers/change-list.html")).content().contains("Kick renamed");
        assertThatThrownBy(() -> call(new ExportCommand(), "show.headroom", "--out", "papers", "--since", "Z"))
                .isInstanceOf(UnusableCallException.class).hasMessageContaining("Z");
    }

    @Test
    void refusesWhatCannotBeDone() {
        assertThatThrownBy(() -> revisions("show.headroom")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("verify");
        assertThatThrownBy(() -> revisions("sign", "show.headroom")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("--name");
        assertThatThrownBy(() -> revisions("diff", "show.headroom")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("--from");
        assertThatThrownBy(() -> revisions("begin", "show.headroom", "--date", "soon"))
                .isInstanceOf(UnusableCallException.class).hasMessageContaining("soon");
        assertThatThrownBy(() -> revisions("list", "none.headroom")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("none.headroom");
    }
}
