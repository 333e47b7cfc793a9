/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.EquipmentRegistry;
import org.headroom.core.catalogue.PackSource;
import org.headroom.core.extension.FolderTree;
import org.headroom.model.catalogue.CatalogueLayer;

/** The catalogue of this user: what bundles contribute and the packs in the user's own folder. */
public final class UserCatalogue {

    private UserCatalogue() {
    }

    /** Reads it now. */
    public static Catalogue read(IExtensionRegistry registry) {
        var sources = new ArrayList<>(PackSource.contributed(new EquipmentRegistry(registry)));
        try {
            sources.addAll(PackSource.inFolder(folder(), CatalogueLayer.USER));
        } catch (IOException e) {
            ILog.of(UserCatalogue.class).warn(e.getMessage(), e);
        }
        return new Catalogue(sources);
    }

    /** Copies a pack into the user's folder; what was there under this id is replaced only when the copy is complete. */
    static Path install(Path pack, String id) throws IOException {
        Files.createDirectories(folder());
        var fresh = Files.createTempDirectory(folder(), ".new-");
        for (var path : new FolderTree(pack).files()) {
            var copy = fresh.resolve(path).normalize();
            Files.createDirectories(copy.getParent());
            Files.copy(pack.resolve(path), copy);
        }
        var target = folder().resolve(id);
        delete(target);
        Files.move(fresh, target);
        return target;
    }

    private static Path folder() {
        return Path.of(System.getProperty("user.home"), ".headroom", "packs");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
