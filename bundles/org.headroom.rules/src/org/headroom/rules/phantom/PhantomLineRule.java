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
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemPackage;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.ElectricalNet;
import org.headroom.rules.path.ElectricalNets;

/** 48 V does not stand at a line output: many bear it, some hum, crackle or break. */
public final class PhantomLineRule extends DesignRule {

    public PhantomLineRule() {
        super("phantom.line-output", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        for (ElectricalNet net : ElectricalNets.in(context, Set.of(SignalKind.ANALOGUE)).all()) {
            net.ports().stream().filter(PhantomSupply::gives).findFirst().ifPresent(on -> net.drivers().stream()
                    .filter(port -> port.getType().getLevel() == SignalLevel.LINE)
                    .forEach(port -> findings.accept(finding(port, on))));
        }
    }

    private Finding finding(Port port, Port on) {
        return about(port, on).fix(on, SystemPackage.Literals.PORT__PHANTOM_ON, false, Names.of(on))
                .told(Names.of(port), Names.of(on));
    }
}
