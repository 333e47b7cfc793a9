/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.headroom.common.text.Messages;
import org.headroom.interchange.text.TextFile;

/** Tables as separated values: comma, semicolon or tab are read; comma and LF are written. */
public final class CsvTable {

    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 1_000;
    private static final Messages TEXT = Messages.of(CsvTable.class);

    private CsvTable() {
    }

    /**
     * Reads a table as a spreadsheet writes it: texts that were guarded against being run are given as they were.
     *
     * @throws IOException when quotes are not closed or there is too much; the message names file, line and reason
     */
    public static List<TableRow> read(TextFile file) throws IOException {
        var rows = new ArrayList<TableRow>();
        for (var row : raw(file, delimiter(file.text()))) {
            rows.add(new TableRow(row.line(), row.cells().stream().map(SpreadsheetText::plain).toList()));
        }
        return rows;
    }

    /** Reads rows as a machine writes them, with commas. */
    public static List<TableRow> readPlain(TextFile file) throws IOException {
        return raw(file, ',');
    }

    private static List<TableRow> raw(TextFile file, char delimiter) throws IOException {
        var rows = new ArrayList<TableRow>();
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
        int line = 1;
        try (var parser = CSVParser.parse(new StringReader(file.text()), format)) {
            for (var record : parser) {
                if (rows.size() >= MOST_ROWS || record.size() > MOST_COLUMNS) {
                    throw new IOException(TEXT.text("many", file.name(), Integer.toString(line)));
                }
                rows.add(new TableRow(line, record.toList()));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw new IOException(TEXT.text("broken", file.name(), Integer.toString(line)), e);
        }
        return rows;
    }

    /** Writes a table that a spreadsheet may open. */
    public static String write(List<List<String>> rows) {
        return print(rows.stream().map(row -> row.stream().map(SpreadsheetText::guarded).toList()).toList());
    }

    private static String print(List<List<String>> rows) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
            for (var row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string has no disk to fail
        }
        return text.toString();
    }

    /** The separator that stands most often in the first line, outside quotes. */
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        var head = (end < 0 ? text : text.substring(0, end)).replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (char each : new char[] {',', ';', '\t'}) {
            long count = head.chars().filter(letter -> letter == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }
}
