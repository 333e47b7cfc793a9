/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ColumnMap;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.interchange.table.TableRow;

/** Which column of a table is which: as the user says, else as remembered, else by the headings. */
record ListColumns(ListKind kind, SheetFile sheet, Map<ListField, Integer> places) {

    private static final Messages TEXT = Messages.of(ListColumns.class);
    private static final Pattern PLACE = Pattern.compile("#(\\d{1,4})");
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    static ListColumns of(ListKind kind, SheetFile sheet, ExchangeOptions options, ColumnMemory memory) throws IOException {
        var said = options.value(ExchangeOptions.COLUMNS);
        if (said.isPresent()) {
            var columns = read(kind, sheet, said.get());
            memory.remember(kind.name(), sheet.headings(), columns.map().option());
            return columns;
        }
        var remembered = memory.recall(kind.name(), sheet.headings());
        if (remembered.isPresent()) {
            try {
                return read(kind, sheet, remembered.get());
            } catch (IOException e) {
                // written by another version: the headings decide
            }
        }
        var places = new LinkedHashMap<ListField, Integer>();
        for (int index = 0; index < sheet.headings().size(); index++) {
            int place = index;
            kind.headed(sheet.headings().get(index)).ifPresent(field -> places.putIfAbsent(field, place));
        }
        if (places.isEmpty()) {
            throw new IOException(TEXT.text("none", sheet.file(), sheet.line(), targets(kind)));
        }
        return new ListColumns(kind, sheet, places);
    }

    /** The same without a refusal: a table of which no column is known has none yet. */
    static ListColumns proposed(ListKind kind, SheetFile sheet, ColumnMemory memory) {
        try {
            return of(kind, sheet, ExchangeOptions.NONE, memory);
        } catch (IOException e) {
            return new ListColumns(kind, sheet, Map.of());
        }
    }

    private static ListColumns read(ListKind kind, SheetFile sheet, String said) throws IOException {
        var places = new LinkedHashMap<ListField, Integer>();
        for (var part : said.split(";")) {
            int equals = part.lastIndexOf('=');
            if (part.isBlank()) {
                continue;
            }
            var heading = equals < 0 ? part : part.substring(0, equals).strip();
            var key = equals < 0 ? "" : part.substring(equals + 1).strip();
            int place = place(sheet, heading);
            var field = kind.field(key).or(() -> kind.headed(key));
            if (place < 0 || place >= sheet.headings().size()) {
                throw new IOException(TEXT.text("heading", sheet.file(), sheet.line(), heading, String.join(", ", sheet.headings())));
            }
            places.put(field.orElseThrow(() -> new IOException(TEXT.text("target", heading, key, targets(kind)))), place);
        }
        if (places.isEmpty()) {
            throw new IOException(TEXT.text("none", sheet.file(), sheet.line(), targets(kind)));
        }
        return new ListColumns(kind, sheet, places);
    }

    private static int place(SheetFile sheet, String heading) {
        var number = PLACE.matcher(heading);
        if (number.matches()) {
            return Integer.parseInt(number.group(1)) - 1;
        }
        int same = sheet.headings().indexOf(heading);
        return same >= 0 ? same : sheet.column(heading);
    }

    private static String targets(ListKind kind) {
        return kind.fields().stream().map(ListField::key).collect(Collectors.joining(", "));
    }

    Optional<String> text(TableRow row, String key) {
        return kind.field(key).map(places::get).map(row::cell);
    }

    ColumnMap map() {
        var columns = new ArrayList<ColumnMap.Column>();
        for (int index = 0; index < sheet.headings().size(); index++) {
            int place = index;
            var sample = sheet.rows().stream().limit(SAMPLES).map(row -> row.cell(place)).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
            columns.add(new ColumnMap.Column(sheet.headings().get(index), sample.substring(0, Math.min(LONGEST_SAMPLE, sample.length())),
                    places.entrySet().stream().filter(entry -> entry.getValue() == place).map(entry -> entry.getKey().key()).findFirst().orElse("")));
        }
        return new ColumnMap(columns, kind.fields().stream().map(field -> new ColumnMap.Target(field.key(), field.title())).toList());
    }

    List<ListField> fields() {
        return kind.fields().stream().filter(places::containsKey).toList();
    }
}
