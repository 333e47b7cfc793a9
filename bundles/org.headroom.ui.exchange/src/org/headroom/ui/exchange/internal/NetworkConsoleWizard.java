/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ImportProposal;
import org.headroom.interchange.console.ConsoleChoice;
import org.headroom.interchange.x32.SceneConsole;
import org.headroom.interchange.x32.osc.ConsoleAddress;
import org.headroom.interchange.x32.osc.ConsoleLink;
import org.headroom.interchange.x32.osc.NetworkConsole;
import org.headroom.interchange.x32.osc.Patience;
import org.headroom.interchange.x32.osc.PatchPlan;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.system.Device;

/** Reads names and patch of an X32 or M32 on the network, or sends them to it; shows first what would be done. */
final class NetworkConsoleWizard extends Wizard {

    private static final Messages MESSAGES = Messages.of(NetworkConsoleWizard.class);

    private final Design design;
    private final NetworkConsolePage where;
    private final ProposalPage proposal;
    private final SendPage sending;

    NetworkConsoleWizard(Design design) {
        this.design = design;
        where = new NetworkConsolePage(design);
        proposal = new ProposalPage(this::read);
        sending = new SendPage(this);
        setWindowTitle(MESSAGES.text("network.window"));
        setNeedsProgressMonitor(true);
    }

    /** What was chosen, asked in the thread of the window. */
    private record Chosen(String address, ExchangeOptions options) {
    }

    private interface Talk<T> {
        T with(NetworkConsole console, Device device) throws IOException;
    }

    private <T> T talk(Talk<T> talk) throws IOException {
        var chosen = new Chosen[1];
        getShell().getDisplay().syncExec(() -> chosen[0] = new Chosen(where.address(), where.options()));
        var device = ConsoleChoice.of(design.production(), chosen[0].options(), SceneConsole::fits);
        try (var link = new ConsoleLink(ConsoleAddress.of(chosen[0].address()), Patience.USUAL)) {
            return talk.with(new NetworkConsole(link), device);
        }
    }

    private ImportProposal read(IProgressMonitor monitor) throws IOException {
        return talk((console, device) -> console.read(design.production(), device, monitor));
    }

    PatchPlan plan(IProgressMonitor monitor) throws IOException {
        return talk((console, device) -> console.plan(design.production(), device, monitor));
    }

    List<Problem> send(PatchPlan plan, IProgressMonitor monitor) throws IOException {
        return talk((console, device) -> console.send(plan, monitor));
    }

    @Override
    public void addPages() {
        addPage(where);
        addPage(proposal);
        addPage(sending);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == where ? where.isSending() ? sending : proposal : null;
    }

    @Override
    public boolean canFinish() {
        var page = getContainer().getCurrentPage();
        return page != where && page.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (getContainer().getCurrentPage() == sending) {
            return sending.send();
        }
        try {
            proposal.change().ifPresent(design.history()::execute);
            return true;
        } catch (RefusedChangeException e) {
            proposal.setErrorMessage(e.getMessage());
            return false;
        }
    }
}
