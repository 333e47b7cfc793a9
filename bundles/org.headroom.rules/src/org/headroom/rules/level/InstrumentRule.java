/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.level;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.production.DriveVerdict;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;
import org.headroom.rules.matrix.DriveMatrix;
import org.headroom.rules.matrix.DriveRule;
import org.headroom.rules.path.Connection;

/** An instrument pickup goes into a DI or an instrument input. */
public final class InstrumentRule extends CableRule {

    public InstrumentRule() {
        super("level.instrument", Severity.ERROR);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        Connection.of(cable).stream().filter(Connection::isKnown).flatMap(each -> each.flow().stream())
                .filter(flow -> level(flow.out()) == SignalLevel.INSTRUMENT && isWrong(flow.in()))
                .forEach(flow -> DriveMatrix.in(context).verdict(flow.out(), flow.in())
                        .filter(verdict -> verdict != DriveVerdict.FINE)
                        .ifPresent(verdict -> findings.accept(finding(flow, DriveRule.severity(verdict)))));
    }

    private Finding finding(Connection.Flow flow, Severity severity) {
        var draft = about(flow.cable(), flow.out(), flow.in()).severity(severity);
        DirectBox.of(flow.cable()).forEach(box -> draft.fix(box.label(), box::change));
        return draft.told(Names.of(flow.cable()), Names.of(flow.out()), Names.of(flow.in()));
    }

    private static boolean isWrong(Port in) {
        return Ports.signal(in) == SignalKind.ANALOGUE && (level(in) == SignalLevel.LINE
                || level(in) == SignalLevel.MIC);
    }

    private static SignalLevel level(Port port) {
        return port.getType().getLevel();
    }
}
