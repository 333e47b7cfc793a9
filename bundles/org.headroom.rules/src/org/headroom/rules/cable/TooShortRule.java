/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Location;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;

/** A cable reaches from one location to the other. */
public final class TooShortRule extends DesignRule {

    /** Below this the difference comes from rounding [m]. */
    private static final double TOLERANCE = 0.001;

    public TooShortRule() {
        super("cable.too-short", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var production = context.production();
        var places = new Places(production);
        for (Multicore multicore : production.getMulticores()) {
            check(multicore, String.valueOf(multicore.getNumber()), multicore.getLength(),
                    Optional.ofNullable(multicore.getFrom()),
                    Optional.ofNullable(multicore.getTo()), findings);
        }
        for (Cable cable : production.getCables()) {
            if (cable.getLength() != null && !isRadio(cable)) {
                check(cable, Names.of(cable), cable.getLength(), places.of(cable.getFrom()), places.of(cable.getTo()),
                        findings);
            }
        }
    }

    private void check(Identified cable, String name, Double length, Optional<Location> from, Optional<Location> to,
            Consumer<Finding> findings) {
        var known = Known.of(length);
        if (known.isPresent() && from.isPresent() && to.isPresent() && from.get() != to.get()) {
            var distance = Places.distance(from.get(), to.get());
            if (distance.isPresent() && known.getAsDouble() < distance.getAsDouble() - TOLERANCE) {
                findings.accept(about(cable, from.get(), to.get()).told(name, known.getAsDouble(), from.get().getName(),
                        to.get().getName(), distance.getAsDouble()));
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
