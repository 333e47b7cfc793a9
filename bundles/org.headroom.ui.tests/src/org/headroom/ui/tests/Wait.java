/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** Runs the event loop until something has come about. */
final class Wait {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int WAKE_MS = 20;
    private static final int TURNS = 4;

    private Wait() {
    }

    /** Returns when the condition holds; fails with these words when it does not come about. */
    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        var display = Display.getCurrent();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + LIMIT.toSeconds() + " s: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_MS, () -> { });
                display.sleep();
            }
        }
    }

    /** Returns what comes about. */
    static <T> T forPresent(String what, Supplier<Optional<T>> source) {
        until(what, () -> source.get().isPresent());
        return source.get().orElseThrow();
    }

    /** Runs what is waiting in the event loop, and what that leads to, a few turns on. */
    static void forEvents() {
        for (int turn = 0; turn < TURNS; turn++) {
            var reached = new boolean[1];
            Display.getCurrent().asyncExec(() -> reached[0] = true);
            until("a turn of the event loop", () -> reached[0]);
        }
    }
}
