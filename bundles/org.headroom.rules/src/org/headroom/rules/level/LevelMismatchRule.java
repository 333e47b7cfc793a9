/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.level;

import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.production.DriveVerdict;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemPackage;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;
import org.headroom.rules.matrix.DriveMatrix;
import org.headroom.rules.matrix.DriveRule;
import org.headroom.rules.path.Connection;

/** Microphone level goes into microphone inputs, line level into line inputs. */
public final class LevelMismatchRule extends CableRule {

    public LevelMismatchRule() {
        super("level.mismatch", Severity.WARNING);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        Connection.of(cable).stream().filter(Connection::isKnown).flatMap(each -> each.flow().stream())
                .filter(flow -> Ports.signal(flow.out()) == SignalKind.ANALOGUE
                        && Ports.signal(flow.in()) == SignalKind.ANALOGUE)
                .forEach(flow -> mismatch(flow.out(), flow.in()).ifPresent(kind -> DriveMatrix.in(context)
                        .verdict(flow.out(), flow.in()).filter(verdict -> verdict != DriveVerdict.FINE)
                        .ifPresent(verdict -> findings.accept(finding(flow, kind, DriveRule.severity(verdict))))));
    }

    private static Optional<String> mismatch(Port out, Port in) {
        return switch (out.getType().getLevel()) {
            case LINE -> Optional.of("line-mic").filter(kind -> isMic(in) && !takesIt(out, in));
            case HEADPHONE -> Optional.of("headphone-mic").filter(kind -> isMic(in) && !takesIt(out, in));
            case MIC -> switch (in.getType().getLevel()) {
                case LINE -> Optional.of("mic-line");
                case INSTRUMENT -> Optional.of("mic-instrument");
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }

    private static boolean isMic(Port in) {
        return in.getType().getLevel() == SignalLevel.MIC;
    }

    // Many microphone inputs take the full line level; those whose maker says so are fine.
    private static boolean takesIt(Port out, Port in) {
        var most = Known.of(out.getType().getMaxLevel());
        var limit = Known.of(in.getType().getMaxLevel());
        return in.isPad() || most.isPresent() && limit.isPresent() && limit.getAsDouble() >= most.getAsDouble();
    }

    private Finding finding(Connection.Flow flow, String kind, Severity severity) {
        var draft = about(flow.cable(), flow.out(), flow.in()).kind(kind).severity(severity);
        if (kind.equals("line-mic")) {
            draft.fix(flow.in(), SystemPackage.Literals.PORT__PAD, true, Names.of(flow.in()));
        }
        return draft.told(Names.of(flow.cable()), Names.of(flow.out()), Names.of(flow.in()));
    }
}
