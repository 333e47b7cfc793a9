/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace.internal.command;

import java.nio.file.Path;
import java.util.Set;

import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.LoadedDesign;
import org.headroom.core.migration.MigrationRegistry;
import org.headroom.model.base.Identified;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.trace.SignalTracer;
import org.headroom.trace.TraceDirection;
import org.headroom.trace.TraceTargets;

/**
 * {@code trace}: where a signal from something gets to, what feeds something, the ways between two, or, without any name, which
 * loudspeakers nothing reaches and which microphones reach nothing.
 */
public final class TraceCommand implements CliCommand {

    private static final int FINE = 0;
    private static final int MISSING = 1;
    private static final Messages TEXTS = Messages.of(TraceCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT, "from", "to"), Set.of());
        var json = arguments.json();
        var from = arguments.value("from");
        var to = arguments.value("to");
        if (arguments.rest().size() > 1) {
            throw new UnusableCallException(TEXTS.text("arguments"));
        }
        var design = read(call, arguments.file(0));
        design.problems().forEach(problem -> call.messages().println(problem));
        var production = design.production();
        var tracer = new SignalTracer(production);
        if (from.isEmpty() && to.isEmpty()) {
            var missing = tracer.missing();
            if (json) {
                call.out().println(JsonDocument.of(TraceJson.missing(missing)));
            } else {
                TraceReport.missing(missing).forEach(call.out()::println);
            }
            return missing.loudspeakers().isEmpty() && missing.sources().isEmpty() ? FINE : MISSING;
        }
        if (from.isPresent() && to.isPresent()) {
            return between(call, tracer, target(production, from.get()), target(production, to.get()), json);
        }
        var direction = from.isPresent() ? TraceDirection.DOWNSTREAM : TraceDirection.UPSTREAM;
        var target = target(production, from.or(() -> to).orElseThrow());
        var trace = TraceTargets.trace(tracer, target, direction).orElseThrow();
        if (json) {
            call.out().println(JsonDocument.of(TraceJson.of(target, trace)));
        } else {
            TraceReport.of(target, trace).forEach(call.out()::println);
        }
        return trace.arrivals().isEmpty() ? MISSING : FINE;
    }

    private static int between(CommandCall call, SignalTracer tracer, Identified from, Identified to, boolean json) {
        var trace = TraceTargets.trace(tracer, from, TraceDirection.DOWNSTREAM).orElseThrow();
        var device = to instanceof Port port ? port.getDevice() : (Device) to;
        if (json) {
            call.out().println(JsonDocument.of(TraceJson.between(from, trace, device)));
        } else {
            TraceReport.between(trace, device).forEach(call.out()::println);
        }
        return trace.paths(device, 1).isEmpty() ? MISSING : FINE;
    }

    private static Identified target(Production production, String name) throws UnusableCallException {
        var named = new TraceTargets(production).named(name);
        if (named.isEmpty()) {
            throw new UnusableCallException(TEXTS.text("name.unknown", name));
        }
        if (named.size() > 1) {
            throw new UnusableCallException(TEXTS.text("name.shared", name, named.size()));
        }
        return named.getFirst();
    }

    private static LoadedDesign read(CommandCall call, Path file) throws UnusableCallException {
        try {
            return new DesignFiles(new MigrationRegistry(call.registry()).steps()).read(file);
        } catch (DesignFileException e) {
            throw new UnusableCallException(e.problem().toString(), e);
        }
    }
}
