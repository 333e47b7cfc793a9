/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.instrument;

/**
 * What customarily picks an instrument up.
 *
 * @param name    maker and model, as in the catalogue
 * @param phantom whether it needs phantom power
 */
public record Pickup(String name, boolean phantom) {

    private static final String PHANTOM = " +48";

    /** Reads {@code "Shure Beta 91A +48"}. */
    static Pickup parse(String text) {
        var stripped = text.strip();
        return stripped.endsWith(PHANTOM) ? new Pickup(stripped.substring(0, stripped.length() - PHANTOM.length()).strip(), true)
                : new Pickup(stripped, false);
    }
}
