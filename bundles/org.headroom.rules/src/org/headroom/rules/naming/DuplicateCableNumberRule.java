/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.base.Identified;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Multicore;
import org.headroom.rules.DesignRule;

/** Each cable and multicore has a number of its own. The pairs of a multicore may bear its number. */
public final class DuplicateCableNumberRule extends DesignRule {

    public DuplicateCableNumberRule() {
        super("naming.duplicate-cable", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context, Consumer<Finding> findings) {
        var production = context.production();
        var byNumber = new LinkedHashMap<String, List<Identified>>();
        for (Multicore multicore : production.getMulticores()) {
            put(byNumber, multicore.getNumber(), multicore);
        }
        for (Cable cable : production.getCables()) {
            if (cable.getSignal() != SignalKind.WIRELESS && !bearsThatOfItsMulticore(cable)) {
                put(byNumber, cable.getNumber(), cable);
            }
        }
        byNumber.forEach((number, cables) -> {
            if (cables.size() > 1) {
                findings.accept(NumberFix.of(cables.getLast()).addTo(about(cables.reversed())).told(number, cables.size()));
            }
        });
    }

    private static boolean bearsThatOfItsMulticore(Cable cable) {
        return cable.getMulticore() != null && cable.getNumber() != null
                && cable.getNumber().equals(cable.getMulticore().getNumber());
    }

    private static void put(Map<String, List<Identified>> byNumber, String number, Identified cable) {
        if (number != null && !number.isBlank()) {
            byNumber.computeIfAbsent(number.strip().toUpperCase(Locale.ROOT), key -> new ArrayList<>()).add(cable);
        }
    }
}
