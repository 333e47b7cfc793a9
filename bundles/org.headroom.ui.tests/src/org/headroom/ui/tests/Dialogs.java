/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Answers a modal dialog while what opened it waits for the answer. */
final class Dialogs {

    private static final int LOOK_AGAIN_MS = 20;
    private static final int LOOKS = 1500;
    private static final int SEEN = 3;

    private final String title;
    private final Consumer<Shell> answer;
    private final AtomicBoolean answered = new AtomicBoolean();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private int looks;
    private int seen;

    private Dialogs(String title, Consumer<Shell> answer) {
        this.title = title;
        this.answer = answer;
    }

    /** Does the work, which opens a dialog whose title matches, and answers that. */
    static void answer(String title, Consumer<Shell> answer, Runnable work) {
        var dialog = expect(title, answer);
        work.run();
        dialog.check();
    }

    /** Answers a dialog of this title as soon as there is one. */
    static Dialogs expect(String title, Consumer<Shell> answer) {
        var dialog = new Dialogs(title, answer);
        dialog.lookSoon();
        return dialog;
    }

    /** Waits until the dialog was answered. */
    void await() {
        Wait.until("dialog " + title, () -> answered.get() || failure.get() != null);
        check();
    }

    static Optional<Shell> open(String title) {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().matches(title)).findFirst();
    }

    private void check() {
        if (failure.get() != null) {
            throw new AssertionError("Dialog " + title, failure.get());
        }
        if (!answered.get()) {
            throw new AssertionError("There was no dialog " + title);
        }
    }

    private void lookSoon() {
        Display.getCurrent().timerExec(LOOK_AGAIN_MS, this::look);
    }

    private void look() {
        var shell = open(title);
        seen = shell.isPresent() ? seen + 1 : 0;
        if (seen >= SEEN) {
            // from the loop of the dialog, not from within its opening
            Display.getCurrent().asyncExec(() -> answer(shell.get()));
        } else if (looks++ < LOOKS) {
            lookSoon();
        } else {
            failure.set(new AssertionError("Never opened"));
        }
    }

    private void answer(Shell shell) {
        try {
            answer.accept(shell);
        } catch (RuntimeException | AssertionError e) {
            failure.set(e);
            if (!shell.isDisposed()) {
                shell.close();
            }
        } finally {
            answered.set(true);
        }
    }
}
