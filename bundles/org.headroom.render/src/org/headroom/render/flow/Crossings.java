/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.List;

/** Where cables cross: the level one steps over the upright one. */
public final class Crossings {

    private Crossings() {
    }

    /**
     * The cables in the same order, each with the hops over those that it crosses; hops that they had are forgotten.
     */
    public static List<CableSpec> withHops(List<CableSpec> cables) {
        var index = new HopIndex<Integer>();
        for (var i = 0; i < cables.size(); i++) {
            index.add(i, cables.get(i).points());
        }
        var result = new ArrayList<CableSpec>(cables.size());
        for (var i = 0; i < cables.size(); i++) {
            var hops = index.hops(i);
            result.add(hops.equals(cables.get(i).hops()) ? cables.get(i) : cables.get(i).withHops(hops));
        }
        return result;
    }
}
