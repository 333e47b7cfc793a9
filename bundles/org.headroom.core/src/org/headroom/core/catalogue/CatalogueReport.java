/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;

/**
 * How good the data of a catalogue are.
 *
 * @param types      how many types there are
 * @param makers     of how many makers
 * @param coverage   for each category, how many of its types have a field; fields in the order of {@link #FIELDS}
 * @param weakest    how many types have at least one datum of this basis and none that is weaker
 * @param duplicates types of the same maker and model, by their ids
 * @param suspicious values that can hardly be right
 */
public record CatalogueReport(int types, int makers, SortedMap<DeviceCategory, Map<String, Integer>> coverage,
        Map<Basis, Integer> weakest, List<List<String>> duplicates, List<SuspiciousValue> suspicious) {

    /** What is asked of every type, by the name under which it is reported. */
    public static final Map<String, Predicate<DeviceType>> FIELDS = fields();

    private static Map<String, Predicate<DeviceType>> fields() {
        var fields = new LinkedHashMap<String, Predicate<DeviceType>>();
        fields.put("types", type -> true);
        fields.put("ports", type -> !type.getPorts().isEmpty());
        fields.put("mass", type -> type.getMechanical() != null && type.getMechanical().getMass() != null);
        fields.put("size", type -> type.getMechanical() != null && type.getMechanical().getWidth() != null
                && type.getMechanical().getHeight() != null);
        fields.put("power", type -> type.getPower() != null && !type.getPower().getPoints().isEmpty());
        fields.put("sources", type -> !type.getProvenance().isEmpty());
        fields.put("verified", type -> type.getProvenance().stream().anyMatch(each -> each.getVerifiedBy() != null));
        return fields;
    }

    /** Reports on all types of a catalogue. */
    public static CatalogueReport of(Catalogue catalogue) {
        var types = catalogue.all().stream().map(CatalogueEntry::type).toList();
        var coverage = new TreeMap<DeviceCategory, Map<String, Integer>>();
        var weakest = new EnumMap<Basis, Integer>(Basis.class);
        var suspicious = new ArrayList<SuspiciousValue>();
        for (DeviceType type : types) {
            var counts = coverage.computeIfAbsent(type.getCategory(), any -> new LinkedHashMap<>());
            FIELDS.forEach((field, has) -> counts.merge(field, has.test(type) ? 1 : 0, Integer::sum));
            type.getProvenance().stream().map(each -> each.getBasis()).max(Basis::compareTo)
                    .ifPresent(basis -> weakest.merge(basis, 1, Integer::sum));
            suspicious.addAll(SuspiciousValue.of(type));
        }
        return new CatalogueReport(types.size(), (int) types.stream().map(DeviceType::getMaker).distinct().count(), coverage,
                weakest, duplicates(types), List.copyOf(suspicious));
    }

    private static List<List<String>> duplicates(List<DeviceType> types) {
        return types.stream().collect(Collectors.groupingBy(CatalogueReport::name, TreeMap::new,
                Collectors.mapping(DeviceType::getTypeId, Collectors.toList())))
                .values().stream().filter(ids -> ids.size() > 1).map(ids -> ids.stream().sorted().toList()).toList();
    }

    private static String name(DeviceType type) {
        return (type.getMaker() + " " + type.getModel() + " " + (type.getVariant() == null ? "" : type.getVariant()))
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
