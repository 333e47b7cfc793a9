/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.headroom.common.text.Messages;
import org.headroom.interchange.text.TextFile;
import org.headroom.interchange.xml.XmlElement;

/** The first sheet of a workbook (Office Open XML, ECMA-376): texts, figures and shared texts; formulas give their last value. */
public final class Workbook {

    private static final Messages TEXT = Messages.of(Workbook.class);
    private static final int LARGEST_ARCHIVE = 16 << 20;
    /** All parts together; an archive that unpacks to more is refused before it does. */
    private static final int LARGEST_CONTENT = 32 << 20;
    private static final int MOST_ENTRIES = 500;
    private static final String SHEETS = "xl/worksheets/";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private Workbook() {
    }

    /**
     * Reads the rows of the first sheet.
     *
     * @throws IOException when it is no workbook or too large; the message names file and reason
     */
    public static List<TableRow> read(Path file) throws IOException {
        TextFile.checkSize(file, LARGEST_ARCHIVE);
        var name = String.valueOf(file.getFileName());
        var parts = parts(name, file);
        var strings = strings(name, parts.remove(STRINGS));
        if (parts.isEmpty()) {
            throw new IOException(TEXT.text("xlsx.sheet", name));
        }
        var sheet = parts.entrySet().iterator().next();
        return rows(XmlElement.read(name + "/" + sheet.getKey(), new ByteArrayInputStream(sheet.getValue())), strings, name);
    }

    /** Writes one sheet of texts. A text is a text in a workbook, never a formula. The stream stays open. */
    public static void write(String sheetName, List<List<String>> rows, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Headroom", "0.1")) {
            var sheet = workbook.newWorksheet(sheetName);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        out.write(bytes.toByteArray());
    }

    /** Sizes stand reliably in the directory at the end of an archive only; how much comes out is counted all the same. */
    private static Map<String, byte[]> parts(String name, Path archive) throws IOException {
        var parts = new TreeMap<String, byte[]>((left, right) -> left.length() != right.length()
                ? Integer.compare(left.length(), right.length()) : left.compareTo(right));
        int left = LARGEST_CONTENT;
        try (var zip = new ZipFile(archive.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException(TEXT.text("xlsx.large", name, LARGEST_CONTENT >> 20));
            }
            for (var entry : Collections.list(zip.entries())) {
                if (isWanted(entry.getName())) {
                    byte[] content;
                    try (var in = zip.getInputStream(entry)) {
                        content = in.readNBytes(left + 1);
                    }
                    left -= content.length;
                    if (left < 0) {
                        throw new IOException(TEXT.text("xlsx.large", name, LARGEST_CONTENT >> 20));
                    }
                    parts.put(entry.getName(), content);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new IOException(TEXT.text("xlsx.none", name), e);
        }
        return parts;
    }

    private static boolean isWanted(String path) {
        return path.equals(STRINGS) || path.startsWith(SHEETS) && path.endsWith(".xml") && path.indexOf('/', SHEETS.length()) < 0;
    }

    private static List<String> strings(String name, byte[] part) throws IOException {
        if (part == null) {
            return List.of();
        }
        return XmlElement.read(name + "/" + STRINGS, new ByteArrayInputStream(part)).all("si").map(Workbook::rich).toList();
    }

    /** A text, or the runs of a formatted one. */
    private static String rich(XmlElement element) {
        var text = new StringBuilder();
        element.all("t").forEach(each -> text.append(each.text()));
        element.all("r").forEach(run -> run.all("t").forEach(each -> text.append(each.text())));
        return text.toString();
    }

    private static List<TableRow> rows(XmlElement sheet, List<String> strings, String name) throws IOException {
        var rows = new ArrayList<TableRow>();
        int line = 0;
        for (var row : sheet.first("sheetData").map(data -> data.all("row").toList()).orElse(List.of())) {
            line = number(row.attributes().get("r"), line + 1);
            if (rows.size() >= CsvTable.MOST_ROWS) {
                throw new IOException(TEXT.text("many", name, Integer.toString(line)));
            }
            var cells = new ArrayList<String>();
            for (var cell : row.all("c").toList()) {
                int column = column(cell.attributes().get("r"), cells.size());
                if (column >= CsvTable.MOST_COLUMNS) {
                    throw new IOException(TEXT.text("many", name, Integer.toString(line)));
                }
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, value(cell, strings));
            }
            rows.add(new TableRow(Math.max(1, line), cells));
        }
        return rows;
    }

    private static String value(XmlElement cell, List<String> strings) {
        var value = cell.text("v");
        return switch (cell.attributes().getOrDefault("t", "n")) {
            case "s" -> {
                int index = number(value, -1);
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "inlineStr" -> cell.first("is").map(Workbook::rich).orElse("");
            case "b" -> value.equals("1") ? "true" : "false";
            case "n" -> value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
            default -> value;
        };
    }

    /** Column of a reference such as AB12, from 0. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        int index = 0;
        while (reference != null && index < reference.length() && index < 4 && Character.isUpperCase(reference.charAt(index))) {
            column = column * 26 + reference.charAt(index++) - 'A' + 1;
        }
        return index == 0 ? otherwise : column - 1;
    }

    private static int number(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
