/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.common.problem.Problem;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.EditChange;
import org.headroom.model.commands.Edits;

/** Collects what an import would do, a line for each thing, with the edit that does it. */
public final class Proposal {

    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Consumer<Edits>> edits = new ArrayList<>();

    public void add(String line, Consumer<Edits> edit) {
        added.add(line);
        edits.add(edit);
    }

    public void change(String line, Consumer<Edits> edit) {
        changed.add(line);
        edits.add(edit);
    }

    /** What the design would no longer hold. */
    public void lose(String line, Consumer<Edits> edit) {
        lost.add(line);
        edits.add(edit);
    }

    /** An edit that belongs to one of the lines. */
    public void also(Consumer<Edits> edit) {
        edits.add(edit);
    }

    public void problem(Problem problem) {
        problems.add(problem);
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** @param label of the one step that can be undone */
    public ImportProposal build(String label) {
        var all = List.copyOf(edits);
        return new ImportProposal(added, changed, lost, problems,
                all.isEmpty() ? Optional.<Change>empty() : Optional.of(new Proposed(label, all)));
    }

    private static final class Proposed extends EditChange {

        private final List<Consumer<Edits>> all;

        Proposed(String label, List<Consumer<Edits>> all) {
            super(label);
            this.all = all;
        }

        @Override
        protected void edit(Edits edits) {
            all.forEach(each -> each.accept(edits));
        }
    }
}
