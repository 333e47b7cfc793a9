/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems;

import java.time.LocalDate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.rule.Acceptance;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.QuickFix;
import org.headroom.ui.design.Icons;
import org.headroom.ui.design.UserSettings;
import org.headroom.ui.problems.internal.AcceptDialog;

/** What can be done about a finding: the same wherever it is shown. */
public final class FindingActions {

    private static final Messages MESSAGES = Messages.of(FindingActions.class);

    private FindingActions() {
    }

    /** Adds the quick fixes of a finding and its acceptance to a menu. */
    public static void fill(IMenuManager menu, Shell shell, Design design, Finding finding) {
        finding.fixes().forEach(fix -> menu.add(action(fix.label(), "fix", () -> apply(design, fix))));
        menu.add(action(MESSAGES.text("accept"), "ok", () -> accept(shell, design, finding)));
    }

    /** Mends a finding as one step that can be undone; does nothing when its objects are no longer there. */
    public static void apply(Design design, QuickFix fix) {
        fix.change().apply(design.production()).ifPresent(design.history()::execute);
    }

    /** Asks who accepts a finding, and why, and notes it in the design. */
    public static void accept(Shell shell, Design design, Finding finding) {
        var dialog = new AcceptDialog(shell, finding, new UserSettings().designer().orElse(""));
        if (dialog.open() == Window.OK) {
            design.history().execute(Acceptance.accept(design.production(), finding, dialog.reason(), dialog.author(),
                    LocalDate.now()));
        }
    }

    /** Lets an accepted finding count again. */
    public static void withdraw(Design design, Finding finding) {
        Acceptance.withdraw(design.production(), finding).ifPresent(design.history()::execute);
    }

    private static Action action(String text, String icon, Runnable work) {
        return new Action(text, Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
