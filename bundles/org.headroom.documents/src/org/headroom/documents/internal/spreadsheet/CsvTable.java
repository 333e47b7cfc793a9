/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;

/** A table as comma-separated values. */
public final class CsvTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String GROUP = "group";
    private static final String UNKNOWN = "unknown";

    private CsvTable() {
    }

    /** The table after RFC 4180: CRLF, stable keys of columns in the first line, a full stop as decimal sign. */
    public static String text(Section.Table table) {
        var rows = GroupedRows.of(table);
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, FORMAT)) {
            var head = new ArrayList<String>();
            if (rows.hasGroups()) {
                head.add(GROUP);
            }
            table.columns().forEach(column -> head.add(SafeText.csv(column.key())));
            printer.printRecord(head);
            for (var datum : rows.data()) {
                var line = new ArrayList<String>();
                if (rows.hasGroups()) {
                    line.add(SafeText.csv(datum.group()));
                }
                datum.cells().forEach(cell -> line.add(text(cell)));
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string has no disk to fail
        }
        return text.toString();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> SafeText.csv(text.text());
            case Cell.Figure figure -> number(figure);
            case Cell.Unknown unknown -> UNKNOWN;
            case Cell.Empty empty -> "";
        };
    }

    private static String number(Cell.Figure figure) {
        if (!Double.isFinite(figure.value())) {
            return UNKNOWN;
        }
        // what is printed is rounded for people; a program gets three more decimals, but no noise of binary fractions
        var exact = BigDecimal.valueOf(figure.value())
                .setScale(Math.max(0, figure.decimals()) + 3, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
