/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.headroom.common.problem.Problem;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.catalogue.CatalogueEntry.Origin;
import org.headroom.core.catalogue.Pack;
import org.headroom.core.catalogue.PackSignature;
import org.headroom.core.catalogue.PackSource;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;

/** What a catalogue knows after its packs were read. Immutable. */
public final class CatalogueContent {

    private static final Comparator<CatalogueEntry> BY_NAME = Comparator
            .comparing((CatalogueEntry entry) -> String.valueOf(entry.type().getMaker()), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(entry -> String.valueOf(entry.type().getModel()), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(CatalogueEntry::id);

    private final List<Pack> packs;
    private final List<Problem> problems;
    private final Map<String, CatalogueEntry> entries;
    private final List<CatalogueEntry> sorted;
    private final SearchIndex index;

    private CatalogueContent(List<Pack> packs, List<Problem> problems, Map<String, CatalogueEntry> entries) {
        this.packs = List.copyOf(packs);
        this.problems = List.copyOf(problems);
        this.entries = Collections.unmodifiableMap(entries);
        this.sorted = entries.values().stream().sorted(BY_NAME).toList();
        this.index = new SearchIndex(sorted);
    }

    public static CatalogueContent read(List<PackSource> sources) {
        // The packages of the model initialise each other; done here by one thread, before several read.
        var unused = CatalogueFactory.eINSTANCE;
        var packs = sources.parallelStream().map(CatalogueContent::readGuarded)
                .sorted(Comparator.comparing(Pack::layer)).toList();
        var problems = new ArrayList<Problem>();
        packs.forEach(pack -> problems.addAll(pack.problems()));
        var entries = new LinkedHashMap<String, CatalogueEntry>();
        packs.forEach(pack -> pack.types().forEach(type -> add(type, pack, entries, problems)));
        return new CatalogueContent(packs, problems, entries);
    }

    /** A fault in the reader must not cost more than the pack that it met. */
    private static Pack readGuarded(PackSource source) {
        try {
            return Pack.read(source.folder(), source.layer());
        } catch (RuntimeException e) {
            var problems = new FileProblems(source.folder().name(), Optional.empty());
            problems.error("unreadable", e.toString());
            return new Pack(Optional.empty(), source.layer(), source.folder().name(),
                    new PackSignature.Unsigned(), List.of(), problems.all());
        }
    }

    private static void add(DeviceType type, Pack pack, Map<String, CatalogueEntry> entries, List<Problem> problems) {
        var earlier = entries.get(type.getTypeId());
        if (earlier != null && earlier.layer() == pack.layer()) {
            var twice = new FileProblems(pack.folder(), Optional.of(type.getTypeId()));
            twice.error("type-in-two-packs", type.getTypeId(), earlier.type().getPackId());
            problems.addAll(twice.all());
        } else {
            entries.put(type.getTypeId(), over(earlier, type, pack.layer()));
        }
    }

    private static CatalogueEntry over(CatalogueEntry earlier, DeviceType type, CatalogueLayer layer) {
        var origins = new ArrayList<Origin>();
        origins.add(new Origin(layer, text(type.getPackId()), text(type.getPackVersion())));
        if (earlier != null) {
            origins.addAll(earlier.origins());
        }
        return new CatalogueEntry(type, origins);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** The same with the types of a design on top. */
    public CatalogueContent withDesign(List<DeviceType> types) {
        var all = new LinkedHashMap<>(entries);
        types.stream().filter(type -> type.getTypeId() != null)
                .forEach(type -> all.put(type.getTypeId(),
                        over(entries.get(type.getTypeId()), type, CatalogueLayer.DESIGN)));
        return new CatalogueContent(packs, problems, all);
    }

    public List<Pack> packs() {
        return packs;
    }

    public List<Problem> problems() {
        return problems;
    }

    public Map<String, CatalogueEntry> entries() {
        return entries;
    }

    public List<CatalogueEntry> sorted() {
        return sorted;
    }

    public SearchIndex index() {
        return index;
    }

    public SortedMap<DeviceCategory, Integer> categories() {
        var counts = new TreeMap<DeviceCategory, Integer>();
        sorted.forEach(entry -> counts.merge(entry.type().getCategory(), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }
}
