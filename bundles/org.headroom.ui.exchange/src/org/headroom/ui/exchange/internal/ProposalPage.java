/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.model.commands.Change;

/** What a file or a machine would add, change and take away, and what of it cannot be used. */
final class ProposalPage extends ReviewPage {

    private static final Messages MESSAGES = Messages.of(ProposalPage.class);

    /** Where proposals come from. */
    interface Source {
        ImportProposal read(IProgressMonitor monitor) throws IOException;
    }

    private final Source source;
    private Optional<Change> change = Optional.empty();

    ProposalPage(Source source) {
        super("proposal");
        this.source = source;
        setTitle(MESSAGES.text("proposal.title"));
        setDescription(MESSAGES.text("proposal.description"));
    }

    Optional<Change> change() {
        return change;
    }

    @Override
    boolean review() {
        change = Optional.empty();
        inBackground(monitor -> Optional.of(source.read(monitor))).ifPresent(this::show);
        return change.isPresent();
    }

    private void show(ImportProposal proposal) {
        change = proposal.change();
        lines("proposal.problems", "! ", proposal.problems().stream().map(Problem::toString).toList());
        lines("proposal.lost", "\u2212 ", proposal.lost());
        lines("proposal.changed", "~ ", proposal.changed());
        lines("proposal.added", "+ ", proposal.added());
        if (change.isEmpty()) {
            setMessage(MESSAGES.text("proposal.same"), INFORMATION);
        } else {
            setMessage(MESSAGES.text("proposal.counts", proposal.added().size(), proposal.changed().size(), proposal.lost().size()));
        }
    }

    private void lines(String key, String mark, List<String> lines) {
        section(MESSAGES.text(key, lines.size()), mark, lines);
    }
}
