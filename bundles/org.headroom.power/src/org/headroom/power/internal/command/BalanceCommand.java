/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.command;

import java.util.List;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.model.commands.DesignHistory;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.balance.PhaseBalancer;
import org.headroom.power.report.BalanceReport;

/** {@code balance}: phases for the ways so that the worst phase carries as little as can be, before and after. */
public final class BalanceCommand implements CliCommand {

    private static final Messages TEXT = Messages.of(BalanceCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = PowerCall.of(call, TEXT.text("usage.balance"), List.of("--format", "--seed", "--apply"));
        var production = arguments.read(call).production();
        var plan = PhaseBalancer.plan(PowerAnalysis.of(production).result(), arguments.seed());
        if (arguments.json()) {
            call.out().println(JsonDocument.of(BalanceReport.json(plan)));
        } else {
            new BalanceReport(plan).lines().forEach(call.out()::println);
        }
        if (arguments.apply()) {
            var change = plan.change(production);
            if (change.isEmpty()) {
                call.messages().println(TEXT.text("balance.nothing"));
                return 0;
            }
            DesignHistory.of(production).execute(change.get());
            try {
                PowerCall.files(call).write(production, arguments.file());
            } catch (DesignFileException e) {
                throw new UnusableCallException(e.problem().toString(), e);
            }
            call.messages().println(TEXT.text("balance.applied", arguments.file(), plan.moves().size()));
        }
        return 0;
    }
}
