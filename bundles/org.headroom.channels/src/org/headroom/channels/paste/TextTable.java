/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as spreadsheets put it on the clipboard: lines of cells with tabs between them. A cell in which there is a tab, a line break
 * or a quotation mark stands in quotation marks, and a quotation mark in it is doubled.
 */
public final class TextTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private TextTable(String text) {
        this.text = text;
    }

    /** The cells, line by line. Lines at the end that hold nothing are left out. */
    public static List<List<String>> parse(String text) {
        var table = new TextTable(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        table.read();
        return List.copyOf(table.rows);
    }

    private void read() {
        while (at < text.length()) {
            row.add(text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) != '\t') {
                endOfLine();
            } else if (++at == text.length()) {
                row.add("");
            }
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isBlank)) {
            rows.removeLast();
        }
    }

    private void endOfLine() {
        rows.add(List.copyOf(row));
        row = new ArrayList<>();
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** A cell in quotation marks; one that never ends, or goes on behind its end, is an ordinary cell that begins with the mark. */
    private String quoted() {
        int start = at;
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each != '"') {
                cell.append(each);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                at++;
                if (at == text.length() || "\t\r\n".indexOf(text.charAt(at)) >= 0) {
                    return cell.toString();
                }
                break;
            }
        }
        at = start;
        return plain();
    }

    /** The same text from cells. */
    public static String write(List<? extends List<String>> rows) {
        var written = new StringBuilder();
        for (List<String> row : rows) {
            written.append(String.join("\t", row.stream().map(TextTable::escaped).toList())).append('\n');
        }
        return written.toString();
    }

    private static String escaped(String cell) {
        boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 && cell.indexOf('"') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
