/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.headroom.core.design.Recoverable;

/**
 * The folder in which the unsaved work of one open design is kept: the design as an ordinary file, what it belongs to,
 * and a lock that tells whether the Headroom that wrote it still runs.
 */
final class RecoveryEntry {

    private static final String COPY = "design.headroom";
    private static final String ABOUT = "about.properties";
    private static final String LOCK = "lock";

    private final Path folder;

    RecoveryEntry(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path lockFile() {
        return folder.resolve(LOCK);
    }

    /** Keeps a state of the design, in place of the one that was kept before. */
    void keep(byte[] content, String name, Optional<Path> file, Optional<FileStamp> stamp) throws IOException {
        var about = new Properties();
        about.setProperty("name", name);
        file.ifPresent(path -> about.setProperty("file", path.toString()));
        stamp.ifPresent(base -> {
            about.setProperty("base.size", String.valueOf(base.size()));
            about.setProperty("base.modified", base.modified().toInstant().toString());
            about.setProperty("base.checksum", String.valueOf(base.checksum()));
        });
        var text = new ByteArrayOutputStream();
        about.store(text, null);
        new AtomicFile(folder.resolve(ABOUT)).replace(text.toByteArray(), Optional.empty());
        new AtomicFile(folder.resolve(COPY)).replace(content, Optional.empty());
    }

    /** Forgets the state that is kept. */
    void forget() throws IOException {
        Files.deleteIfExists(folder.resolve(COPY));
    }

    /** What can be recovered here; empty when there is nothing, or nothing that can be read. */
    Optional<Recoverable> recoverable() {
        var copy = folder.resolve(COPY);
        try {
            var about = about();
            return Optional.of(new Recoverable(about.getProperty("name", ""),
                    Optional.ofNullable(about.getProperty("file")).map(Path::of),
                    Files.getLastModifiedTime(copy).toInstant(), copy));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the file was like on which the kept state is based. */
    Optional<FileStamp> base() {
        try {
            var about = about();
            if (about.getProperty("base.size") == null) {
                return Optional.empty();
            }
            return Optional.of(new FileStamp(Long.parseLong(about.getProperty("base.size")),
                    FileTime.from(Instant.parse(about.getProperty("base.modified", ""))),
                    Long.parseLong(about.getProperty("base.checksum", ""))));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Properties about() throws IOException {
        var about = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(ABOUT), StandardCharsets.ISO_8859_1)) {
            about.load(reader);
        }
        return about;
    }

    /** Removes the folder and all that is in it. */
    void remove() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            for (Path each : content.toList()) {
                Files.deleteIfExists(each);
            }
        }
        Files.deleteIfExists(folder);
    }
}
