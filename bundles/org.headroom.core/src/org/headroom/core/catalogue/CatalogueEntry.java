/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.List;

import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceType;

/**
 * A type of the catalogue with where it comes from.
 *
 * @param type    the type of the layer that won; shared, not to be changed
 * @param origins where types of this id were found, the one that won first
 */
public record CatalogueEntry(DeviceType type, List<Origin> origins) {

    /**
     * Where a type was found.
     *
     * @param packId      pack; empty for a type that only a design knows
     * @param packVersion version of the pack; may be empty
     */
    public record Origin(CatalogueLayer layer, String packId, String packVersion) {
    }

    public CatalogueEntry {
        origins = List.copyOf(origins);
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("A type comes from somewhere: " + type.getTypeId());
        }
    }

    public String id() {
        return type.getTypeId();
    }

    /** The layer that won. */
    public CatalogueLayer layer() {
        return origins.get(0).layer();
    }

    /** What it overrides, the strongest first. */
    public List<Origin> overridden() {
        return origins.subList(1, origins.size());
    }
}
