/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.headroom.documents.Printout;
import org.headroom.documents.internal.page.PlainWords;
import org.headroom.documents.internal.page.Wording;

/** Writes the tables of a document as a workbook for spreadsheets. */
public final class Workbooks {

    private static final String VERSION = "0.1";

    private Workbooks() {
    }

    /** Writes one sheet for each table. The stream stays open. */
    public static void write(Printout printout, OutputStream out) throws IOException {
        var temporary = Files.createTempFile("headroom-", ".xlsx");
        try {
            fill(printout, temporary);
            SteadyZip.copy(temporary, printout.request().printed(), out);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void fill(Printout printout, Path file) throws IOException {
        var words = new Wording(printout.request().locale());
        try (var bytes = Files.newOutputStream(file); var workbook = new Workbook(bytes, "Headroom", VERSION)) {
            var production = text(printout.request().production().getName());
            workbook.properties().setTitle(PlainWords.of(printout.content().title()));
            workbook.properties().setSubject(production);
            var names = new SheetNames();
            for (var table : printout.content().tables().toList()) {
                var sheet = workbook.newWorksheet(names.name(table.caption(), table.id()));
                new TableSheet(sheet, table, words).write();
                print(sheet, printout, production);
            }
            if (printout.content().tables().findAny().isEmpty()) {
                workbook.newWorksheet(names.name(printout.content().title(), printout.id())).value(0, 0,
                        words.text("nothing"));
            }
        }
    }

    private static void print(Worksheet sheet, Printout printout, String production) {
        sheet.pageOrientation(printout.content().landscape() ? "landscape" : "portrait");
        sheet.paperSize(switch (printout.paper().name()) {
            case "A3" -> PaperSize.A3_PAPER;
            case "Letter" -> PaperSize.LETTER_PAPER;
            default -> PaperSize.A4_PAPER;
        });
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer(code(production + " · " + printout.content().title()), Position.LEFT, 8);
        sheet.footer("&P / &N", Position.RIGHT, 8);
    }

    /** In headers and footers of spreadsheets an ampersand begins a code. */
    private static String code(String text) {
        var plain = PlainWords.of(text);
        int end = Math.min(plain.length(), 100);
        return plain.substring(0, end > 0 && Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end)
                .replace("&", "&&");
    }

    private static String text(String text) {
        return text == null ? "" : PlainWords.of(text);
    }
}
