/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.AmplifierData;
import org.headroom.model.catalogue.AmplifierMode;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.ElectricalNet;
import org.headroom.rules.path.ElectricalNets;

/** Loudspeakers with a transformer stand on 100 V lines, those without on low-impedance outputs. */
public final class LineVoltageRule extends DesignRule {

    private static final Set<AmplifierMode> LINES = EnumSet.of(AmplifierMode.V100V, AmplifierMode.V70V);

    public LineVoltageRule() {
        super("loudspeaker.line-voltage", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        for (ElectricalNet net : ElectricalNets.in(context, Set.of(SignalKind.LOUDSPEAKER)).all()) {
            net.drivers().stream().findFirst().ifPresent(
                    driver -> net.ports().stream().filter(Ports::receives).forEach(port -> check(driver, port,
                            findings)));
        }
    }

    private void check(Port out, Port in, Consumer<Finding> findings) {
        mismatch(out, in).ifPresent(kind -> {
            var draft = about(in, out).kind(kind);
            if (kind.equals("unknown")) {
                draft.severity(Severity.INFO);
            }
            findings.accept(draft.told(Names.of(out), Names.of(in)));
        });
    }

    private static Optional<String> mismatch(Port out, Port in) {
        var level = in.getType().getLevel();
        if (out.getType().getLevel() == SignalLevel.SPEAKER_100V) {
            return Optional.of("high").filter(kind -> level == SignalLevel.SPEAKER);
        }
        if (out.getType().getLevel() != SignalLevel.SPEAKER || level != SignalLevel.SPEAKER_100V) {
            return Optional.empty();
        }
        var amplifier = Amplifiers.of(out);
        var constantVoltage = amplifier.map(AmplifierData::getConstantVoltage);
        if (constantVoltage.isEmpty()) {
            return Optional.of("unknown").filter(kind -> amplifier.stream().flatMap(each -> each.getRatings().stream())
                    .noneMatch(rating -> LINES.contains(rating.getMode())));
        }
        return Optional.of("low").filter(kind -> !constantVoltage.get());
    }
}
