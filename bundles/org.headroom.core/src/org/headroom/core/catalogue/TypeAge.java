/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.List;
import java.util.Optional;

import org.headroom.core.catalogue.CatalogueEntry.Origin;
import org.headroom.core.catalogue.TypeDifferences.Difference;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;

/**
 * The copy of a type that a design keeps, beside what the catalogue says today.
 *
 * @param type        the copy
 * @param madeWith    the pack that it was taken from, with the version that it had then
 * @param today       the pack that has it today; empty when the catalogue does not know it any more
 * @param differences from the copy to the catalogue
 */
public record TypeAge(DeviceType type, Origin madeWith, Optional<Origin> today, List<Difference> differences) {

    public TypeAge {
        differences = List.copyOf(differences);
    }

    /** All types of a design, in its order. To be called in the thread that owns the design, or with a snapshot. */
    public static List<TypeAge> of(Production production, Catalogue catalogue) {
        return production.getTypes().stream().map(type -> of(type, catalogue)).toList();
    }

    private static TypeAge of(DeviceType type, Catalogue catalogue) {
        var madeWith = new Origin(type.getLayer() == null ? CatalogueLayer.DESIGN : type.getLayer(), text(type.getPackId()),
                text(type.getPackVersion()));
        return catalogue.find(text(type.getTypeId()))
                .map(entry -> new TypeAge(type, madeWith, Optional.of(entry.origins().getFirst()), TypeDifferences.between(type, entry.type())))
                .orElseGet(() -> new TypeAge(type, madeWith, Optional.empty(), List.of()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
