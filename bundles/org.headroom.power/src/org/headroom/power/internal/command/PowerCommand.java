/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.command;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.rule.Subject;
import org.headroom.model.production.Production;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.network.Scenario;
import org.headroom.power.outage.Outage;
import org.headroom.power.report.OutageReport;
import org.headroom.power.report.PowerJson;
import org.headroom.power.report.PowerReport;
import org.headroom.power.report.ProtectionReport;

/**
 * {@code power}: load per phase, circuit, distro and source, voltage drops, protection, and what is over its limit; as
 * designed, or supposing another duty or that ways are off.
 */
public final class PowerCommand implements CliCommand {

    private static final int FINE = 0;
    private static final int ERRORS = 1;
    private static final Messages TEXT = Messages.of(PowerCommand.class);

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = PowerCall.of(call, TEXT.text("usage.power"), List.of("--format", "--off", "--duty", "--voltage"));
        var production = arguments.read(call).production();
        var off = ids(production, arguments.off());
        var analysis = PowerAnalysis.of(production,
                new Scenario(off, arguments.duty(), Map.of(), OptionalDouble.empty())
                        .at(production, arguments.voltage()));
        if (arguments.json()) {
            var json = PowerJson.of(production.getName(), analysis);
            if (!off.isEmpty()) {
                json.put("outage", OutageReport.json(Outage.of(production, off)));
            }
            call.out().println(JsonDocument.of(json));
        } else {
            if (!off.isEmpty()) {
                new OutageReport(Outage.of(production, off)).lines().forEach(call.out()::println);
            }
            new PowerReport(analysis).lines().forEach(call.out()::println);
            new ProtectionReport(analysis).lines().forEach(call.out()::println);
        }
        return analysis.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? ERRORS : FINE;
    }

    private static Set<String> ids(Production production, List<String> names) throws UnusableCallException {
        var ids = new HashSet<String>();
        if (names.isEmpty()) {
            return ids;
        }
        var result = PowerAnalysis.of(production).result();
        var all = Stream.concat(result.circuits().map(circuit -> circuit.outlet().subject()),
                result.stations().map(station -> station.station().subject())).toList();
        for (String name : names) {
            ids.add(all.stream().filter(each -> each.name().equalsIgnoreCase(name.strip()) || each.id().equals(name))
                    .map(Subject::id).findFirst()
                    .orElseThrow(() -> new UnusableCallException(TEXT.text("off.unknown", name))));
        }
        return ids;
    }
}
