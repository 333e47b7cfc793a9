/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Replaces a file in one step: whatever happens meanwhile (the process is killed, the power fails, the disk is full),
 * the file holds either all of the old or all of the new content.
 */
final class AtomicFile {

    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path file;

    /** @param file the file itself, not a link to it */
    AtomicFile(Path file) {
        this.file = file;
    }

    /**
     * Replaces the content.
     *
     * @param keep where to keep the version that is there now, replacing what is there; empty for nowhere
     * @return whether there was a version to keep
     */
    boolean replace(byte[] content, Optional<Path> keep) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, FileProblems.isFolder());
        }
        var temporary = temporary();
        try {
            write(temporary, content);
            likeThe(file, temporary);
            boolean kept = false;
            if (keep.isPresent() && Files.exists(file)) {
                keep(keep.get());
                kept = true;
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
            removeAbandoned();
            return kept;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private Path temporary() {
        return file.resolveSibling(prefix() + UUID.randomUUID().toString().substring(0, 8) + ".new");
    }

    private String prefix() {
        return "." + file.getFileName() + ".";
    }

    private static void write(Path target, byte[] content) throws IOException {
        try (var channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Whoever could read or write the old version can do so with the new one. */
    private static void likeThe(Path old, Path temporary) throws IOException {
        var view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            Files.setPosixFilePermissions(temporary, view.readAttributes().permissions());
        }
    }

    /**
     * The previous version gets a second name before the first one is taken away, so that there is no moment without
     * either.
     */
    private void keep(Path previous) throws IOException {
        if (Files.isDirectory(previous, LinkOption.NOFOLLOW_LINKS)) {
            throw new DirectoryNotEmptyException(previous.toString());
        }
        var link = temporary();
        try {
            try {
                Files.createLink(link, file);
            } catch (IOException | UnsupportedOperationException noLinks) {
                Files.copy(file, link, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.move(link, previous, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(link);
        }
    }

    /**
     * Makes the new name in the folder last through a power failure. Windows does so by itself and cannot be told to.
     */
    private void forceFolder() throws IOException {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** Removes what a save left behind that was killed. */
    private void removeAbandoned() throws IOException {
        var before = Instant.now().minus(ABANDONED);
        try (var left = Files.newDirectoryStream(file.toAbsolutePath().getParent(), this::isTemporary)) {
            for (Path each : left) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private boolean isTemporary(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith(prefix()) && name.endsWith(".new");
    }
}
