/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.headroom.core.extension.FileTree;
import org.headroom.core.extension.FolderTree;
import org.headroom.model.catalogue.CatalogueLayer;

/**
 * A place where a pack is to be read.
 *
 * @param layer  layer that it belongs to
 * @param folder its files
 */
public record PackSource(CatalogueLayer layer, FileTree folder) {

    public PackSource {
        Objects.requireNonNull(layer);
        Objects.requireNonNull(folder);
    }

    /** The packs that bundles contribute. */
    public static List<PackSource> contributed(EquipmentRegistry equipment) {
        return equipment.all().stream().map(each -> new PackSource(each.layer(), each.folder())).toList();
    }

    /** The packs in the folders of a folder, by name; none when the folder does not exist. */
    public static List<PackSource> inFolder(Path folder, CatalogueLayer layer) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().map(each -> new PackSource(layer, new FolderTree(each)))
                    .toList();
        }
    }
}
