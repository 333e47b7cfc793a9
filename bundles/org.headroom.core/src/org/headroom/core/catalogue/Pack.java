/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.util.List;
import java.util.Optional;

import org.headroom.common.problem.Problem;
import org.headroom.core.extension.FileTree;
import org.headroom.core.internal.catalogue.PackFiles;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.DeviceType;

/**
 * A data pack as it was read.
 *
 * @param info     what it says about itself; empty when that cannot be read, and then it has no types
 * @param layer    its layer
 * @param folder   where it was read from, as the user knows it
 * @param signature who signed it
 * @param types    the types without an error, in the order of the files; shared, not to be changed
 * @param problems what is wrong, with file, line, column and remedy
 */
public record Pack(Optional<PackInfo> info, CatalogueLayer layer, String folder, PackSignature signature,
        List<DeviceType> types, List<Problem> problems) {

    public Pack {
        types = List.copyOf(types);
        problems = List.copyOf(problems);
    }

    /** Reads a pack. Never throws for what is in it: mistakes are {@link #problems()}. */
    public static Pack read(FileTree folder, CatalogueLayer layer) {
        return PackFiles.read(folder, layer);
    }

    /** Whether anything in it is wrong, so that it or some of its types cannot be used. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
