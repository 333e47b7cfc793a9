/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;
import org.headroom.model.production.Productions;
import org.headroom.render.pdf.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSetTest {

    private final DocumentRegistry registry = new DocumentRegistry(new TestExtensions().registry());
    private final SampleProduction sample = new SampleProduction();

    private DocumentRequest request(Locale locale) {
        return new DocumentRequest(sample.production, locale, LocalDate.of(2026, 11, 22));
    }

    private DocumentContent content(String id, DocumentRequest request) {
        return registry.find(id).orElseThrow().code().call(source -> source.content(request)).orElseThrow();
    }

    private static List<String> texts(DocumentContent content) {
        var texts = new ArrayList<String>(List.of(content.title()));
        for (var section : content.sections()) {
            switch (section) {
                case Section.Heading heading -> texts.add(heading.text());
                case Section.Paragraph paragraph -> texts.add(paragraph.text());
                case Section.Facts facts -> facts.facts().forEach(fact -> texts.addAll(List.of(fact.name(), fact.value())));
                case Section.Table table -> {
                    table.columns().forEach(column -> texts.add(column.title()));
                    table.rows().forEach(row -> row.cells().forEach(cell -> {
                        if (cell instanceof Cell.Text text) {
                            texts.add(text.text());
                        }
                    }));
                }
                case Section.Picture picture -> texts.add(picture.svg());
                case Section.PageBreak pageBreak -> {
                    // says nothing
                }
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void everyDocumentHasItsWordsAndStandsEmptyAndFull(String language) {
        assertThat(registry.all()).hasSizeGreaterThan(14);
        var locale = Locale.forLanguageTag(language);
        var empty = new DocumentRequest(Productions.create("Empty"), locale, LocalDate.of(2026, 11, 22));
        for (var document : registry.all()) {
            for (var request : List.of(request(locale), empty, request(locale).since(empty.production()))) {
                assertThat(texts(content(document.id(), request))).as(document.id())
                        .noneMatch(text -> text.matches("(?s).*![a-z]+(\\.[\\w-]+)+!.*") || text.contains("{0"));
            }
        }
        assertThat(registry.problems()).isEmpty();
    }

    @Test
    void germanDiffersFromEnglish() {
        for (var document : registry.all()) {
            assertThat(content(document.id(), request(Locale.GERMAN)).title()).as(document.id())
                    .isNotEqualTo(content(document.id(), request(Locale.ENGLISH)).title());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"pack-list | at least", "microphone-list | D 57", "line-check | Kick In",
            "multicore-sheet | return", "bill-of-quantities | Borealis SB-16", "sign-off | System designer",
            "network-plan | FOH console", "device-labels | SB1 Drums", "cable-labels | Kick In · OUT"})
    void tellsWhatItIsFor(String id, String expected) {
        assertThat(String.join("\n", texts(content(id, request(Locale.UK))))).contains(expected);
    }

    @Test
    void everyCableHasALabelForEachEnd() {
        var table = content("cable-labels", request(Locale.UK)).tables().findFirst().orElseThrow();
        var first = sample.production.getCables().getFirst().getNumber();
        assertThat(table.rows().stream().filter(row -> row.cells().getFirst() instanceof Cell.Text text
                && text.text().equals(first))).hasSize(2);
        assertThat(table.columns()).extracting(Section.Column::key).containsSubsequence("number", "source", "destination",
                "end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L7651", "L7160", "5160", "roll-24"})
    void labelsFitOnEveryFormat(String format) throws Exception {
        var document = registry.find("cable-labels").orElseThrow();
        var request = request(Locale.UK).with(Map.of(DocumentOptions.LABELS, format));
        var pages = document.code().call(source -> ((DrawnDocument) source).pages(request)).orElseThrow();
        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(page.scale()).isEqualTo(1));
        assertThat(pages.getFirst().scene().page()).isEqualTo(pages.getFirst().paper().pixels());
        if (format.startsWith("roll")) {
            assertThat(pages).hasSameSizeAs(content("cable-labels", request).tables().findFirst().orElseThrow().rows());
        }
    }

    @Test
    void tellsWhatHasChangedSinceARevision() {
        var before = EcoreUtil.copy(sample.production);
        var moved = sample.production.getDevices().getFirst();
        moved.setName("Kick renamed");
        sample.production.getCables().get(1).setLength(33.0);
        EcoreUtil.delete(sample.production.getDevices().getLast(), true);
        var texts = texts(content("change-list", request(Locale.UK).since(before)));
        assertThat(texts).contains("Kick renamed", "name", "length", "33\u00a0m", "removed");
        var same = texts(content("change-list", request(Locale.UK).since(sample.production)));
        assertThat(same).contains("Nothing has changed.");
    }

    @Test
    void spreadsheetsHoldNumbersAndCsvTheUnitsOfColumns() throws Exception {
        var request = request(Locale.GERMANY);
        var content = content("equipment-list", request);
        var out = new ByteArrayOutputStream();
        new DocumentWriter(Optional.empty()).xlsx(new Printout("equipment-list", Optional.empty(), content, request,
                Paper.A4), out);
        var sheet = "";
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    sheet = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        // 9 microphones of 0.284 kg: numbers are numbers, whatever the language of the words
        assertThat(sheet).contains("<v>9</v>").contains("<v>0.284</v>").containsPattern("<v>2\\.55(6|59+\\d*)</v>")
                .doesNotContain("0,284");
        assertThat(new DocumentWriter(Optional.empty()).csv(content.tables().findFirst().orElseThrow()))
                .startsWith("group,quantity,maker,model,mass_kg,total_mass_kg,power_W");
    }
}
