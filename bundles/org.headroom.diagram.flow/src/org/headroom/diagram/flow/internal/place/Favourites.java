/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;

/** What the user placed lately and what he likes to have at hand, kept in the workspace by ids of types and families. */
public final class Favourites {

    static final String RECENT = "place.recent";
    static final String CHOSEN = "place.favourites";
    static final String PALETTE = "place.palette";
    private static final int MOST = 12;
    private static final String SEPARATOR = "\n";

    private final IPreferenceStore store;

    public Favourites(IPreferenceStore store) {
        this.store = store;
    }

    /** What was placed lately, the latest first. */
    List<String> recent() {
        return read(RECENT);
    }

    void placed(String id) {
        var ids = new ArrayList<>(recent());
        ids.remove(id);
        ids.addFirst(id);
        write(RECENT, ids.subList(0, Math.min(MOST, ids.size())));
    }

    /** What was chosen by hand, in the order in which it was. */
    List<String> chosen() {
        return read(CHOSEN);
    }

    void choose(String id, boolean wanted) {
        var ids = new ArrayList<>(chosen());
        ids.remove(id);
        if (wanted) {
            ids.add(id);
        }
        write(CHOSEN, ids);
    }

    boolean isPaletteShown() {
        return store.getBoolean(PALETTE);
    }

    void showPalette(boolean shown) {
        store.setValue(PALETTE, shown);
    }

    IPreferenceStore store() {
        return store;
    }

    private List<String> read(String key) {
        return Arrays.stream(store.getString(key).split(SEPARATOR)).filter(id -> !id.isBlank()).toList();
    }

    private void write(String key, List<String> ids) {
        store.setValue(key, String.join(SEPARATOR, ids));
    }
}
