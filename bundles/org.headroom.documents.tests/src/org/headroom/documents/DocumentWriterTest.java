/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.Section;
import org.headroom.documents.internal.list.EquipmentList;
import org.headroom.documents.internal.list.FlowSheets;
import org.headroom.render.pdf.Paper;
import org.junit.jupiter.api.Test;

class DocumentWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final DocumentWriter writer = new DocumentWriter(Optional.empty());

    private static Printout equipment() {
        var request = new DocumentRequest(new SampleProduction().production, Locale.UK, DAY);
        return new Printout("equipment-list", Optional.empty(), new EquipmentList().content(request), request, Paper.A4);
    }

    @Test
    void writesPdfWithRealTextBookmarksAndTitleBlockOnEveryPage() throws Exception {
        var out = new ByteArrayOutputStream();
        writer.pdf(equipment(), out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var text = new PDFTextStripper();
            for (int page = 1; page <= 2; page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("Riverside Club Night", "Riverside Events Ltd", page + " / 2",
                        "C · 2026-11-20", "printed 2026-11-22");
            }
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("M. Field");
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).extracting(item -> item.getTitle()).containsExactly("Racks and cases", "Cables");
        }
    }

    @Test
    void keepsNamesWholeOnNarrowPaperBeforeTheLinesBelowThem() throws Exception {
        var production = new SampleProduction().production;
        production.setName("Riverside Festival, Main");
        production.getTitleBlock().setVenueName("Riverside meadow behind the boathouse");
        var request = new DocumentRequest(production, Locale.UK, DAY);
        var content = new DocumentContent("Sign-off", false, List.of(new Section.Heading(1, "Findings")));
        var out = new ByteArrayOutputStream();
        writer.pdf(new Printout("sign-off", Optional.empty(), content, request, Paper.A4), out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Riverside Festival, Main\n");
        }
    }

    @Test
    void drawsPicturesOnPaperAsVectorsWithRealText() throws Exception {
        var request = new DocumentRequest(new SampleProduction().production, Locale.UK, DAY);
        var small = new Section.Picture("Small", "<svg viewBox='0 0 100 50'><text x='5' y='20'>Hang Ö</text>"
                + "<path d='M0 0L100 50' stroke='black'/></svg>", 60, 30);
        var large = new FlowSheets().content(request).sections().getFirst();
        var content = new DocumentContent("Pictures", true, List.of(small, large));
        var out = new ByteArrayOutputStream();
        writer.pdf(new Printout("pictures", Optional.empty(), content, request, Paper.A4), out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Hang Ö", "Small", "Kick In", "SB1 Drums",
                    "FOH console");
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getXObjectNames()) {
                    assertThat(resources.isImageXObject(name)).isFalse();
                }
            }
        }
    }

    @Test
    void writesTheSameBytesAgain() throws Exception {
        var first = new ByteArrayOutputStream();
        var second = new ByteArrayOutputStream();
        writer.pdf(equipment(), first);
        writer.pdf(equipment(), second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        first.reset();
        second.reset();
        writer.xlsx(equipment(), first);
        writer.xlsx(equipment(), second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    @Test
    void writesTablesWithStableKeysAndNumbers() {
        var tables = equipment().content().tables().toList();
        assertThat(tables).extracting(table -> table.id()).containsExactly("devices", "racks", "cables");
        assertThat(writer.csv(tables.get(0))).isEqualTo(String.join("\r\n",
                "group,quantity,maker,model,mass_kg,total_mass_kg,power_W,power_state,locations",
                "Microphones,3,Acme Audio,C 40,0.2,0.6,,,Stage",
                "Microphones,9,Acme Audio,D 57,0.284,2.556,,,Stage",
                "Stageboxes,1,Borealis,SB-16,6.8,6.8,unknown,,Stage",
                "Consoles,1,Borealis,Desk 48,24.5,24.5,,,FOH",
                "Amplifiers,1,Voltaire,V4 2500,12.1,12.1,910,1/8 power,Amp rack stage left",
                "Loudspeakers,2,Horn & Sons,H 212,unknown,unknown,,,Stage", ""));
        assertThat(writer.csv(tables.get(1))).isEqualTo(String.join("\r\n",
                "name,location,height_U,devices,empty_mass_kg,mass_kg", "Amp rack,Amp rack stage left,12,1,31,43.1", ""));
    }

    @Test
    void writesTotalsGroupsAndUnknownFiguresInHtml() throws Exception {
        var html = writer.html(equipment());
        assertThat(html).contains("<tr class=\"group\"><td class=\"start normal\" colspan=\"8\">Amplifiers</td>",
                ">unknown</td>", ">46.6</td>", "at least; mass of 2 pieces unknown", "Horn &amp; Sons",
                ">Mass each <span class=\"unit\">kg</span></th>");
    }
}
