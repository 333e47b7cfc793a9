/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.core.extension.Contribution;
import org.headroom.core.family.DeviceFamily;
import org.headroom.core.family.DeviceFamilyDescriptor;
import org.headroom.core.find.Likeness;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;

/**
 * Finds what a designer means by a few letters: {@code sm58}, {@code yam ql}, {@code 8x wedge}, {@code stagebox 32}.
 * Better fits come first, among equals what was used lately. Words are prepared once. Immutable.
 */
public final class QuickSearch {

    /** As many as a list shows at a time, and some more. */
    public static final int MOST = 60;

    private static final Pattern COUNT = Pattern.compile("\\s*(\\d{1,3})\\s*[x×*]\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int RECENT = 40;
    private static final int ORDINARY = 1000;

    /**
     * What was typed.
     *
     * @param count how many are wanted, at least 1
     * @param words what is wanted
     */
    public record Wish(int count, String words) {

        private static final int MOST_WANTED = 200;

        /** Takes {@code 8x} at the start for a number of pieces. */
        public static Wish of(String typed) {
            var counted = COUNT.matcher(typed);
            if (counted.matches()) {
                int count = Integer.parseInt(counted.group(1));
                return new Wish(Math.clamp(count, 1, MOST_WANTED), counted.group(2));
            }
            return new Wish(1, typed);
        }
    }

    /** What could be placed. */
    public sealed interface Suggestion {

        /** As users read it. */
        String name();

        DeviceCategory category();
    }

    /** A type of the catalogue. */
    public record OfType(CatalogueEntry entry) implements Suggestion {
        @Override
        public String name() {
            return QuickSearch.name(entry.type());
        }

        @Override
        public DeviceCategory category() {
            return entry.type().getCategory();
        }
    }

    /** A family, with the numbers that were typed as choices for its properties. */
    public record OfFamily(DeviceFamilyDescriptor family, Map<String, String> choices, String name)
            implements Suggestion {
        @Override
        public DeviceCategory category() {
            return family.category();
        }
    }

    private record Word(String text, int weight) {
    }

    private record Prepared(Optional<CatalogueEntry> entry, Optional<DeviceFamilyDescriptor> family,
            List<Word> words) {
    }

    private record Hit(Suggestion suggestion, int score) {
    }

    private final List<Prepared> prepared = new ArrayList<>();

    /** @param families the parametric types */
    public QuickSearch(Collection<CatalogueEntry> entries, Collection<DeviceFamilyDescriptor> families) {
        for (DeviceFamilyDescriptor family : families) {
            var words = new ArrayList<Word>();
            add(words, family.name(), 10);
            add(words, category(family.category()), 7);
            prepared.add(new Prepared(Optional.empty(), Optional.of(family), words));
        }
        for (CatalogueEntry entry : entries) {
            prepared.add(new Prepared(Optional.of(entry), Optional.empty(), words(entry.type())));
        }
    }

    private static String name(DeviceType type) {
        return Stream.of(type.getMaker(), type.getModel(), type.getVariant())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static List<Word> words(DeviceType type) {
        var words = new ArrayList<Word>();
        add(words, type.getModel(), 10);
        add(words, type.getVariant(), 9);
        type.getAliases().forEach(alias -> add(words, alias, 9));
        add(words, type.getMaker(), 7);
        add(words, type.getKind(), 6);
        add(words, category(type.getCategory()), 6);
        return List.copyOf(words);
    }

    private static String category(DeviceCategory category) {
        return category.getLiteral().replace('-', ' ');
    }

    /** Each word, and all of them joined, so that {@code beta58} finds {@code Beta 58A}. */
    private static void add(List<Word> words, String text, int weight) {
        var parts = Likeness.words(text);
        parts.forEach(part -> words.add(new Word(part, weight)));
        if (parts.size() > 1) {
            words.add(new Word(String.join("", parts), weight));
        }
    }

    /**
     * What fits each of the words, the best first.
     *
     * @param recent ids of types and families that were placed lately, the latest first; they come first when nothing is
     *               typed
     */
    public List<Suggestion> find(String words, List<String> recent) {
        var typed = Likeness.words(words);
        var hits = new ArrayList<Hit>();
        for (Prepared each : prepared) {
            hit(each, typed, recent).ifPresent(hits::add);
        }
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return hits.stream().limit(MOST).map(Hit::suggestion).toList();
    }

    private static Optional<Hit> hit(Prepared each, List<String> typed, List<String> recent) {
        var id = each.entry().map(CatalogueEntry::id).orElseGet(() -> each.family().orElseThrow().id());
        int used = recent.indexOf(id);
        int bonus = used < 0 ? 0 : Math.max(1, RECENT - used);
        if (typed.isEmpty()) {
            return Optional.of(new Hit(suggestion(each, List.of()), used < 0 ? 0 : ORDINARY - used));
        }
        if (each.family().isPresent()) {
            var numbers = typed.stream().filter(word -> NUMBER.matcher(word).matches()).toList();
            var names = typed.stream().filter(word -> !numbers.contains(word)).toList();
            int score = names.isEmpty() ? 0 : score(names, each.words());
            return score == 0 ? Optional.empty() : Optional.of(new Hit(suggestion(each, numbers),
                    score + numbers.size() * 300 + bonus));
        }
        int score = Math.max(score(typed, each.words()),
                typed.size() == 1 ? 0 : best(String.join("", typed), each.words()));
        return score == 0 ? Optional.empty() : Optional.of(new Hit(suggestion(each, List.of()), score + bonus));
    }

    private static Suggestion suggestion(Prepared each, List<String> numbers) {
        if (each.entry().isPresent()) {
            return new OfType(each.entry().get());
        }
        var family = each.family().orElseThrow();
        var choices = new LinkedHashMap<String, String>();
        var properties = family.code().callWithin(Contribution.LIMIT, DeviceFamily::properties).orElse(List.of());
        var name = new StringBuilder(family.name());
        for (int i = 0; i < properties.size(); i++) {
            var definition = properties.get(i);
            boolean counts = definition.getChoices().isEmpty();
            if (counts && choices.size() < numbers.size()) {
                choices.put(definition.getKey(), numbers.get(choices.size()));
            }
            var value = choices.getOrDefault(definition.getKey(), definition.getDefaultValue());
            name.append(i == 0 ? " – " : ", ").append(definition.getLabel()).append(' ').append(value);
        }
        return new OfFamily(family, Map.copyOf(choices), name.toString());
    }

    private static int score(List<String> typed, List<Word> words) {
        int sum = 0;
        for (String each : typed) {
            int best = best(each, words);
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }

    private static int best(String typed, List<Word> words) {
        return words.stream().mapToInt(word -> Likeness.score(typed, word.text()) * word.weight()).max().orElse(0);
    }
}
