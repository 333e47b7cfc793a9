/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** Each plugged cable has a number. In a production that is not numbered yet, that is told once. */
public final class MissingCableNumberRule extends DesignRule {

    public MissingCableNumberRule() {
        super("naming.missing-cable", Severity.INFO);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var production = context.production();
        var countable = production.getCables().stream().filter(MissingCableNumberRule::takesNumber).toList();
        var without = countable.stream().filter(cable -> isBlank(cable.getNumber())).toList();
        if (without.size() > 1 && without.size() == countable.size()) {
            findings.accept(about(production).kind("all").told(without.size()));
        } else {
            without.forEach(cable -> findings.accept(NumberFix.of(cable).addTo(about(cable)).told(Names.of(cable))));
        }
    }

    private static boolean takesNumber(Cable cable) {
        var from = CableEnds.port(cable.getFrom());
        var to = CableEnds.port(cable.getTo());
        return (from.isPresent() || to.isPresent()) && cable.getMulticore() == null
                && cable.getSignal() != SignalKind.WIRELESS
                && from.or(() -> to).filter(port -> Ports.signal(port) == SignalKind.WIRELESS).isEmpty();
    }

    private static boolean isBlank(String number) {
        return number == null || number.isBlank();
    }
}
