/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.interchange.table.CsvTable;
import org.headroom.interchange.table.TableRow;
import org.headroom.interchange.table.Workbook;
import org.headroom.interchange.text.Output;
import org.headroom.interchange.text.TextFile;

/**
 * A table with headings, from a text file or a workbook.
 *
 * @param file     name for messages
 * @param line     of the headings, from 1
 * @param headings from the left
 * @param rows     below them, without blank ones
 */
public record SheetFile(String file, int line, List<String> headings, List<TableRow> rows) {

    private static final Messages TEXT = Messages.of(SheetFile.class);
    private static final String WORKBOOK = ".xlsx";
    private static final int LOOKED_AT = 20;

    public SheetFile {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table. The headings are the first row of which at least two columns are known, else the first row.
     *
     * @param known headings without regard to case and signs
     */
    public static SheetFile read(Path source, List<String> known) throws IOException {
        var name = String.valueOf(source.getFileName());
        TextFile.checkSize(source, 16 << 20);
        var all = (isWorkbook(source) ? Workbook.read(source) : CsvTable.read(TextFile.read(source))).stream()
                .filter(row -> !row.isBlank()).toList();
        if (all.isEmpty()) {
            throw new IOException(TEXT.text("empty", name));
        }
        var words = known.stream().map(SheetFile::plain).toList();
        var head = all.stream().limit(LOOKED_AT).filter(row -> row.cells().stream().map(SheetFile::plain).filter(words::contains).limit(2)
                .count() == 2).findFirst().orElse(all.get(0));
        return new SheetFile(name, head.line(), head.cells().stream().map(String::strip).toList(),
                all.subList(all.indexOf(head) + 1, all.size()));
    }

    private static boolean isWorkbook(Path source) throws IOException {
        try (var in = Files.newInputStream(source)) {
            var start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K' || source.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
        }
    }

    /** Writes a table: a workbook where the name ends so, else a text file. */
    public static void write(Path target, String title, List<List<String>> rows) throws IOException {
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            var bytes = new ByteArrayOutputStream();
            Workbook.write(title, rows, bytes);
            Output.write(target, bytes.toByteArray());
        } else {
            Output.write(target, CsvTable.write(rows));
        }
    }

    /** Place of a column by one of its headings; -1 when there is none. */
    public int column(String... names) {
        var plain = headings.stream().map(SheetFile::plain).toList();
        return Stream.of(names).map(SheetFile::plain).mapToInt(plain::indexOf).filter(index -> index >= 0).findFirst().orElse(-1);
    }

    /** The same, for a column without which the table says nothing. */
    public int needed(String... names) throws IOException {
        int column = column(names);
        if (column < 0) {
            throw new IOException(TEXT.text("column", file, line, names[0], String.join(", ", headings.subList(0, Math.min(12, headings.size())))));
        }
        return column;
    }

    /** A heading without case and signs. */
    public static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}#+]", "");
    }
}
