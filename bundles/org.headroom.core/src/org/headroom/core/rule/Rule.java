/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.function.Consumer;

import org.headroom.model.production.Production;

/**
 * A check of the meaning of a design. Contributed at the extension point {@code org.headroom.core.rules}; its id, name
 * and severity are declared there. A rule has a public constructor without parameters, keeps no state, and is called in
 * background threads on a production that nobody changes meanwhile.
 */
public interface Rule {

    /** Reports everything that this rule finds, in the order of the production. Changes nothing. */
    void check(Production production, Consumer<Finding> findings);
}
