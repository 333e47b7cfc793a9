/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.util.Optional;
import java.util.function.Function;

import org.headroom.model.commands.Change;
import org.headroom.model.production.Production;

/**
 * A change that mends a finding. Findings come from a snapshot; the change is made for the live production, in which
 * the objects are looked up by id.
 *
 * @param label  what users read, such as {@code Switch 48 V on}
 * @param change makes the change; empty when the objects are no longer there
 */
public record QuickFix(String label, Function<Production, Optional<Change>> change) {
}
