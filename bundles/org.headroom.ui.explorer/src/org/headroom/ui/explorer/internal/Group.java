/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.explorer.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.headroom.core.design.Design;

/**
 * A folder of the tree that is not an object of the model, such as all sheets or all devices at a place. Two groups with the same
 * key in the same design are the same folder, so that it stays open when the tree is refreshed.
 *
 * @param design   the design
 * @param key      identity within the design
 * @param label    as users read it
 * @param icon     its icon
 * @param children makes what is in it
 */
record Group(Design design, String key, String label, String icon, Supplier<List<?>> children) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && design == group.design && key.equals(group.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(design), key);
    }
}
