/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Set;

/** Finds names that are not taken yet, by counting on: {@code Kick}, {@code Kick 2}, {@code Kick 3}. */
public final class FreeName {

    private FreeName() {
    }

    /** The name itself when it is free, else the first free one that counts on from it. */
    public static String after(String name, Set<String> taken) {
        return taken.contains(name) ? CountingNames.after(name, 1, taken).getFirst() : name;
    }
}
