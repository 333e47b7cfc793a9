/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.internal.application;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.model.ContributionComparator;
import org.eclipse.ui.model.IComparableContribution;

/** Which preference pages there are, and in which order: ours, and of the platform the one about keys. */
final class PreferencePages {

    private static final String OURS = "org.headroom.";
    private static final String ROOT = "org.headroom.ui.preferences";
    private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";
    private static final String PATH_OF_KEYS = "org.eclipse.ui.preferencePages.Workbench/" + KEYS;
    private static final List<String> ORDER = List.of(ROOT, ROOT + ".appearance", KEYS, ROOT + ".documents", ROOT + ".checks",
            ROOT + ".files");

    private PreferencePages() {
    }

    /** Takes away what the platform brings and no user of Headroom looks for. */
    static void arrange(PreferenceManager pages) {
        IPreferenceNode keys = pages.find(PATH_OF_KEYS);
        for (IPreferenceNode node : pages.getRootSubNodes()) {
            if (!node.getId().startsWith(OURS)) {
                pages.remove(node);
            }
        }
        if (keys != null && pages.find(ROOT) != null) {
            pages.addTo(ROOT, keys);
        }
    }

    /** Pages in the order in which they are needed; those of other makers behind them. */
    static ContributionComparator order() {
        return new ContributionComparator() {
            @Override
            public int compare(IComparableContribution one, IComparableContribution other) {
                int byPlace = Integer.compare(place(one), place(other));
                return byPlace != 0 ? byPlace : super.compare(one, other);
            }
        };
    }

    private static int place(IComparableContribution page) {
        int place = page instanceof IPreferenceNode node ? ORDER.indexOf(node.getId()) : -1;
        return place < 0 ? ORDER.size() : place;
    }
}
