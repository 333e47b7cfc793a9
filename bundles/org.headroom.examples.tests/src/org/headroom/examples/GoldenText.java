/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Cell;

/** What a document says as lines of text. Of a long one the beginning is kept, and a checksum of all of it. */
final class GoldenText {

    private static final int MOST_LINES = 60;
    private static final Pattern SVG_TEXT = Pattern.compile("<text[^>]*>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private GoldenText() {
    }

    /** All lines. */
    static List<String> lines(DocumentContent content) {
        return ("# " + content.title() + "\n" + content.sections().stream().map(GoldenText::section)
                .collect(Collectors.joining("\n"))).lines().toList();
    }

    /** The lines that are kept. */
    static List<String> kept(List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, MOST_LINES));
        kept.add("… " + lines.size() + " lines, SHA-256 " + digest(String.join("\n", lines)));
        return kept;
    }

    private static String section(Section section) {
        return switch (section) {
            case Section.Heading heading -> "#".repeat(heading.level() + 1) + " " + heading.text();
            case Section.Paragraph paragraph -> paragraph.tone() + ": " + paragraph.text();
            case Section.Facts facts -> facts.facts().stream().map(fact -> fact.name() + ": " + fact.value())
                    .collect(Collectors.joining("\n"));
            case Section.Table table -> table(table);
            case Section.Picture picture -> "[" + picture.title() + "] " + SVG_TEXT.matcher(picture.svg()).results()
                    .map(found -> TAG.matcher(found.group(1)).replaceAll("").strip()).collect(Collectors.joining(" | "));
            case Section.PageBreak pageBreak -> "---";
        };
    }

    private static String table(Section.Table table) {
        var head = "[" + table.id() + "] " + table.caption() + "\n" + table.columns().stream()
                .map(column -> column.title() + (column.unit().isEmpty() ? "" : " " + column.unit()))
                .collect(Collectors.joining(" | "));
        return head + table.rows().stream().map(row -> "\n" + (row.kind() == Section.Row.Kind.NORMAL ? "" : row.kind() + " ")
                + row.cells().stream().map(GoldenText::cell).collect(Collectors.joining(" | "))).collect(Collectors.joining());
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text().replace("\n", " ").strip();
            case Cell.Figure figure -> String.format(Locale.ROOT, "%." + Math.max(0, figure.decimals()) + "f",
                    figure.value() + 0.0);
            case Cell.Unknown unknown -> "?";
            case Cell.Empty empty -> "";
        };
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
