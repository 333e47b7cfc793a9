/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A check of the meaning of a design. Contributed at the extension point {@code org.headroom.core.rules}; its id, name
 * and severity are declared there. A rule has a public constructor without parameters, keeps no state, and is called in
 * background threads on a production that nobody changes meanwhile.
 * <p>
 * While a design is edited, a rule runs again only when something changed that it looks at. A rule that can say which
 * objects its findings are about is a {@link LocalRule}, and is then asked again about those objects alone.
 */
public interface Rule {

    /** Reports everything that this rule finds, in the order of the production. Changes nothing. */
    void check(RuleContext context, Consumer<Finding> findings);

    /** The parts of the design on which the findings depend. All of them unless a rule knows better. */
    default Set<DesignArea> looksAt() {
        return EnumSet.allOf(DesignArea.class);
    }
}
