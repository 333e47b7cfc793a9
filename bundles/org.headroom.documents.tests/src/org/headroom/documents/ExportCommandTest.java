/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.apache.pdfbox.Loader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.common.problem.Severity;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport.Loss;
import org.headroom.core.exchange.LossReport;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.Rule;
import org.headroom.core.rule.RuleContext;
import org.headroom.core.rule.Subject;
import org.headroom.documents.internal.command.ExportCommand;
import org.headroom.model.production.Production;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    /** Finds an error at the first device and a warning at the second. */
    public static final class Strict implements Rule {
        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            findings.accept(finding(Severity.ERROR, context.production(), 0));
            findings.accept(finding(Severity.WARNING, context.production(), 1));
        }

        private static Finding finding(Severity severity, Production production, int device) {
            return new Finding("strict", severity, List.of(Subject.of(production.getDevices().get(device))), "no", "do",
                    List.of());
        }
    }

    /** Writes the name of the console that was asked for, and loses one thing. */
    public static final class Small implements Exporter {
        @Override
        public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
            throw new IOException("no options");
        }

        @Override
        public LossReport export(Production production, Path target, ExchangeOptions options, IProgressMonitor monitor)
                throws IOException {
            Files.writeString(target, options.value(ExchangeOptions.CONSOLE).orElse("none"));
            return new LossReport(List.of(new Loss("Channel 1", Loss.Kind.SHORTENED, "Kick drum", "Kick", "four letters")));
        }
    }

    private final TestExtensions extensions = new TestExtensions();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        new DesignFiles(List.of()).write(new SampleProduction().production, folder.resolve("show.headroom"));
    }

    private int run(String... arguments) throws UnusableCallException {
        return new ExportCommand().run(new CommandCall(List.of(arguments), folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8), extensions.registry(), new NullProgressMonitor()));
    }

    private String file(String name) throws Exception {
        return Files.readString(folder.resolve("papers").resolve(name));
    }

    @Test
    void writesWhatIsAskedForAndNamesTheFiles() throws Exception {
        assertThat(run("show.headroom", "--out", "papers", "--documents", "patch-list", "--formats=html,csv",
                "--language", "de", "--date", "2026-11-22")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> Path.of(line).getFileName().toString()))
                .containsExactlyInAnyOrder("patch-list.html", "patch-list-inputs.csv", "patch-list-outputs.csv");
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(file("patch-list.html")).contains("lang=\"de\"", "Eingänge", "gedruckt 2026-11-22");
    }

    @Test
    void putsTheOutcomeOfTheCheckOnPapersAndSheets() throws Exception {
        extensions.contribute("rules", "<rule id=\"strict\" name=\"Strict\" class=\"" + Strict.class.getName() + "\"/>");
        assertThat(run("show.headroom", "--out", "papers", "--documents", "patch-list,flow-sheets", "--formats",
                "html,svg", "--language", "en")).isZero();
        assertThat(file("patch-list.html")).contains("1 error", "1 warning").doesNotContain("Not checked");
        assertThat(file("flow-sheets-01.svg")).contains("1 error", "1 warning").doesNotContain("Not checked");
    }

    @Test
    void handsOverToAMachineAndTellsWhatWasLost() throws Exception {
        extensions.contribute("exporters", "<exporter id=\"small\" name=\"Small\" extensions=\"txt\" class=\"" + Small.class.getName() + "\"/>");
        assertThat(run("show.headroom", "--as", "small", "--console", "FOH", "--out", "a.txt")).isZero();
        assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo("FOH");
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("Channel 1", "Kick drum", "four letters", "1 loss");
        out.reset();
        run("show.headroom", "--as", "small", "--out", "a.txt", "--format", "json");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"kind\" : \"shortened\"", "\"after\" : \"Kick\"");
        assertThatThrownBy(() -> run("show.headroom", "--as", "large", "--out", "a.txt")).hasMessageContaining("large")
                .hasMessageContaining("small");
        out.reset();
        run("--list");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--as small");
    }

    @Test
    void writesForTheArchive() throws Exception {
        assertThat(run("show.headroom", "--out", "papers", "--documents", "patch-list,flow-sheets", "--formats", "pdf",
                "--language", "en", "--archive")).isZero();
        for (var name : List.of("patch-list.pdf", "flow-sheets.pdf")) {
            try (var document = Loader.loadPDF(folder.resolve("papers").resolve(name).toFile())) {
                var catalog = document.getDocumentCatalog();
                var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
                assertThat(xmp).contains("pdfaid:part=\"2\"", "pdfaid:conformance=\"U\"", "Riverside Club Night");
                assertThat(catalog.getOutputIntents()).hasSize(1);
                assertThat(document.getDocumentInformation().getTitle()).contains("Riverside Club Night");
                for (var page : document.getPages()) {
                    for (var font : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                    }
                }
            }
        }
        assertThat(run("show.headroom", "--out", "plain", "--documents", "patch-list", "--formats", "pdf")).isZero();
        try (var document = Loader.loadPDF(folder.resolve("plain/patch-list.pdf").toFile())) {
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
        }
    }

    @Test
    void refusesWhatCannotBeDone() {
        assertThatThrownBy(() -> run("show.headroom")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("--out");
        assertThatThrownBy(() -> run("none.headroom", "--out", "x")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("none.headroom");
        assertThatThrownBy(() -> run("show.headroom", "--out", "x", "--documents", "poem"))
                .isInstanceOf(UnusableCallException.class).hasMessageContaining("poem").hasMessageContaining("patch-list");
        assertThatThrownBy(() -> run("show.headroom", "--out", "x", "--formats", "doc"))
                .isInstanceOf(UnusableCallException.class).hasMessageContaining("doc");
        assertThatThrownBy(() -> run("show.headroom", "--out", "x", "--language", "en", "--paper", "A7"))
                .isInstanceOf(UnusableCallException.class).hasMessageContaining("A7");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void listsTheDocuments() throws Exception {
        assertThat(run("--list")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("equipment-list", "cable-schedule", "(pdf, html, svg)");
    }
}
