/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.headroom.common.problem.Severity;
import org.headroom.core.rule.DesignArea;
import org.headroom.core.rule.LocalRule;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;

/** A rule that looks at cables one by one, and at nothing further than the devices at their ends. */
public abstract class CableRule extends DesignRule implements LocalRule<Cable> {

    protected CableRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public final Class<Cable> subject() {
        return Cable.class;
    }

    @Override
    public final List<Cable> subjects(Production production) {
        return production.getCables();
    }

    @Override
    public Set<DesignArea> looksAt() {
        return EnumSet.of(DesignArea.PRODUCTION, DesignArea.SYSTEM, DesignArea.CATALOGUE);
    }
}
