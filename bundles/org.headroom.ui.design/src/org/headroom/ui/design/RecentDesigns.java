/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceStore;

/** The files that were opened or saved last, the newest first. */
public final class RecentDesigns {

    private static final String KEY = "recent";
    private static final int LIMIT = 8;

    private final IPreferenceStore store = new UserSettings().store();

    /** Those that are still there. */
    public List<Path> files() {
        return all().filter(Files::isRegularFile).toList();
    }

    /** Puts a file at the front. */
    public void add(Path file) {
        var newest = file.toAbsolutePath().normalize();
        store.setValue(KEY, Stream.concat(Stream.of(newest), all().filter(each -> !each.equals(newest))).limit(LIMIT)
                .map(Path::toString).collect(Collectors.joining("\n")));
    }

    private Stream<Path> all() {
        return store.getString(KEY).lines().flatMap(line -> path(line).stream());
    }

    private static Optional<Path> path(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
