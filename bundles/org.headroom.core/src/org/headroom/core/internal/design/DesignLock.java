/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says that a file is in use, and by whom, with a small file beside it. The operating system drops the lock when the
 * process ends, however it ends; a lock file that was left behind locks nothing.
 */
public final class DesignLock implements AutoCloseable {

    /** The locked byte lies behind the text, so that others can read that everywhere. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int LONGEST_TEXT = 1024;

    /**
     * What this process holds. It has to be known without a look at the file: where locks belong to processes, as on Linux, closing any channel of a locked file gives the lock
     * back, whoever opened it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path lockFile;
    private final Optional<FileChannel> channel;
    private final Optional<String> otherUser;

    private DesignLock(Path lockFile, Optional<FileChannel> channel, Optional<String> otherUser) {
        this.lockFile = lockFile;
        this.channel = channel;
        this.otherUser = otherUser;
    }

    /** The lock file beside a design. */
    public static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".lock");
    }

    /** Takes the lock where that is possible; a folder that cannot be written needs none. */
    public static DesignLock take(Path place) {
        var lockFile = RealPath.of(place);
        if (HELD.contains(lockFile)) {
            return new DesignLock(lockFile, Optional.empty(), Optional.of(whoIAm().strip()));
        }
        try {
            var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            return lock(lockFile, channel);
        } catch (IOException e) {
            return new DesignLock(lockFile, Optional.empty(), Optional.empty());
        }
    }

    private static DesignLock lock(Path lockFile, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(whoIAm().getBytes(StandardCharsets.UTF_8)), 0);
                HELD.add(lockFile);
                return new DesignLock(lockFile, Optional.of(channel), Optional.empty());
            }
        } catch (OverlappingFileLockException sameProcess) {
            // as taken as by any other
        }
        try (channel) {
            return new DesignLock(lockFile, Optional.empty(), Optional.of(text(channel)));
        }
    }

    private static String text(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(LONGEST_TEXT);
        int length = Math.max(0, channel.read(buffer, 0));
        var text = new String(buffer.array(), 0, length, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "?" : text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String whoIAm() {
        return System.getProperty("user.name", "?") + "@" + host() + " (" + ProcessHandle.current().pid() + ")\n";
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Whether this process holds the lock. */
    public boolean isHeld() {
        return channel.isPresent();
    }

    /** Who holds the lock, when it is somebody else: user, machine and process. */
    public Optional<String> otherUser() {
        return otherUser;
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        channel.ifPresent(open -> {
            HELD.remove(lockFile);
            try (open) {
                Files.deleteIfExists(lockFile);
            } catch (IOException e) {
                // a lock file that stays behind locks nothing
            }
        });
    }
}
