/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.model.catalogue.DeviceType;

/**
 * Finds types by words. Words are prepared once; a search goes through all types, which for ten thousand takes a few
 * milliseconds.
 */
public final class SearchIndex {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int MODEL = 8;
    private static final int ALIAS = 7;
    private static final int MAKER = 5;
    private static final int KIND = 3;
    private static final int ID = 1;

    /** A word with how telling it is. */
    private record Word(String text, int weight) {
    }

    private record Words(CatalogueEntry entry, List<Word> words) {
    }

    private record Hit(CatalogueEntry entry, int score) {
    }

    private final List<CatalogueEntry> all;
    private final List<Words> prepared;

    SearchIndex(List<CatalogueEntry> sorted) {
        this.all = sorted;
        this.prepared = sorted.stream().map(entry -> new Words(entry, words(entry.type()))).toList();
    }

    public List<CatalogueEntry> search(String text) {
        var wanted = split(text);
        if (wanted.isEmpty()) {
            return all;
        }
        var joined = String.join("", wanted);
        var hits = new ArrayList<Hit>();
        for (Words each : prepared) {
            int score = Math.max(score(wanted, each.words()), wanted.size() == 1 ? 0 : best(joined, each.words()));
            if (score > 0) {
                hits.add(new Hit(each.entry(), score));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return hits.stream().map(Hit::entry).toList();
    }

    /** The sum over all wanted words; 0 when one of them does not occur. */
    private static int score(List<String> wanted, List<Word> words) {
        int sum = 0;
        for (String each : wanted) {
            int best = best(each, words);
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }

    private static int best(String wanted, List<Word> words) {
        int best = 0;
        for (Word word : words) {
            int at = word.text().indexOf(wanted);
            if (at >= 0) {
                int closeness = at > 0 ? 1 : word.text().length() == wanted.length() ? 4 : 2;
                best = Math.max(best, closeness * word.weight());
            }
        }
        return best;
    }

    private static List<Word> words(DeviceType type) {
        var words = new ArrayList<Word>();
        add(words, type.getModel(), MODEL);
        add(words, type.getVariant(), MODEL);
        type.getAliases().forEach(alias -> add(words, alias, ALIAS));
        add(words, type.getMaker(), MAKER);
        add(words, type.getKind(), KIND);
        add(words, type.getCategory().getLiteral(), KIND);
        add(words, type.getTypeId(), ID);
        return List.copyOf(words);
    }

    /** Each word, and all of them joined, so that "beta58" finds "Beta 58A". */
    private static void add(List<Word> words, String text, int weight) {
        if (text != null) {
            var parts = split(text);
            parts.forEach(part -> words.add(new Word(part, weight)));
            if (parts.size() > 1) {
                words.add(new Word(String.join("", parts), weight));
            }
        }
    }

    private static List<String> split(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(GAPS.split(plain)).filter(word -> !word.isEmpty()).toList();
    }
}
