/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.model.commands.Change;

/** What a file would add, change and take away, and what of it cannot be used. */
final class ProposalPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ProposalPage.class);

    private final SourcePage source;
    private final Design design;
    private Tree tree;
    private Optional<Change> change = Optional.empty();

    ProposalPage(SourcePage source, Design design) {
        super("proposal");
        this.source = source;
        this.design = design;
        setTitle(MESSAGES.text("proposal.title"));
        setDescription(MESSAGES.text("proposal.description"));
    }

    Optional<Change> change() {
        return change;
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        tree = new Tree(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 300).applyTo(tree);
        setControl(area);
        setPageComplete(false);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            read();
        }
        super.setVisible(visible);
    }

    /** The wizard is modal, so that nobody edits the design while the file is compared with it in the background. */
    private void read() {
        tree.removeAll();
        change = Optional.empty();
        setErrorMessage(null);
        var importer = source.importer();
        var file = source.file();
        var options = source.options();
        var read = new Object() {
            private Optional<ImportProposal> proposal = Optional.empty();
        };
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    read.proposal = importer.code().call(code -> code.read(file, design.production(), options, monitor));
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            read.proposal.ifPresentOrElse(this::show, () -> setErrorMessage(importer.code().problem().map(Problem::message)
                    .orElse(MESSAGES.text("proposal.broken", importer.name()))));
        } catch (InvocationTargetException e) {
            setErrorMessage(String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            setErrorMessage(MESSAGES.text("proposal.cancelled"));
        }
        setPageComplete(change.isPresent());
    }

    private void show(ImportProposal proposal) {
        change = proposal.change();
        section("proposal.problems", "! ", proposal.problems().stream().map(Problem::toString).toList());
        section("proposal.lost", "\u2212 ", proposal.lost());
        section("proposal.changed", "~ ", proposal.changed());
        section("proposal.added", "+ ", proposal.added());
        if (change.isEmpty()) {
            setMessage(MESSAGES.text("proposal.same"), INFORMATION);
        } else {
            setMessage(MESSAGES.text("proposal.counts", proposal.added().size(), proposal.changed().size(), proposal.lost().size()));
        }
    }

    private void section(String key, String mark, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var section = new TreeItem(tree, SWT.NONE);
        section.setText(MESSAGES.text(key, lines.size()));
        lines.forEach(line -> new TreeItem(section, SWT.NONE).setText(mark + line));
        section.setExpanded(true);
    }
}
