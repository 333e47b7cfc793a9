/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import org.headroom.core.extension.Descriptor;
import org.headroom.core.extension.FileTree;
import org.headroom.model.catalogue.CatalogueLayer;

/**
 * A data pack inside a bundle.
 *
 * @param id          contributor and path
 * @param contributor the bundle
 * @param layer       built-in or vendor
 * @param folder      its files
 */
public record PackContribution(String id, String contributor, CatalogueLayer layer, FileTree folder)
        implements Descriptor {
}
