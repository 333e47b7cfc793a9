/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Identified;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.AmplifierMode;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.ElectricalNet;
import org.headroom.rules.path.ElectricalNets;

/** The taps on a 100 V line add up to no more than the amplifier gives. Taps that are not known count nothing. */
public final class LineLoadRule extends DesignRule {

    public LineLoadRule() {
        super("loudspeaker.line-load", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        for (ElectricalNet net : ElectricalNets.in(context, Set.of(SignalKind.LOUDSPEAKER)).all()) {
            net.drivers().stream().findFirst().ifPresent(driver -> check(driver, net, findings));
        }
    }

    private void check(Port driver, ElectricalNet net, Consumer<Finding> findings) {
        var limit = limit(driver);
        var tapped = net.ports().stream().filter(port -> tap(port).isPresent()).toList();
        double sum = tapped.stream().mapToDouble(port -> tap(port).orElseThrow()).sum();
        if (limit.isPresent() && sum > limit.getAsDouble()) {
            List<? extends Identified> objects = Stream.concat(Stream.of(driver), tapped.stream()).toList();
            findings.accept(about(objects).told(Names.of(driver), sum, Names.of(driver.getDevice()),
                    limit.getAsDouble()));
        }
    }

    private static OptionalDouble limit(Port driver) {
        return Amplifiers.of(driver).stream().flatMap(amplifier -> amplifier.getRatings().stream())
                .filter(rating -> rating.getMode() == AmplifierMode.V100V)
                .flatMapToDouble(rating -> Known.of(rating.getPower()).stream()).max();
    }

    private static OptionalDouble tap(Port port) {
        if (!Ports.receives(port) || port.getType().getLevel() != SignalLevel.SPEAKER_100V) {
            return OptionalDouble.empty();
        }
        var taps = port.getType().getTaps();
        return Known.of(port.getTap() == null && taps.size() == 1 ? taps.getFirst() : port.getTap());
    }
}
