/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.headroom.common.text.Messages;
import org.headroom.core.extension.FileTree;
import org.headroom.model.catalogue.CatalogueLayer;

/** The packs that a user has installed: a folder with a folder for each. */
public final class UserPacks {

    /** Largest file of a pack, as in archives [byte]. */
    private static final long LARGEST_FILE = 16L << 20;
    private static final Messages TEXT = Messages.of(UserPacks.class);

    private final Path folder;

    public UserPacks(Path folder) {
        this.folder = folder;
    }

    /** Those of the user who runs this program. */
    public static UserPacks ofThisUser() {
        return new UserPacks(Path.of(System.getProperty("user.home"), ".headroom", "packs"));
    }

    /** What a catalogue reads of them. */
    public List<PackSource> sources() throws IOException {
        return PackSource.inFolder(folder, CatalogueLayer.USER);
    }

    /**
     * Copies a pack here; what was there under its id is replaced only when the copy is complete. A file of more than 16 MiB is refused.
     *
     * @param id of the pack, as it was read and found valid
     * @return where it is now
     */
    public Path install(FileTree pack, String id) throws IOException {
        Files.createDirectories(folder);
        var fresh = Files.createTempDirectory(folder, ".new-");
        try {
            for (var path : pack.files()) {
                copy(pack, path, fresh);
            }
            var target = place(id);
            delete(target);
            return Files.move(fresh, target);
        } finally {
            delete(fresh);
        }
    }

    private static void copy(FileTree pack, String path, Path folder) throws IOException {
        var copy = folder.resolve(path).normalize();
        if (!copy.startsWith(folder)) {
            throw new IOException(path);
        }
        Files.createDirectories(copy.getParent());
        try (var in = pack.open(path); var out = Files.newOutputStream(copy)) {
            long left = LARGEST_FILE;
            var buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new IOException(TEXT.text("file.large", path, LARGEST_FILE >> 20));
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /** Takes a pack away. Returns whether it was there. */
    public boolean remove(String id) throws IOException {
        var place = place(id);
        if (!Files.exists(place)) {
            return false;
        }
        delete(place);
        return true;
    }

    private Path place(String id) throws IOException {
        var place = folder.resolve(id).normalize();
        if (!folder.equals(place.getParent())) {
            throw new IOException(id);
        }
        return place;
    }

    private static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (var files = Files.walk(place)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
