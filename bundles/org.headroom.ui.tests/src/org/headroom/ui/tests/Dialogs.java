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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Answers a modal dialog while what opened it waits for the answer. */
final class Dialogs {

    private static final int LOOK_AGAIN_MS = 20;
    private static final int LOOKS = 1500;
    private static final int SEEN = 3;
    private static final int STRAY_LOOKS = 250;

    private final String title;
    private final Consumer<Shell> answer;
    private final AtomicBoolean answered = new AtomicBoolean();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private Optional<Shell> answeredShell = Optional.empty();
    private boolean over;
    private int looks;
    private int seen;
    private int stray;

    private Dialogs(String title, Consumer<Shell> answer) {
        this.title = title;
        this.answer = answer;
    }

    /** Does the work, which opens a dialog whose title matches, and answers that. */
    static void answer(String title, Consumer<Shell> answer, Runnable work) {
        var dialog = expect(title, answer);
        try {
            work.run();
        } finally {
            dialog.over = true;
        }
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
        over = true;
        check();
    }

    /** The dialog of this title that was opened last. */
    static Optional<Shell> open(String title) {
        return modal().filter(shell -> shell.getText().matches(title)).reduce((before, last) -> last);
    }

    /** Closes what an earlier test, or the start after a test run that was killed, has left open. */
    static void closeAll() {
        modal().toList().forEach(Shell::close);
    }

    private static Stream<Shell> modal() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()
                && (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0);
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
        if (over) {
            return;
        }
        if (answered.get() || answeredShell.isPresent()) {
            lookForStrays();
            return;
        }
        var shell = open(title);
        seen = shell.isPresent() ? seen + 1 : 0;
        if (seen >= SEEN) {
            // from the loop of the dialog, not from within its opening
            answeredShell = shell;
            Display.getCurrent().asyncExec(() -> answer(shell.get()));
            lookSoon();
        } else if (looks++ < LOOKS) {
            lookSoon();
        } else {
            failure.set(new AssertionError("Never opened"));
            answered.set(true);
            lookSoon();
        }
    }

    /** What waits for the answer would wait for ever if it asked something else: that is a failure, not a hang. */
    private void lookForStrays() {
        var open = modal().filter(shell -> answeredShell.isEmpty() || answeredShell.get() != shell).toList();
        stray = open.isEmpty() ? 0 : stray + 1;
        if (stray > STRAY_LOOKS) {
            var words = open.stream().map(shell -> shell.getText() + " " + Widgets.words(shell)).toList();
            failure.compareAndSet(null, new AssertionError("Not expected: " + words));
            stray = 0;
            open.forEach(Shell::close);
        }
        lookSoon();
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
