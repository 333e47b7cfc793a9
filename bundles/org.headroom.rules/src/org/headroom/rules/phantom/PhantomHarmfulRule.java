/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.phantom;

import java.util.Set;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemPackage;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.ElectricalNet;
import org.headroom.rules.path.ElectricalNets;

/** 48 V does not reach a microphone that it can damage. */
public final class PhantomHarmfulRule extends DesignRule {

    public PhantomHarmfulRule() {
        super("phantom.harmful", Severity.ERROR);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        for (ElectricalNet net : ElectricalNets.in(context, Set.of(SignalKind.ANALOGUE)).all()) {
            var on = net.ports().stream().filter(PhantomHarmfulRule::gives).findFirst();
            if (on.isPresent()) {
                net.ports().stream().filter(PhantomHarmfulRule::isHarmed)
                        .forEach(port -> findings.accept(finding(port, on.get())));
            }
        }
    }

    private Finding finding(Port port, Port on) {
        return about(port, on).fix(on, SystemPackage.Literals.PORT__PHANTOM_ON, false, Names.of(on))
                .told(Names.of(port), Names.of(on));
    }

    private static boolean gives(Port port) {
        return port.getType() != null && port.getType().getPhantom() == Phantom.PROVIDES && port.isPhantomOn();
    }

    private static boolean isHarmed(Port port) {
        return port.getType() != null && port.getType().getPhantom() == Phantom.HARMFUL;
    }
}
