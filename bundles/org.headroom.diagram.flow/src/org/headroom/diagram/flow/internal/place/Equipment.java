/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.catalogue.QuickSearch;
import org.headroom.core.catalogue.QuickSearch.OfFamily;
import org.headroom.core.catalogue.QuickSearch.OfType;
import org.headroom.core.catalogue.QuickSearch.Suggestion;
import org.headroom.core.family.DeviceFamilyDescriptor;
import org.headroom.core.family.IllegalChoiceException;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;

/** What can be placed: the catalogue, the types that only the design knows, and the parametric types. */
public final class Equipment {

    private final Catalogue catalogue;
    private final List<DeviceFamilyDescriptor> families;
    private final Supplier<Collection<DeviceType>> own;
    private final Favourites favourites;
    private Optional<QuickSearch> search = Optional.empty();
    private int known = -1;

    /** @param own the types that the design keeps */
    public Equipment(Catalogue catalogue, List<DeviceFamilyDescriptor> families, Supplier<Collection<DeviceType>> own,
            Favourites favourites) {
        this.catalogue = catalogue;
        this.families = List.copyOf(families);
        this.own = own;
        this.favourites = favourites;
    }

    Favourites favourites() {
        return favourites;
    }

    /** Everything, by its id: devices, no cables. */
    Map<String, Suggestion> all() {
        var all = new LinkedHashMap<String, Suggestion>();
        quickSearchContent().forEach(entry -> all.put(entry.id(), new OfType(entry)));
        new QuickSearch(List.of(), families).find("", List.of())
                .forEach(each -> all.put(((OfFamily) each).family().id(), each));
        return all;
    }

    List<Suggestion> find(String words) {
        if (search.isEmpty() || known != own.get().size()) {
            known = own.get().size();
            search = Optional.of(new QuickSearch(quickSearchContent(), families));
        }
        return search.get().find(words, favourites.recent());
    }

    private List<CatalogueEntry> quickSearchContent() {
        var entries = new ArrayList<CatalogueEntry>();
        catalogue.all().stream().filter(entry -> isDevice(entry.type().getCategory())).forEach(entries::add);
        for (DeviceType type : own.get()) {
            if (type.getTypeId() != null && isDevice(type.getCategory()) && catalogue.find(type.getTypeId()).isEmpty()) {
                entries.add(new CatalogueEntry(type, List.of(new CatalogueEntry.Origin(CatalogueLayer.DESIGN, "", ""))));
            }
        }
        return entries;
    }

    private static boolean isDevice(DeviceCategory category) {
        return category != DeviceCategory.CABLE && category != DeviceCategory.MULTICORE;
    }

    /**
     * The type of what was chosen.
     *
     * @throws IllegalChoiceException when a family does not allow what was typed
     */
    Optional<DeviceType> type(Suggestion suggestion) throws IllegalChoiceException {
        return switch (suggestion) {
            case OfType type -> Optional.of(type.entry().type());
            case OfFamily family -> family.family().code().call(code -> code.type(family.choices()));
        };
    }

    static String id(Suggestion suggestion) {
        return switch (suggestion) {
            case OfType type -> type.entry().id();
            case OfFamily family -> family.family().id();
        };
    }
}
