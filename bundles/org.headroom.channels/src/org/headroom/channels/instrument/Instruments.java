/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.channels.paste.TextTable;

/** The table of instruments that comes with Headroom. Immutable. */
public final class Instruments {

    private static final String FOLDER = "/data/";

    private final List<Instrument> all;

    private Instruments(List<Instrument> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the table. */
    public static Instruments load() {
        Map<String, Source> sources = rows("sources.tsv").map(row -> new Source(row.get(0), row.get(1), row.size() < 3 ? "" : row.get(2)))
                .collect(Collectors.toMap(Source::id, Function.identity()));
        return new Instruments(rows("instruments.tsv").map(row -> instrument(row, sources)).toList());
    }

    private static Stream<List<String>> rows(String file) {
        try (var in = Instruments.class.getResourceAsStream(FOLDER + file)) {
            return TextTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instrument instrument(List<String> row, Map<String, Source> sources) {
        return new Instrument(row.get(0), parts(row.get(1), ";").toList(), filled(row.get(2)), filled(row.get(3)),
                parts(row.get(4), ";").map(Pickup::parse).toList(), filled(row.get(5)),
                parts(row.get(6), " ").map(sources::get).toList());
    }

    private static Stream<String> parts(String text, String separator) {
        return Stream.of(text.split(separator)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    /** All instruments, in the order of an input list. */
    public List<Instrument> all() {
        return all;
    }

    /**
     * The instrument that a text means: the one of whose names most words are in the text, as whole words; "Kick In" and
     * "Tom 1" are found, "Bassoon" is no bass.
     */
    public Optional<Instrument> find(String text) {
        var words = words(text);
        Instrument best = null;
        int most = 0;
        for (Instrument each : all) {
            int score = each.names().stream().mapToInt(name -> score(words(name), words)).max().orElse(0);
            if (score > most) {
                most = score;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters of a name whose words all stand in the text; 0 when one is missing. */
    private static int score(List<String> name, List<String> text) {
        return !name.isEmpty() && text.containsAll(name) ? name.stream().mapToInt(String::length).sum() + name.size() : 0;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
