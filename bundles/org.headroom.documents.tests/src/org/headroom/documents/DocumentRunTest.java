/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.document.DocumentRequest;
import org.headroom.render.pdf.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentRunTest {

    private static final List<String> OURS = List.of("equipment-list", "patch-list", "flow-sheets", "cable-schedule");

    @TempDir
    private Path temporary;
    private Path out;
    private DocumentRun run;

    @BeforeEach
    void start() {
        IExtensionRegistry extensions = new TestExtensions().registry();
        run = new DocumentRun(new DocumentRegistry(extensions));
        out = temporary.resolve("papers");
    }

    private DocumentOrder order(List<String> documents, Set<DocumentFormat> formats, Optional<Path> templates) {
        var request = new DocumentRequest(new SampleProduction().production, Locale.UK, LocalDate.of(2026, 11, 22));
        return new DocumentOrder(request, documents, formats, out, Paper.A4, templates);
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesEveryDocumentInEveryFormat() throws Exception {
        var files = run.run(order(OURS, Set.of(), Optional.empty()), null);
        assertThat(files.problems()).isEmpty();
        assertThat(names()).containsExactly("cable-schedule-cables.csv", "cable-schedule-multicores.csv",
                "cable-schedule-spares.csv", "cable-schedule-totals.csv", "cable-schedule.html", "cable-schedule.pdf",
                "cable-schedule.xlsx", "equipment-list-cables.csv", "equipment-list-devices.csv",
                "equipment-list-racks.csv", "equipment-list.html", "equipment-list.pdf", "equipment-list.xlsx",
                "flow-sheets-01.svg", "flow-sheets-02.svg", "flow-sheets.html", "flow-sheets.pdf", "patch-list-inputs.csv",
                "patch-list-outputs.csv", "patch-list.html", "patch-list.pdf", "patch-list.xlsx");
        assertThat(files.written()).allMatch(file -> file.getParent().equals(out)).hasSize(22);
        for (var file : files.written()) {
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void writesOnlyWhatIsOrdered() throws Exception {
        run.run(order(List.of("patch-list"), Set.of(DocumentFormat.HTML, DocumentFormat.SVG), Optional.empty()), null);
        assertThat(names()).containsExactly("patch-list.html");
        assertThatThrownBy(() -> run.run(order(List.of("../x"), Set.of(), Optional.empty()), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void replacesFilesAndNotWhatLinksLeadTo() throws Exception {
        Files.createDirectories(out);
        var outside = Files.writeString(temporary.resolve("outside.txt"), "keep me");
        Files.createSymbolicLink(out.resolve("patch-list.html"), outside);
        run.run(order(List.of("patch-list"), Set.of(DocumentFormat.HTML), Optional.empty()), null);
        assertThat(outside).hasContent("keep me");
        assertThat(out.resolve("patch-list.html")).content().contains("Riverside Club Night");
        assertThat(names()).containsExactly("patch-list.html");
    }

    @Test
    void wrongTemplateStopsItsDocumentOnly() throws Exception {
        var templates = Files.createDirectories(temporary.resolve("templates"));
        Files.writeString(templates.resolve("patch-list.ftlh"), "<html>\n<body>\n<#if x>\n</body></html>");
        Files.writeString(templates.resolve("cable-schedule.ftlh"), "<html>\n<p>${nothing.there}</p></html>");
        Files.writeString(templates.resolve("equipment-list.ftlh"), "<html><body><p>${title}<br></p></body></html>");
        var files = run.run(order(OURS, Set.of(DocumentFormat.PDF), Optional.of(templates)), null);
        assertThat(names()).containsExactly("flow-sheets.pdf");
        assertThat(files.problems()).hasSize(3).allSatisfy(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.remedy()).isPresent();
            assertThat(problem.place().orElseThrow().line()).isPresent();
        });
        assertThat(files.problems().get(0).toString()).contains("equipment-list.html:1:");
        assertThat(files.problems().get(1).toString()).contains("patch-list.ftlh:");
        assertThat(files.problems().get(2).toString()).contains("cable-schedule.ftlh:2:").contains("nothing");
    }

    @Test
    void ownTemplateAndStyleTakeThePlaceOfOurs() throws Exception {
        var templates = Files.createDirectories(temporary.resolve("templates"));
        Files.writeString(templates.resolve("patch-list.ftlh"),
                "<html><head><title>x</title></head><body><p>Mine: ${title}, ${sections[1].rows?size} rows</p></body></html>");
        Files.writeString(templates.resolve("style.css"), "body { color: #123456; }");
        run.run(order(List.of("patch-list", "equipment-list"), Set.of(DocumentFormat.HTML, DocumentFormat.PDF),
                Optional.of(templates)), null);
        assertThat(out.resolve("patch-list.html")).content().contains("Mine: Input and output patch, 12 rows");
        assertThat(out.resolve("equipment-list.html")).content().contains("#123456");
        assertThat(out.resolve("equipment-list.pdf")).isNotEmptyFile();
    }

    @Test
    void templateReachesNothingOutsideItsFolder() throws Exception {
        var templates = Files.createDirectories(temporary.resolve("templates"));
        Files.writeString(temporary.resolve("secret.txt"), "secret");
        Files.writeString(templates.resolve("patch-list.ftlh"), "<#include \"../secret.txt\">");
        Files.writeString(templates.resolve("equipment-list.ftlh"),
                "${'freemarker.template.utility.Execute'?new()('id')}");
        var files = run.run(order(List.of("patch-list", "equipment-list"), Set.of(DocumentFormat.HTML),
                Optional.of(templates)), null);
        assertThat(files.problems()).hasSize(2);
        assertThat(files.written()).isEmpty();
    }

    @Test
    void bindsAllDocumentsIntoOneBook() throws Exception {
        var files = run.run(order(List.of("production-book"), Set.of(), Optional.empty()), null);
        assertThat(files.problems()).isEmpty();
        assertThat(names()).containsExactly("production-book.html", "production-book.pdf");
        try (var book = Loader.loadPDF(out.resolve("production-book.pdf").toFile())) {
            var text = new PDFTextStripper();
            int pages = book.getNumberOfPages();
            text.setEndPage(1);
            assertThat(text.getText(book)).contains("Production book", "Riverside Club Night", "M. Field", "Not checked");
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(book)).contains("Contents", "Equipment list", "1 Drums to stagebox", "Sign-off sheet")
                    .doesNotContain("Change list", "Cable labels");
            text.setEndPage(pages);
            assertThat(text.getText(book)).contains("3 / " + pages, "SB1 Drums");
            for (int page = 0; page < pages; page++) {
                text.setStartPage(page + 1);
                text.setEndPage(page + 1);
                assertThat(text.getText(book).strip().length()).as("page " + (page + 1)).isGreaterThan(60);
            }
            var sizes = new HashSet<String>();
            book.getPages().forEach(page -> sizes.add(Math.round(page.getMediaBox().getWidth()) + "x"
                    + Math.round(page.getMediaBox().getHeight())));
            assertThat(sizes).contains("595x842", "842x595", "1191x842");
        }
    }

    @Test
    void namesCharactersThatTheFontLacks() throws Exception {
        var order = order(List.of("patch-list", "flow-sheets"), Set.of(DocumentFormat.PDF), Optional.empty());
        order.request().production().getChannelList().getInputs().getFirst().setName("舞台 Сцена Σκηνή");
        var files = run.run(order, null);
        assertThat(files.hasErrors()).isFalse();
        assertThat(files.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).contains("U+53F0 (HAN), U+821E (HAN)").doesNotContain("CYRILLIC", "GREEK");
            assertThat(problem.remedy()).isPresent();
        });
        try (var paper = Loader.loadPDF(out.resolve("patch-list.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("U+53F0 (HAN)", "Сцена Σκηνή");
        }
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatThrownBy(() -> run.run(order(OURS, Set.of(), Optional.empty()), monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(out).doesNotExist();
    }

    @Test
    void tellsWhenTheFolderCannotBeWritten() throws Exception {
        Files.writeString(out, "a file where the folder should be");
        var files = run.run(order(List.of("patch-list"), Set.of(DocumentFormat.CSV), Optional.empty()), null);
        assertThat(files.written()).isEmpty();
        assertThat(files.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).contains("papers");
            assertThat(problem.remedy()).isPresent();
        });
    }

    @Test
    void layoutIsStoppedInTheMiddleAndLeavesNoFile() throws Exception {
        var asked = new AtomicInteger();
        var stopping = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return asked.incrementAndGet() > 6;
            }
        };
        assertThatThrownBy(() -> run.run(order(List.of("cable-schedule"), Set.of(DocumentFormat.PDF), Optional.empty()),
                stopping)).isInstanceOf(OperationCanceledException.class).satisfies(thrown -> assertThat(thrown.getStackTrace())
                        .anySatisfy(frame -> assertThat(frame.getClassName()).endsWith("HtmlPdf")));
        assertThat(out.resolve("cable-schedule.pdf")).doesNotExist();
    }

    @Test
    void tellsProgressWhileAPageIsLaidOut() {
        var steps = new AtomicInteger();
        var telling = new NullProgressMonitor() {
            @Override
            public void worked(int work) {
                steps.incrementAndGet();
            }

            @Override
            public void internalWorked(double work) {
                steps.incrementAndGet();
            }
        };
        run.run(order(List.of("cable-schedule"), Set.of(DocumentFormat.PDF), Optional.empty()), telling);
        assertThat(steps).hasValueGreaterThan(5);
    }
}
