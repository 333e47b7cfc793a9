/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.example;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.model.production.Production;

/** Makes a complete production to learn from and to start from. */
@FunctionalInterface
public interface Example {

    /**
     * A new production, not yet in any file. Every call makes another one, of the same structure. May take a second: not for the
     * thread that paints.
     *
     * @throws IllegalStateException when the catalogue lacks a type that the example needs; the message names it
     */
    Production create(Catalogue catalogue);
}
