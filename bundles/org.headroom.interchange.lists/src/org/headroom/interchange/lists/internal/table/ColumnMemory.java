/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headroom.interchange.text.Output;
import org.headroom.interchange.text.TextFile;

/**
 * Remembers for each kind of list which column is which, by what stands in the row of headings; the window and the command line share
 * it. A file that cannot be read or written is no reason to stop: then nothing is remembered.
 */
final class ColumnMemory {

    private static final int MOST = 200;
    private static final int LARGEST = 1 << 20;

    private final Path file;

    ColumnMemory(Path file) {
        this.file = file;
    }

    /** That of the user. */
    static ColumnMemory standard() {
        return new ColumnMemory(Path.of(System.getProperty("user.home"), ".headroom", "columns.txt"));
    }

    Optional<String> recall(String kind, List<String> headings) {
        var key = key(kind, headings);
        return lines().stream().filter(line -> line.startsWith(key)).map(line -> line.substring(key.length())).findFirst();
    }

    void remember(String kind, List<String> headings, String columns) {
        var key = key(kind, headings);
        if (recall(kind, headings).filter(columns::equals).isPresent()) {
            return;
        }
        var lines = new ArrayList<String>();
        lines.add(key + columns);
        lines().stream().filter(line -> !line.startsWith(key)).limit(MOST - 1L).forEach(lines::add);
        try {
            Output.write(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            // nothing is remembered
        }
    }

    private static String key(String kind, List<String> headings) {
        return kind + " " + TextFile.hash(String.join("\u0000", headings)) + " ";
    }

    private List<String> lines() {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
