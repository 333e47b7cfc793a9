/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Ports;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;

/** A cable reaches from one location to the other. */
public final class TooShortRule extends CableRule {

    public TooShortRule() {
        super("cable.too-short", Severity.ERROR);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        if (cable.getLength() != null && !isRadio(cable)) {
            var places = context.shared(Places.class, Places::new);
            var from = places.of(cable.getFrom());
            var to = places.of(cable.getTo());
            var distance = Places.tooFar(cable.getLength(), from, to);
            if (distance.isPresent()) {
                findings.accept(about(cable, from.orElseThrow(), to.orElseThrow()).told(Names.of(cable),
                        cable.getLength(), from.orElseThrow().getName(), to.orElseThrow().getName(),
                        distance.getAsDouble()));
            }
        }
    }

    private static boolean isRadio(Cable cable) {
        return cable.getSignal() == SignalKind.WIRELESS
                || CableEnds.port(cable.getFrom()).filter(port -> Ports.signal(port) == SignalKind.WIRELESS).isPresent()
                        && CableEnds.port(cable.getTo()).filter(port -> Ports.signal(port) == SignalKind.WIRELESS)
                                .isPresent()
                        && cable.getType() == null;
    }
}
