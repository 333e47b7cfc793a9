/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.headroom.common.text.Messages;
import org.headroom.documents.change.DesignChange.Kind;
import org.headroom.documents.internal.list.NaturalOrder;

/** Changes in the words of one language. */
public final class ChangeWords {

    private final Messages texts;

    public ChangeWords(Locale locale) {
        texts = Messages.of(ChangeWords.class, locale);
    }

    /** What was changed, such as "re-patched: to" or "gain". */
    public String what(DesignChange change) {
        return switch (change.kind()) {
            case ADDED -> texts.text("added");
            case REMOVED -> texts.text("removed");
            case REPATCHED -> texts.text("repatched", feature(change.feature()));
            case CHANGED -> feature(change.feature());
        };
    }

    /** What such objects are called, many of them. */
    public String group(String kind) {
        return texts.pattern("object." + kind).orElseGet(() -> split(kind));
    }

    /** The changes by what is changed, groups and objects in the order in which people look for them. */
    public Map<String, List<DesignChange>> grouped(List<DesignChange> changes) {
        var groups = new TreeMap<String, List<DesignChange>>(NaturalOrder.INSTANCE);
        changes.forEach(change -> groups.computeIfAbsent(group(change.subject().kind()), key -> new ArrayList<>())
                .add(change));
        groups.values().forEach(all -> all.sort(
                (one, other) -> NaturalOrder.INSTANCE.compare(one.subject().name(), other.subject().name())));
        return groups;
    }

    /** How many objects of each group were added, removed, patched elsewhere, and changed otherwise. */
    public Map<String, String> summary(List<DesignChange> changes) {
        var summary = new LinkedHashMap<String, String>();
        grouped(changes).forEach((group, all) -> {
            var objects = new EnumMap<Kind, Long>(Kind.class);
            for (var kind : Kind.values()) {
                objects.put(kind, all.stream().filter(change -> change.kind() == kind).map(change -> change.subject().id())
                        .distinct().count());
            }
            var parts = objects.entrySet().stream().filter(each -> each.getValue() > 0)
                    .map(each -> texts.text("count." + each.getKey().name().toLowerCase(Locale.ROOT), each.getValue()))
                    .toList();
            summary.put(group, String.join(", ", parts));
        });
        return summary;
    }

    private String feature(String name) {
        return texts.pattern("feature." + name).orElseGet(() -> split(name));
    }

    static Optional<String> value(String enumeration, String literal, Locale locale) {
        return Messages.of(ChangeWords.class, locale).pattern("value." + enumeration + "." + literal);
    }

    /** A name of the model in words: {@code projectNumber} becomes {@code project number}. */
    private static String split(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
