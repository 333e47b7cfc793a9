/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.util.Optional;

import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.interchange.x32.osc.PatchPlan;

/** What a console would be told, and what it cannot hold; nothing is told before the user says so. */
final class SendPage extends ReviewPage {

    private static final Messages MESSAGES = Messages.of(SendPage.class);

    private final NetworkConsoleWizard wizard;
    private Optional<PatchPlan> plan = Optional.empty();

    SendPage(NetworkConsoleWizard wizard) {
        super("send");
        this.wizard = wizard;
        setTitle(MESSAGES.text("send.title"));
        setDescription(MESSAGES.text("send.description"));
    }

    @Override
    boolean review() {
        plan = inBackground(monitor -> Optional.of(wizard.plan(monitor)));
        plan.ifPresent(this::show);
        return plan.filter(each -> !each.lines().isEmpty()).isPresent();
    }

    private void show(PatchPlan wanted) {
        section(MESSAGES.text("send.losses", wanted.losses().losses().size()), "! ", wanted.losses().losses().stream()
                .map(loss -> MESSAGES.text(loss.after().isEmpty() ? "loss.out" : "loss.line", loss.subject(), loss.before(), loss.after(),
                        loss.reason())).toList());
        section(MESSAGES.text("send.lines", wanted.lines().size()), "~ ", wanted.lines().stream()
                .map(line -> line.before().isEmpty() ? line.after() : MESSAGES.text("send.line", line.after(), line.before())).toList());
        setMessage(wanted.lines().isEmpty() ? MESSAGES.text("send.same") : MESSAGES.text("send.counts", wanted.lines().size()), INFORMATION);
    }

    /** Tells the console; false when it did not take everything, which then stands on the page. */
    boolean send() {
        var refused = inBackground(monitor -> Optional.of(wizard.send(plan.orElseThrow(), monitor)));
        refused.filter(problems -> !problems.isEmpty()).ifPresent(problems -> setErrorMessage(
                problems.stream().map(Problem::message).findFirst().orElse("") + (problems.size() > 1 ? " \u2026" : "")));
        return refused.filter(problems -> problems.isEmpty()).isPresent();
    }
}
