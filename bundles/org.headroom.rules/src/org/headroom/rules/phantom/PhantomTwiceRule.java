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
import org.headroom.model.system.SystemPackage;
import org.headroom.rules.DesignRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.ElectricalNet;
import org.headroom.rules.path.ElectricalNets;

/** One input gives 48 V to a line that several share; which is switched off first at the end of the show then matters. */
public final class PhantomTwiceRule extends DesignRule {

    public PhantomTwiceRule() {
        super("phantom.twice", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        for (ElectricalNet net : ElectricalNets.in(context, Set.of(SignalKind.ANALOGUE)).all()) {
            var giving = net.ports().stream().filter(PhantomSupply::gives).toList();
            if (giving.size() > 1) {
                var second = giving.get(1);
                findings.accept(about(giving.reversed()).fix(second, SystemPackage.Literals.PORT__PHANTOM_ON, false,
                        Names.of(second)).told(Names.list(giving.stream().map(Names::of).toList())));
            }
        }
    }
}
