/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import org.headroom.core.catalogue.CatalogueEntry;

/** A part on which devices of the catalogue can be placed. Editors offer it as an adapter. */
@FunctionalInterface
public interface PlaceTarget {

    /** Places a device of a type where there is room; false when that is not possible, which the user is told. */
    boolean place(CatalogueEntry entry);
}
