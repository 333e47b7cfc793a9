/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.matrix;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.production.DriveVerdict;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Ports;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.Connection;

/**
 * No output drives an input that the matrix speaks against. Where a rule of its own knows the case and how to mend it,
 * that tells it, as grave as the matrix says.
 */
public final class DriveRule extends CableRule {

    private static final Set<Driver> MICROPHONES = EnumSet.of(Driver.MIC, Driver.MIC_CONDENSER, Driver.MIC_RIBBON);
    private static final Set<Driver> LOUD = EnumSet.of(Driver.LINE_BALANCED, Driver.LINE_UNBALANCED, Driver.HEADPHONE);

    public DriveRule() {
        super("connection.drive", Severity.WARNING);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        Connection.of(cable).flatMap(Connection::flow).filter(flow -> Ports.signal(flow.out()) == Ports.signal(flow.in()))
                .ifPresent(flow -> {
                    var verdict = DriveMatrix.in(context).verdict(flow.out(), flow.in());
                    if (verdict.isPresent() && verdict.get() != DriveVerdict.FINE && !isToldElsewhere(flow)) {
                        findings.accept(about(cable, flow.out(), flow.in()).severity(severity(verdict.get())).told(
                                Names.of(cable), Names.of(flow.out()), Driver.of(flow.out()).orElseThrow().label(),
                                Names.of(flow.in()), Receiver.of(flow.in()).orElseThrow().label()));
                    }
                });
    }

    /** How grave a finding is for which the matrix has a cell. */
    public static Severity severity(DriveVerdict verdict) {
        return verdict == DriveVerdict.ERROR ? Severity.ERROR : Severity.WARNING;
    }

    private static boolean isToldElsewhere(Connection.Flow flow) {
        var driver = Driver.of(flow.out()).orElseThrow();
        var receiver = Receiver.of(flow.in()).orElseThrow();
        return MICROPHONES.contains(driver) && receiver != Receiver.MIC
                || LOUD.contains(driver) && receiver == Receiver.MIC
                || driver == Driver.INSTRUMENT && receiver != Receiver.INSTRUMENT
                || driver == Driver.AMPLIFIER && receiver == Receiver.LINE_100V
                || driver == Driver.AMPLIFIER_100V && receiver == Receiver.LOUDSPEAKER;
    }
}
