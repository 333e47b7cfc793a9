/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.rule.RuleChecker;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.documents.CombinedDocument;
import org.headroom.documents.DocumentFormat;
import org.headroom.documents.DocumentOrder;
import org.headroom.documents.DocumentRun;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.production.Production;
import org.headroom.render.pdf.Paper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents of the three productions against those that somebody looked at, as text and as pages. {@code
 * ./headroom golden} writes them anew; look at what git says has changed, and at the pages, before they are committed.
 */
class GoldenDocumentsTest {

    private static final Path GOLDEN = Path.of("golden");
    private static final Path ACTUAL = Path.of("target", "golden");
    private static final boolean RENEW = "renew".equals(System.getProperty("headroom.golden"));
    /** What other fonts and rasterisers make of a page; a table that moved by a line makes more. */
    private static final double TOLERANCE = 6;

    private static Catalogue catalogue;
    private final DocumentRegistry registry = new DocumentRegistry(RegistryFactory.getRegistry());

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = new Catalogue(PackSource.inFolder(Path.of("..", "org.headroom.equipment", "packs"),
                CatalogueLayer.BUILT_IN));
    }

    private DocumentRequest request(Production production, Locale locale) {
        var checker = new RuleChecker(new RuleRegistry(RegistryFactory.getRegistry()));
        return new DocumentRequest(production, locale, LocalDate.of(2026, 11, 22)).checked(checker.check(production, null));
    }

    private static Production production(String id) {
        return ExampleProductions.create(id, catalogue).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"club", "theatre", "festival"})
    void documentsSayWhatTheySaid(String id) throws Exception {
        assertThat(registry.all()).hasSizeGreaterThan(24);
        var request = request(production(id), Locale.UK);
        var differing = new TreeSet<String>();
        for (var document : registry.all()) {
            var content = document.code().call(source -> source instanceof CombinedDocument ? null : source.content(request));
            if (content.isPresent()) {
                var name = Path.of(id, document.id() + ".txt");
                var lines = GoldenText.lines(content.get());
                write(ACTUAL.resolve(name), lines);
                if (RENEW) {
                    write(GOLDEN.resolve(name), GoldenText.kept(lines));
                } else if (!Files.exists(GOLDEN.resolve(name))
                        || !Files.readAllLines(GOLDEN.resolve(name)).equals(GoldenText.kept(lines))) {
                    differing.add(name.toString());
                }
            }
        }
        assertThat(differing).as("say something else than in %s; all of it is in %s", GOLDEN, ACTUAL).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"club", "theatre", "festival"})
    void pagesOfTheBookLookAsTheyDid(String id) throws Exception {
        var request = request(production(id), Locale.UK);
        var order = new DocumentOrder(request, List.of(), Set.of(DocumentFormat.PDF), Path.of("."), Paper.A4, Optional.empty());
        var printed = new DocumentRun(registry).print("production-book", order, null);
        assertThat(printed.problems()).isEmpty();
        var pages = GoldenPages.of(printed.pdf());
        var name = Path.of(id, "book.png");
        pages.write(ACTUAL.resolve(name));
        Files.write(ACTUAL.resolve(id).resolve("book.pdf"), printed.pdf());
        if (RENEW) {
            pages.write(GOLDEN.resolve(name));
            write(GOLDEN.resolve(id).resolve("book.txt"), List.of(pages.count() + " pages"));
        }
        assertThat(Files.readAllLines(GOLDEN.resolve(id).resolve("book.txt"))).containsExactly(pages.count() + " pages");
        var golden = GoldenPages.read(GOLDEN.resolve(name), pages.count());
        var differing = new TreeSet<Integer>();
        for (int page = 0; page < pages.count(); page++) {
            if (pages.difference(page, golden) > TOLERANCE) {
                differing.add(page + 1);
            }
        }
        assertThat(differing).as("pages of %s look different; compare %s with %s", id, ACTUAL.resolve(name),
                GOLDEN.resolve(name)).isEmpty();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
