/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.headroom.core.command.CommandCall;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private int run(String... arguments) {
        var registry = Platform.getExtensionRegistry();
        var call = new CommandCall(List.of(arguments), Path.of("").toAbsolutePath(), print(out), print(messages),
                registry, new NullProgressMonitor());
        return new CommandLine(new Commands(registry)).run(call);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void withoutArgumentsTheCommandsAreListed() {
        assertThat(run()).isZero();
        assertThat(text(out)).contains("help").contains("version").contains("test-finds  ").contains("finds errors");
        assertThat(text(messages)).isEmpty();
    }

    @Test
    void aCommandIsExplained() {
        assertThat(run("help", "version")).isZero();
        assertThat(text(out)).startsWith("Usage: headroom version");
    }

    @Test
    void theVersionIsTold() {
        assertThat(run("--version")).isZero();
        assertThat(text(out)).startsWith("Headroom 0.").contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void argumentsReachTheCommandAndItsStatusComesBack() {
        assertThat(run("test-finds", "a", "--b")).isEqualTo(1);
        assertThat(text(out).strip()).isEqualTo("a,--b");
    }

    @Test
    void anUnknownCommandIsNamed() {
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(text(messages)).contains("“chekc”").contains("help");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsToldInPlainWords() {
        assertThat(run("test-refuses")).isEqualTo(2);
        assertThat(text(messages).strip()).isEqualTo("stage.headroom: not a design");
    }

    @Test
    void aDefectIsToldWithoutATraceAndTheLogIsNamed() {
        assertThat(run("test-fails")).isEqualTo(2);
        assertThat(text(messages)).contains("test-fails").contains("defect").contains(".log").doesNotContain("\tat ");
    }

    @Test
    void aCommandWithoutItsClassNamesThePlugIn() {
        assertThat(run("test-gone")).isEqualTo(2);
        assertThat(text(messages)).contains("test-gone").contains("org.headroom.cli").contains("GoneCommand");
    }
}
