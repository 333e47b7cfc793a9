/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.headroom.core.design.Design;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.WorkbenchDesigns;

/** Counts who listens to a design and to the services that live as long as the workbench. */
final class Listeners {

    private Listeners() {
    }

    static int count(Design design) {
        var sources = List.of(design, design.history(), Bench.service(WorkbenchDesigns.class),
                Bench.service(CurrentDesign.class));
        return sources.stream().flatMap(source -> lists(source).stream()).mapToInt(Collection::size).sum();
    }

    /** The fields that are named for listeners: there is no public way to ask, and no need of one but this. */
    private static List<Collection<?>> lists(Object source) {
        var found = new ArrayList<Collection<?>>();
        for (Field field : source.getClass().getDeclaredFields()) {
            if (field.getName().equals("listeners")) {
                try {
                    field.setAccessible(true);
                    found.add((Collection<?>) field.get(source));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        if (found.isEmpty()) {
            throw new AssertionError("No listeners in " + source.getClass());
        }
        return found;
    }
}
