/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Keeps the unsaved work of one open design on disk, a little behind the edits, for the case that the program or the
 * machine stops. Writes a copy of the whole design, in a background thread, seldom enough to go unnoticed: at the
 * earliest {@link #PAUSE} after a change, and with pauses that are much longer than the writing.
 */
public final class Journal {

    /** The most work that is lost in a small design. */
    public static final Duration PAUSE = Duration.ofSeconds(2);

    private static final int PAUSE_TO_WORK = 10;
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

    /** What is kept: the state of the design when it is asked for, and the file that it belongs to. */
    public record State(DesignResource resource, String name, Optional<Path> file, Optional<FileStamp> stamp) {
    }

    private final RecoveryEntry entry;
    private final ScheduledExecutorService background;
    private final Supplier<State> state;
    private final Duration pause;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    /** Counts the times at which what was kept became worthless, so that a copy under way is not kept after that. */
    private final AtomicInteger epoch = new AtomicInteger();
    /** Whether there is something that no file holds: a copy that was scheduled before must not be kept after that. */
    private volatile boolean wanted;
    private volatile long lastWorkNanos;
    private volatile Optional<Exception> failure = Optional.empty();
    /** Used in the background thread only. */
    private Optional<DesignLock> lock = Optional.empty();

    /** @param background one thread, in which everything is done that touches the disk */
    Journal(RecoveryEntry entry, ScheduledExecutorService background, Supplier<State> state, Duration pause) {
        this.entry = entry;
        this.background = background;
        this.state = state;
        this.pause = pause;
    }

    /** The design differs from its file. Returns at once. */
    public void changed() {
        wanted = true;
        if (scheduled.compareAndSet(false, true)) {
            long wait = Math.max(pause.toMillis(), TimeUnit.NANOSECONDS.toMillis(lastWorkNanos) * PAUSE_TO_WORK);
            try {
                background.schedule((Runnable) this::keep, wait, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopped) {
                failure = Optional.of(stopped);
            }
        }
    }

    /** The file holds the design: there is nothing to recover. Returns at once. */
    public void clean() {
        wanted = false;
        epoch.incrementAndGet();
        try {
            background.execute(() -> attempt(entry::forget));
        } catch (RejectedExecutionException stopped) {
            failure = Optional.of(stopped);
        }
    }

    /** Why the unsaved work could not be kept, the last time it was tried. */
    public Optional<Exception> failure() {
        return failure;
    }

    /** Makes sure that nobody takes what is kept here for left behind. */
    void claim() {
        background.execute(() -> attempt(this::lock));
    }

    /** The design was closed, saved or not. Waits until nothing is kept any more. */
    public void close() {
        wanted = false;
        epoch.incrementAndGet();
        // no copy is scheduled from now on
        scheduled.set(true);
        try {
            background.submit(() -> attempt(this::remove)).get(LONGEST_CLOSE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            failure = Optional.of(e);
        }
    }

    private void keep() {
        int started = epoch.get();
        scheduled.compareAndSet(true, false);
        if (!wanted) {
            return;
        }
        long start = System.nanoTime();
        attempt(() -> {
            var now = state.get();
            var content = DesignWriter.bytes(now.resource());
            if (epoch.get() == started) {
                lock();
                entry.keep(content, now.name(), now.file(), now.stamp());
            }
        });
        lastWorkNanos = System.nanoTime() - start;
    }

    private void lock() throws IOException {
        if (lock.isEmpty()) {
            Files.createDirectories(entry.folder());
            lock = Optional.of(DesignLock.take(entry.lockFile()));
        }
    }

    private void remove() throws IOException {
        lock.ifPresent(DesignLock::close);
        lock = Optional.empty();
        entry.remove();
    }

    private void attempt(Work work) {
        try {
            work.run();
            failure = Optional.empty();
        } catch (IOException | RuntimeException e) {
            failure = Optional.of(e);
        }
    }

    /** Work on the disk. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
