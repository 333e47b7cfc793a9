/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.headroom.core.design.Recoverable;

/** The folder in which unsaved work is kept, one folder in it for each open design. */
public final class RecoveryFolder {

    private final Path folder;
    private final Duration pause;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "Headroom journal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    public RecoveryFolder(Path folder, Duration pause) {
        this.folder = folder;
        this.pause = pause;
    }

    /** A journal for a design that is open now. */
    public Journal journal(Supplier<Journal.State> state) {
        return new Journal(new RecoveryEntry(folder.resolve(UUID.randomUUID().toString())), background, state, pause);
    }

    /**
     * A journal that goes on where another one was left behind; what that one kept stays until there is something
     * newer.
     */
    public Journal journal(Supplier<Journal.State> state, Recoverable recovered) {
        var journal = new Journal(new RecoveryEntry(recovered.copy().getParent()), background, state, pause);
        journal.claim();
        return journal;
    }

    /** What was left by processes that no longer run, the newest first. */
    public List<Recoverable> found() {
        var found = new ArrayList<Recoverable>();
        for (Path each : entries()) {
            var entry = new RecoveryEntry(each);
            try (var lock = DesignLock.take(entry.lockFile())) {
                if (lock.isHeld()) {
                    entry.recoverable().ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(Recoverable::when).reversed());
        return found;
    }

    public Optional<FileStamp> base(Recoverable recoverable) {
        return new RecoveryEntry(recoverable.copy().getParent()).base();
    }

    public void remove(Recoverable recoverable) throws IOException {
        new RecoveryEntry(recoverable.copy().getParent()).remove();
    }

    /** Ends the background thread; what is kept stays. */
    public void close() {
        background.shutdownNow();
    }

    private List<Path> entries() {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
