/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.level;

import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.CableRule;
import org.headroom.rules.Names;
import org.headroom.rules.path.Connection;

/** Unbalanced analogue cables stay short. */
public final class UnbalancedRunRule extends CableRule {

    /** Longest usual unbalanced run [m]. */
    private static final double LONGEST = 5;

    public UnbalancedRunRule() {
        super("level.unbalanced-run", Severity.WARNING);
    }

    @Override
    public void check(Cable cable, RuleContext context, Consumer<Finding> findings) {
        Connection.of(cable).stream().filter(Connection::isKnown).filter(UnbalancedRunRule::isUnbalanced).forEach(each -> {
            var length = Known.of(each.cable().getLength());
            if (length.isPresent() && length.getAsDouble() > LONGEST) {
                findings.accept(about(each.cable(), each.from(), each.to()).told(Names.of(each.cable()),
                        Names.of(each.from()),
                        Names.of(each.to()), length.getAsDouble(), LONGEST));
            }
        });
    }

    private static boolean isUnbalanced(Connection each) {
        return isAnalogueProgramme(each.from()) && isAnalogueProgramme(each.to())
                && (Boolean.FALSE.equals(each.from().getType().getBalanced()) || Boolean.FALSE.equals(each.to()
                        .getType().getBalanced()));
    }

    // Headphones are unbalanced by nature and not bothered by long cables.
    private static boolean isAnalogueProgramme(Port port) {
        return Ports.signal(port) == SignalKind.ANALOGUE && port.getType().getLevel() != SignalLevel.HEADPHONE;
    }
}
