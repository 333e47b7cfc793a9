/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.documents.internal.list.CableSchedule;
import org.headroom.documents.internal.list.EquipmentList;
import org.headroom.documents.internal.list.FlowSheets;
import org.headroom.documents.internal.list.PatchList;
import org.headroom.render.pdf.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Names that somebody typed, or sent, change no structure, run nowhere and name no file. */
class HostileTextTest {

    private final DocumentWriter writer = new DocumentWriter(Optional.empty());

    static String[] names() {
        return new String[] {"\"quoted\"; 'and, so on", "=cmd|' /C calc'!A0", "+1-1", "-2+3", "@SUM(A1)", "\t=1+1",
            "<script>alert(1)</script></style><b>", "]]>&amp;&#x0;&nope;", "../../x", "C:\\Windows\\x",
            "مرحبا\u202eabc", "שלום", "🎸🔥 guitar", "\u0000\u0007\u001b[31m", "${1/0} <#if x> #{2}", "\ud800 half",
            "two\nlines\r\nthree", "&A&F&[Date]", "x".repeat(10_000), "word ".repeat(2_000), "", "   "};
    }

    private static DocumentRequest request(String name) {
        var sample = new SampleProduction();
        var production = sample.production;
        production.setName(name);
        production.getTitleBlock().setClient(name);
        production.getTitleBlock().setRevision(name);
        sample.stage.setName(name);
        sample.console.setName(name);
        sample.dynamic.setModel(name);
        sample.microphones.get(0).setName(name);
        sample.microphones.get(0).setSupplier(name);
        production.getCables().get(0).setNumber(name);
        production.getMulticores().get(0).setNumber(name);
        production.getRacks().get(0).setName(name);
        production.getChannelList().getInputs().get(0).setName(name);
        production.getChannelList().getInputs().get(0).setNotes(name);
        production.getChannelList().getOutputs().get(0).setBus(name);
        production.getSheets().get(0).setName(name);
        return new DocumentRequest(production, Locale.UK, LocalDate.of(2026, 11, 22));
    }

    private static Printout printout(DocumentSource source, DocumentRequest request) {
        return new Printout("hostile", Optional.empty(), source.content(request), request, Paper.A4);
    }

    static String[] shortNames() {
        return Stream.of(names()).filter(name -> name.length() < 1_000).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("shortNames")
    void changeNoPage(String name) throws Exception {
        var plain = request("Plain");
        var request = request(name);
        for (var source : new DocumentSource[] {new EquipmentList(), new PatchList(), new CableSchedule()}) {
            var html = writer.html(printout(source, request));
            var expected = elements(writer.html(printout(source, plain)));
            assertThat(elements(html)).as(source.getClass().getSimpleName()).startsWith(expected.substring(0, 100));
            assertThat(html).doesNotContain("<script");
            var pdf = new ByteArrayOutputStream();
            writer.pdf(printout(source, request), pdf);
            try (var document = Loader.loadPDF(pdf.toByteArray())) {
                assertThat(new PDFTextStripper().getText(document)).contains("2026-11-22");
            }
        }
        writer.html(printout(new FlowSheets(), request));
    }

    /** The page read as XML, with the number of its scripts; fails when it is not well-formed. */
    private static String elements(String html) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html.strip())));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("style").getLength()).isEqualTo(1);
        return page.getElementsByTagName("style").item(0).getTextContent();
    }

    @ParameterizedTest
    @MethodSource("names")
    void startNoFormulaInSpreadsheets(String name) throws Exception {
        var request = request(name);
        for (var source : new DocumentSource[] {new EquipmentList(), new PatchList(), new CableSchedule()}) {
            var printout = printout(source, request);
            var workbook = new ByteArrayOutputStream();
            writer.xlsx(printout, workbook);
            try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook.toByteArray()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertThat(entry.getName()).doesNotContain("..").doesNotStartWith("/");
                    var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(text).doesNotContain("<f>");
                    if (entry.getName().endsWith(".xml")) {
                        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
                    }
                }
            }
            for (Section.Table table : printout.content().tables().toList()) {
                var csv = writer.csv(table);
                try (var records = CSVFormat.RFC4180.parse(new StringReader(csv))) {
                    for (var record : records) {
                        record.forEach(cell -> assertThat(cell.stripLeading()).doesNotStartWith("=").doesNotStartWith("@")
                                .doesNotStartWith("+").doesNotStartWith("-"));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا", "🎸", "漢字"})
    void showsWhatTheFontLacksAsBoxesOnPaper(String name) throws Exception {
        var pdf = new ByteArrayOutputStream();
        writer.pdf(printout(new PatchList(), request(name)), pdf);
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("□");
        }
    }

    @Test
    void keepsLongNamesWhole() throws Exception {
        var name = "x".repeat(10_000);
        var pdf = new ByteArrayOutputStream();
        writer.pdf(printout(new CableSchedule(), request(name)), pdf);
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            var letters = new PDFTextStripper().getText(document).chars().filter(c -> c == 'x').count();
            assertThat(letters).isGreaterThan(10_000);
        }
    }
}
