/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentDescriptor;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.document.Section;
import org.headroom.documents.internal.page.MissingCharacters;
import org.headroom.documents.internal.run.FileNames;
import org.headroom.documents.internal.run.TargetFolder;
import org.headroom.render.pdf.DrawnPages;
import org.headroom.render.pdf.PdfPage;
import org.headroom.render.pdf.PdfProperties;
import org.headroom.render.pdf.PdfWriter;
import org.headroom.render.scene.Palette;

/**
 * Writes documents of a production into a folder. One that fails is told, and the others still come. Each file appears
 * in one step: whoever looks sees the old one or the whole new one. Nothing is written outside the folder. Reads the
 * production, which nobody may change meanwhile; runs on any thread.
 */
public final class DocumentRun {

    /** How long code of others may work on one document or file. */
    public static final Duration LIMIT = Duration.ofMinutes(2);

    private final DocumentRegistry registry;

    public DocumentRun(DocumentRegistry registry) {
        this.registry = registry;
    }

    /**
     * Writes what was ordered.
     *
     * @throws OperationCanceledException when it was cancelled; files that were written until then are whole
     * @throws IllegalArgumentException   when a document is ordered that nobody contributes
     */
    public DocumentFiles run(DocumentOrder order, IProgressMonitor monitor) {
        var documents = wanted(order);
        var run = new Files(order, registry);
        var progress = SubMonitor.convert(monitor, documents.size() * 10);
        for (var document : documents) {
            progress.checkCanceled();
            progress.subTask(document.name());
            run.write(document, progress.split(10));
        }
        return new DocumentFiles(run.written, run.problems);
    }

    /**
     * Makes the PDF of one document in memory, such as to show it.
     *
     * @param order the request, paper and templates; which documents and where is not asked
     * @throws OperationCanceledException when it was cancelled
     * @throws IllegalArgumentException   when nobody contributes this document
     */
    public PrintedDocument print(String id, DocumentOrder order, IProgressMonitor monitor) {
        var document = registry.find(id).orElseThrow(() -> new IllegalArgumentException("No document " + id));
        var run = new Files(order, registry);
        var progress = SubMonitor.convert(monitor, document.name(), 2);
        var content = run.content(document);
        progress.split(1);
        if (content.isEmpty()) {
            document.code().problem().ifPresent(run.problems::add);
            return new PrintedDocument(new byte[0], run.problems);
        }
        var pdf = new ByteArrayOutputStream();
        run.attempt(document, DocumentFormat.PDF, () -> {
            run.tellMissingCharacters(document, content.get(), DocumentFormat.PDF);
            pdf.writeBytes(run.pdf(document, run.printout(document, content.get()), progress.split(1)));
        });
        return new PrintedDocument(pdf.toByteArray(), run.problems);
    }

    /** The making of a file. */
    private interface Making {
        void make() throws DocumentException, IOException;
    }

    private List<DocumentDescriptor> wanted(DocumentOrder order) {
        if (order.documents().isEmpty()) {
            return registry.all();
        }
        return order.documents().stream().distinct().map(id -> registry.find(id)
                .orElseThrow(() -> new IllegalArgumentException("No document " + id))).toList();
    }

    /** The files of one run. */
    private static final class Files {

        private final DocumentOrder order;
        private final DocumentRegistry registry;
        private final Map<String, DocumentContent> contents = new HashMap<>();
        private final DocumentWriter writer;
        private final TargetFolder folder;
        private final Messages texts;
        private final List<Path> written = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Files(DocumentOrder order, DocumentRegistry registry) {
            this.order = order;
            this.registry = registry;
            writer = new DocumentWriter(order.templates());
            folder = new TargetFolder(order.folder());
            texts = Messages.of(DocumentRun.class, order.request().locale());
        }

        void write(DocumentDescriptor document, SubMonitor progress) {
            var formats = document.formats().stream().flatMap(id -> DocumentFormat.of(id).stream())
                    .filter(format -> order.formats().isEmpty() || order.formats().contains(format)).toList();
            progress.setWorkRemaining(formats.size() + 1);
            if (formats.isEmpty()) {
                return;
            }
            var content = content(document);
            progress.split(1);
            if (content.isEmpty()) {
                document.code().problem().ifPresent(problems::add);
                return;
            }
            for (var format : formats) {
                write(document, content.get(), format, progress.split(1));
            }
        }

        /** What a document says, worked out once for itself and for books. */
        private Optional<DocumentContent> content(DocumentDescriptor document) {
            var known = contents.get(document.id());
            if (known != null) {
                return Optional.of(known);
            }
            var content = document.code().callWithin(LIMIT, source -> source.content(order.request()));
            content.ifPresent(each -> contents.put(document.id(), each));
            return content;
        }

        private boolean isCombined(DocumentDescriptor document) {
            return document.code().call(CombinedDocument.class::isInstance).orElse(false);
        }

        private static boolean says(DocumentContent content) {
            return content.tables().anyMatch(table -> !table.rows().isEmpty())
                    || content.sections().stream().anyMatch(Section.Picture.class::isInstance);
        }

        /** The documents that belong in a book and have something to say, in order. */
        private List<BookPart> parts() {
            var parts = new ArrayList<BookPart>();
            for (var document : registry.all()) {
                boolean wanted = document.formats().contains(DocumentFormat.PDF.id()) && document.code()
                        .call(source -> !(source instanceof CombinedDocument)
                                && !(source instanceof DrawnDocument drawn && !drawn.belongsInBook()))
                        .orElse(false);
                var content = wanted ? content(document) : Optional.<DocumentContent>empty();
                boolean drawn = document.code()
                        .call(source -> source instanceof DrawnDocument || source instanceof DrawnPages).orElse(false);
                content.filter(Files::says).ifPresent(each -> parts.add(new BookPart(printout(document, each), drawn)));
            }
            return parts;
        }

        private Printout printout(DocumentDescriptor document, DocumentContent content) {
            return new Printout(document.id(), document.template(), content, order.request(), order.paper());
        }

        private void write(DocumentDescriptor document, DocumentContent content, DocumentFormat format, SubMonitor progress) {
            var printout = printout(document, content);
            attempt(document, format, () -> {
                tellMissingCharacters(document, content, format);
                switch (format) {
                    case HTML -> save(FileNames.of(document.id(), format), (isCombined(document)
                            ? writer.bookHtml(printout, parts()) : writer.html(printout)).getBytes(StandardCharsets.UTF_8));
                    case PDF -> save(FileNames.of(document.id(), format), pdf(document, printout, progress));
                    case XLSX -> {
                        var bytes = new ByteArrayOutputStream();
                        writer.xlsx(printout, bytes);
                        save(FileNames.of(document.id(), format), bytes.toByteArray());
                    }
                    case CSV -> {
                        for (var file : FileNames.tables(document.id(), content).entrySet()) {
                            save(file.getKey(), writer.csv(file.getValue()).getBytes(StandardCharsets.UTF_8));
                        }
                    }
                    case SVG -> {
                        for (var file : FileNames.pictures(document.id(), content).entrySet()) {
                            save(file.getKey(), file.getValue().svg().getBytes(StandardCharsets.UTF_8));
                        }
                    }
                }
            });
        }

        /** What cannot be made is told, and the rest goes on. */
        private void attempt(DocumentDescriptor document, DocumentFormat format, Making making) {
            try {
                making.make();
            } catch (OperationCanceledException e) {
                throw e;
            } catch (DocumentException e) {
                problems.add(e.problem());
            } catch (IOException e) {
                problems.add(Problem.error("documents.file", texts.text("file.failed", document.name(), format.id(),
                        String.valueOf(e.getMessage()))).at(Place.file(order.folder().toString()))
                        .withRemedy(texts.text("file.remedy")));
            } catch (RuntimeException e) {
                problems.add(Problem.error("documents.layout", texts.text("layout.failed", document.name(), format.id(), e))
                        .withRemedy(texts.text("layout.remedy")));
            }
        }

        private void tellMissingCharacters(DocumentDescriptor document, DocumentContent content, DocumentFormat format) {
            var missing = format == DocumentFormat.PDF ? MissingCharacters.of(content) : List.<Integer>of();
            if (!missing.isEmpty()) {
                problems.add(Problem.warning("documents.characters", texts.text("characters.missing", document.name(),
                        MissingCharacters.words(missing))).withRemedy(texts.text("characters.remedy")));
            }
        }

        private byte[] pdf(DocumentDescriptor document, Printout printout, SubMonitor progress) throws DocumentException, IOException {
            var out = new ByteArrayOutputStream();
            if (isCombined(document)) {
                writer.bookPdf(printout, parts(), true, out, progress);
                return out.toByteArray();
            }
            Optional<List<PdfPage>> pages = document.code().callWithin(LIMIT, source -> switch (source) {
                case DrawnDocument drawn -> drawn.pages(order.request());
                case DrawnPages drawn -> drawn.pages(order.request().production(), order.request().locale());
                default -> List.<PdfPage>of();
            });
            boolean drawn = pages.isPresent() && !pages.get().isEmpty();
            if (drawn && "yes".equals(order.request().options().get(DocumentOptions.ARCHIVE))) {
                // pages of their own for pictures, by the writer that knows what an archive wants
                writer.bookPdf(printout, List.of(new BookPart(printout, true)), false, out, progress);
            } else if (drawn) {
                var production = order.request().production();
                var author = production.getTitleBlock() == null ? "" : text(production.getTitleBlock().getDesigner());
                new PdfWriter(Palette.print()).write(pages.get(),
                        new PdfProperties(printout.content().title() + " · " + text(production.getName()), author,
                                text(production.getName()),
                                order.request().printed().atStartOfDay(ZoneOffset.UTC).toInstant()),
                        out);
            } else {
                writer.pdf(printout, out, progress);
            }
            return out.toByteArray();
        }

        private void save(String name, byte[] content) throws IOException {
            written.add(folder.save(name, content));
        }

        private static String text(String text) {
            return text == null ? "" : text;
        }
    }
}
