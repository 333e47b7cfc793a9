/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.interchange.command.DesignOnDisk;
import org.headroom.interchange.console.ConsoleChoice;
import org.headroom.interchange.x32.SceneConsole;
import org.headroom.interchange.x32.osc.ConsoleAddress;
import org.headroom.interchange.x32.osc.ConsoleLink;
import org.headroom.interchange.x32.osc.NetworkConsole;
import org.headroom.interchange.x32.osc.Patience;
import org.headroom.interchange.x32.osc.PatchPlan;

/** {@code x32}: reads names and patch of a console on the network into a design, or sends them to it. */
public final class X32Command implements CliCommand {

    private static final int FINE = 0;
    private static final int NOT_ALL = 1;
    private static final String AT = "at";
    private static final String DRY_RUN = "dry-run";
    private static final String READ = "read";
    private static final String SEND = "send";
    private static final Messages TEXT = Messages.of(X32Command.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT, AT, ExchangeOptions.CONSOLE), Set.of(DRY_RUN));
        if (arguments.rest().size() != 2 || !Set.of(READ, SEND).contains(arguments.rest().get(0))) {
            throw new UnusableCallException(TEXT.text("arguments"));
        }
        var address = arguments.value(AT).orElseThrow(() -> new UnusableCallException(TEXT.text("at.missing")));
        var design = new DesignOnDisk(call, arguments.file(1));
        var options = arguments.value(ExchangeOptions.CONSOLE).map(name -> ExchangeOptions.NONE.with(ExchangeOptions.CONSOLE, name))
                .orElse(ExchangeOptions.NONE);
        try (var link = new ConsoleLink(ConsoleAddress.of(address), Patience.USUAL)) {
            var device = ConsoleChoice.of(design.production(), options, SceneConsole::fits);
            var console = new NetworkConsole(link);
            call.messages().println(TEXT.text("found", console.title(), console.identity().name(), console.identity().firmware()));
            if (arguments.rest().get(0).equals(READ)) {
                return design.settle(console.read(design.production(), device, call.monitor()), arguments.has(DRY_RUN), arguments.json());
            }
            var plan = console.plan(design.production(), device, call.monitor());
            var refused = arguments.has(DRY_RUN) ? List.<Problem>of() : console.send(plan, call.monitor());
            tell(call, plan, refused, arguments.has(DRY_RUN), arguments.json());
            return refused.isEmpty() ? FINE : NOT_ALL;
        } catch (IOException e) {
            throw new UnusableCallException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void tell(CommandCall call, PatchPlan plan, List<Problem> refused, boolean dry, boolean json) {
        if (json) {
            call.out().println(JsonDocument.of(DesignOnDisk.fields("lines", plan.lines().stream().map(line -> DesignOnDisk.fields(
                    "before", line.before(), "after", line.after())).toList(), "losses", plan.losses().losses().stream()
                            .map(loss -> DesignOnDisk.fields("subject", loss.subject(), "kind", word(loss.kind()), "before", loss.before(),
                                    "after", loss.after(), "reason", loss.reason())).toList(),
                    "problems", DesignOnDisk.problems(refused), "sent", !dry)));
            return;
        }
        plan.lines().forEach(line -> call.out().println("  " + line.after() + (line.before().isEmpty() ? "" : TEXT.text("was", line.before()))));
        plan.losses().losses().forEach(loss -> call.messages().println(TEXT.text("loss", loss.subject(), loss.before(),
                loss.after().isEmpty() ? TEXT.text("nothing") : loss.after(), loss.reason())));
        refused.forEach(problem -> call.messages().println(problem));
        call.out().println(TEXT.text(plan.lines().isEmpty() ? "same" : dry ? "dry" : "sent", plan.lines().size() - refused.size()));
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
