/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.exchange;

import java.util.List;
import java.util.Optional;

import org.headroom.common.problem.Problem;
import org.headroom.model.commands.Change;

/**
 * What an import would do.
 *
 * @param added    what it would add, one line each
 * @param changed  what it would change, one line each
 * @param lost     what the design would lose, one line each
 * @param problems what in the file could not be used
 * @param change   the change that does it as one undoable step; empty when there is nothing to do
 */
public record ImportProposal(List<String> added, List<String> changed, List<String> lost, List<Problem> problems,
        Optional<Change> change) {

    public ImportProposal {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        lost = List.copyOf(lost);
        problems = List.copyOf(problems);
    }
}
