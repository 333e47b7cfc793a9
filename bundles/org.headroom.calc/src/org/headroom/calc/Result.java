/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc;

import java.util.List;

import org.headroom.common.quantity.Quantity;

/** One figure, list of figures, or verdict that came out. */
public sealed interface Result {

    /** Name for machines; ends in the unit, e.g. {@code current_A}. */
    String key();

    /** Name for people. */
    String name();

    /** One figure. */
    record Single(String key, String name, Quantity quantity) implements Result {
    }

    /** A list of figures, in the order of the input that they belong to unless the name says otherwise. */
    record Many(String key, String name, List<Quantity> quantities) implements Result {
        public Many {
            quantities = List.copyOf(quantities);
        }
    }

    /**
     * A verdict in words.
     *
     * @param id   the verdict for machines
     * @param text the verdict for people
     */
    record Words(String key, String name, String id, String text) implements Result {
    }
}
