/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.Collection;

import org.headroom.core.internal.catalogue.TypeWriter;
import org.headroom.model.catalogue.DeviceType;

/** Writes packs as people do: YAML, one port or row of like ports to a line. What is written is read again without loss. */
public final class PackText {

    private PackText() {
    }

    /** The file {@code pack.yaml}. */
    public static String pack(PackInfo info) {
        return TypeWriter.pack(info);
    }

    /** A file of {@code types/}. Unknown figures are left out. Nothing of it is checked: {@link Pack#read} does that. */
    public static String types(Collection<? extends DeviceType> types) {
        return TypeWriter.types(types);
    }
}
