/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.headroom.common.text.Messages;

/**
 * A zip archive as a folder. An archive may hold everything in one folder of its own, as many tools make them; that folder is left out of the paths. Entries whose names
 * would lead out of the folder, archives of too many entries and entries of more than {@value #MAX_FILE} bytes are refused. The archive is
 * open only while it is read.
 */
public final class ZipTree implements FileTree {

    /** Most entries. */
    static final int MAX_ENTRIES = 10_000;
    /** Largest entry, unpacked [byte]. */
    static final long MAX_FILE = 16L * 1024 * 1024;
    /** Largest archive, unpacked [byte]. */
    static final long MAX_TOTAL = 256L * 1024 * 1024;

    private static final Messages TEXT = Messages.of(ZipTree.class);

    private final Path archive;

    public ZipTree(Path archive) {
        this.archive = Objects.requireNonNull(archive);
    }

    @Override
    public String name() {
        return archive.toString();
    }

    @Override
    public List<String> files() throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var names = names(zip);
            var folder = commonFolder(names).orElse("");
            return names.stream().map(name -> name.substring(folder.length())).sorted().toList();
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        var zip = new ZipFile(archive.toFile());
        try {
            var folder = commonFolder(names(zip)).orElse("");
            var entry = zip.getEntry(folder + path);
            if (entry == null) {
                throw new IOException(name() + "/" + path);
            }
            return new EntryStream(zip, zip.getInputStream(entry));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private List<String> names(ZipFile zip) throws IOException {
        if (zip.size() > MAX_ENTRIES) {
            throw new IOException(TEXT.text("zip.entries", zip.size(), MAX_ENTRIES));
        }
        var names = new ArrayList<String>();
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            refuseEscape(entry.getName());
            if (entry.isDirectory()) {
                continue;
            }
            total += Math.max(0, entry.getSize());
            if (entry.getSize() > MAX_FILE || total > MAX_TOTAL) {
                throw new IOException(TEXT.text("zip.size", entry.getName(), MAX_FILE >> 20, MAX_TOTAL >> 20));
            }
            names.add(entry.getName());
        }
        return names;
    }

    private static void refuseEscape(String name) throws IOException {
        boolean escapes = name.startsWith("/") || name.contains("\\") || name.contains(":")
                || List.of(name.split("/")).contains("..");
        if (escapes) {
            throw new IOException(TEXT.text("zip.escape", name));
        }
    }

    private static Optional<String> commonFolder(List<String> names) {
        return names.stream().findFirst().map(first -> first.substring(0, first.indexOf('/') + 1))
                .filter(folder -> names.stream().allMatch(name -> name.startsWith(folder)));
    }

    /** Closes the archive with the entry, and does not believe the size that the archive states. */
    private static final class EntryStream extends FilterInputStream {

        private final ZipFile zip;
        private long left = MAX_FILE;

        EntryStream(ZipFile zip, InputStream in) {
            super(in);
            this.zip = zip;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException(TEXT.text("zip.bomb", MAX_FILE >> 20));
            }
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
