/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.headroom.interchange.show.RandomShow;
import org.headroom.interchange.text.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    @TempDir
    Path folder;

    private static List<List<String>> rows(int seed) {
        var random = new Random(seed);
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < 20; row++) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < 6; column++) {
                var text = RandomShow.NASTY.get(random.nextInt(RandomShow.NASTY.size()));
                cells.add(switch (random.nextInt(4)) {
                    case 0 -> "'" + text;
                    case 1 -> "plain " + random.nextInt(100);
                    case 2 -> " " + text;
                    default -> text;
                });
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void csvIsReadAsItWasWrittenAndNoCellIsAFormula() throws IOException {
        for (int seed = 1; seed <= 60; seed++) {
            var rows = rows(seed);
            var file = folder.resolve("table.csv");
            Files.writeString(file, CsvTable.write(rows));
            var text = TextFile.read(file);
            var plain = CsvTable.readPlain(text);
            assertThat(plain).allSatisfy(row -> assertThat(row.cells()).noneMatch(cell -> cell.stripLeading().matches("(?s)[=+@＝＋＠-].*")));
            assertThat(CsvTable.read(text).stream().map(TableRow::cells).toList())
                    .isEqualTo(rows.stream().map(row -> row.stream().map(TablesTest::lineEnds).toList()).toList());
        }
    }

    /** A reader takes every form of line end for the same. */
    private static String lineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Test
    void workbooksAreReadAsTheyWereWritten() throws IOException {
        for (int seed = 1; seed <= 10; seed++) {
            var rows = rows(seed);
            var bytes = new ByteArrayOutputStream();
            Workbook.write("List", rows, bytes);
            var file = Files.write(folder.resolve("table.xlsx"), bytes.toByteArray());
            var read = Workbook.read(file).stream().map(row -> row.cells().stream().map(TablesTest::lineEnds).toList()).toList();
            assertThat(read).isEqualTo(rows.stream().map(row -> row.stream().map(TablesTest::lineEnds).toList()).toList());
        }
    }

    @Test
    void encodingsAndSeparatorsAreRecognised() throws IOException {
        for (var charset : List.of("UTF-8", "ISO-8859-1", "UTF-16")) {
            for (var mark : List.of("", "\uFEFF")) {
                if (mark.isEmpty() || charset.equals("UTF-8")) {
                    var file = Files.write(folder.resolve("list.csv"), (mark + "Größe;Name\r\n\"a;b\";Kick\r\n").getBytes(Charset.forName(charset)));
                    var rows = CsvTable.read(TextFile.read(file));
                    assertThat(rows).extracting(TableRow::cells).as(charset).containsExactly(List.of("Größe", "Name"), List.of("a;b", "Kick"));
                    assertThat(rows.get(1).line()).isEqualTo(2);
                }
            }
        }
    }

    @Test
    void hostileTablesAreRefusedWithPlaceAndReason() throws IOException {
        var open = Files.writeString(folder.resolve("open.csv"), "a,b\n1,\"never closed\n2,3\n");
        assertThatThrownBy(() -> CsvTable.read(TextFile.read(open))).isInstanceOf(IOException.class).hasMessageContaining("open.csv, line 2");
        var wide = Files.writeString(folder.resolve("wide.csv"), ",".repeat(5000));
        assertThatThrownBy(() -> CsvTable.read(TextFile.read(wide))).hasMessageContaining("wide.csv, line 1");
        var tall = Files.writeString(folder.resolve("long.csv"), "a\n".repeat(100_001));
        assertThatThrownBy(() -> CsvTable.read(TextFile.read(tall))).hasMessageContaining("100000 rows");
        var large = Files.write(folder.resolve("large.csv"), new byte[TextFile.LARGEST + 1]);
        assertThatThrownBy(() -> TextFile.read(large)).hasMessageContaining("larger than 8 MB");
        var binary = Files.write(folder.resolve("binary.csv"), new byte[] {'a', 0, 'b'});
        assertThatThrownBy(() -> TextFile.read(binary)).hasMessageContaining("not a text file");
        assertThatThrownBy(() -> TextFile.read(folder)).hasMessageContaining("folder");
        assertThatThrownBy(() -> TextFile.read(folder.resolve("gone"))).hasMessageContaining("no such file");
    }

    @Test
    void hostileWorkbooksAreRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            for (var name : List.of("xl/media/bomb.bin", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                for (int count = 0; count < 40; count++) {
                    zip.write(new byte[1 << 20]);
                }
                zip.closeEntry();
            }
        }
        assertThat(bomb.size()).isLessThan(200_000);
        refused(bomb.toByteArray(), "unpacks to more");
        refused("no zip".getBytes(StandardCharsets.UTF_8), "no workbook");
        refused(sheet("<worksheet><sheetData><row>"), "complete XML");
        refused(sheet("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>"), "document type");
        refused(sheet("<a>".repeat(10_000)), "nested deeper");
        refused(sheet("<worksheet><sheetData><row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row></sheetData></worksheet>"), "1000 columns");
        var whole = sheet("<worksheet><sheetData><row r=\"1\"><c><v>1</v></c></row></sheetData></worksheet>");
        for (int length = 0; length < whole.length - 80; length += 7) {
            var part = java.util.Arrays.copyOf(whole, length);
            var file = Files.write(folder.resolve("cut.xlsx"), part);
            assertThatThrownBy(() -> Workbook.read(file)).as("cut at " + length).isInstanceOf(IOException.class);
        }
        var escape = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(escape)) {
            zip.putNextEntry(new ZipEntry("../../x"));
            zip.closeEntry();
        }
        refused(escape.toByteArray(), "no sheet");
        assertThat(folder.getParent().getParent().resolve("x")).doesNotExist();
    }

    private void refused(byte[] bytes, String reason) throws IOException {
        var file = Files.write(folder.resolve("hostile.xlsx"), bytes);
        assertThatThrownBy(() -> Workbook.read(file)).isInstanceOf(IOException.class).hasMessageContaining("hostile.xlsx")
                .hasMessageContaining(reason);
    }

    private static byte[] sheet(String xml) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
