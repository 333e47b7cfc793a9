/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.headroom.core.extension.FileTree;
import org.headroom.core.extension.FolderTree;
import org.headroom.core.extension.ZipTree;
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

    /**
     * A pack on disk.
     *
     * @param place a folder or a zip archive
     */
    public static PackSource at(Path place, CatalogueLayer layer) {
        return new PackSource(layer, Files.isDirectory(place) ? new FolderTree(place) : new ZipTree(place));
    }

    /** The packs in a folder, each a folder or a zip archive, by name; none when the folder does not exist. Hidden ones are not looked at. */
    public static List<PackSource> inFolder(Path folder, CatalogueLayer layer) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(PackSource::isPack).sorted().map(each -> at(each, layer)).toList();
        }
    }

    private static boolean isPack(Path place) {
        var name = place.getFileName().toString();
        return !name.startsWith(".") && (Files.isDirectory(place) || name.toLowerCase(Locale.ROOT).endsWith(".zip"));
    }
}
