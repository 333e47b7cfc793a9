/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A folder on disk. Symbolic links to folders are not followed, so that a tree cannot contain itself. */
public final class FolderTree implements FileTree {

    /** How deep files are looked for. */
    private static final int DEPTH = 8;

    private final Path folder;

    public FolderTree(Path folder) {
        this.folder = Objects.requireNonNull(folder);
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public List<String> files() throws IOException {
        try (var found = Files.walk(folder, DEPTH)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(folder.resolve(path));
    }
}
