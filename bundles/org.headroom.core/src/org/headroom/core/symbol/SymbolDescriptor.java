/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.symbol;

import java.util.Optional;

import org.headroom.core.extension.ContributedFile;
import org.headroom.core.extension.Descriptor;
import org.headroom.model.catalogue.DeviceCategory;

/**
 * A drawing for device types.
 *
 * @param name     as users read it
 * @param file     SVG file
 * @param category category for which it is the usual symbol
 * @param kind     finer kind within the category
 */
public record SymbolDescriptor(String id, String name, ContributedFile file, Optional<DeviceCategory> category,
        Optional<String> kind) implements Descriptor {
}
