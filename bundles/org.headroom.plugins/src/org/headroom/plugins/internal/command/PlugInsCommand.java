/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.plugins.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.plugins.InstalledPlugIns;
import org.headroom.plugins.PlugIn;
import org.headroom.plugins.PlugInException;
import org.headroom.plugins.PlugInHealth;

/** {@code plugins}: what is installed, and what is wrong with it. The exit status is 1 when something is. */
public final class PlugInsCommand implements CliCommand {

    private static final Messages TEXT = Messages.of(PlugInsCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT), Set.of());
        try {
            var plugIns = InstalledPlugIns.ofThisProgram().all();
            var problems = new PlugInHealth(call.registry()).problems();
            if (arguments.json()) {
                call.out().println(JsonDocument.of(json(plugIns, problems)));
            } else if (plugIns.isEmpty()) {
                call.messages().println(TEXT.text("none"));
            } else {
                plugIns.forEach(each -> call.out().println(TEXT.text("line", each.id(), each.version(), each.name(), each.provider())));
            }
            problems.forEach(call.messages()::println);
            return problems.isEmpty() ? 0 : 1;
        } catch (PlugInException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
    }

    private static Map<String, Object> json(List<PlugIn> plugIns, List<Problem> problems) {
        var json = new LinkedHashMap<String, Object>();
        json.put("plug_ins", plugIns.stream().map(each -> Map.of("id", each.id(), "version", each.version(), "name", each.name(),
                "provider", each.provider())).toList());
        json.put("problems", problems.stream().map(Problem::toString).toList());
        return json;
    }
}
