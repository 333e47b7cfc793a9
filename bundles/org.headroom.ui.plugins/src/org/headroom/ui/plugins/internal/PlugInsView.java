/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.plugins.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.rule.CheckResult;
import org.headroom.plugins.InstalledPlugIns;
import org.headroom.plugins.PlugIn;
import org.headroom.plugins.PlugInException;
import org.headroom.plugins.PlugInHealth;
import org.headroom.ui.problems.DesignChecks;

/** Which plug-ins of others are installed, and which of their parts were set aside and why. Installs and takes away. */
public final class PlugInsView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(PlugInsView.class);

    private final Set<Problem> problems = new LinkedHashSet<>();
    private TableViewer list;
    private Button uninstall;
    private Label status;
    private StyledText details;
    private final BiConsumer<Design, CheckResult> listener = this::checked;
    private DesignChecks checks;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(4, 4, 4, 0).applyTo(parent);
        createButtons(parent);
        list = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new DelegatingStyledCellLabelProvider(new PlugInLabels()));
        list.addSelectionChangedListener(event -> uninstall.setEnabled(!event.getStructuredSelection().isEmpty()));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(list.getControl());
        details = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        details.setMargins(8, 6, 8, 6);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).applyTo(details);
        status = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
        checks = Objects.requireNonNull(getSite().getService(DesignChecks.class));
        checks.addListener(listener);
        look();
    }

    private void createButtons(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        var install = new Button(row, SWT.PUSH);
        install.setText(MESSAGES.text("install"));
        install.setToolTipText(MESSAGES.text("install.tip"));
        install.addListener(SWT.Selection, event -> install());
        uninstall = new Button(row, SWT.PUSH);
        uninstall.setText(MESSAGES.text("uninstall"));
        uninstall.setEnabled(false);
        uninstall.addListener(SWT.Selection, event -> uninstall());
    }

    @Override
    public void dispose() {
        if (checks != null) {
            checks.removeListener(listener);
        }
        super.dispose();
    }

    /** Rules that fail while somebody works show here at once. */
    private void checked(Design design, CheckResult result) {
        if (problems.addAll(result.problems()) && !details.isDisposed()) {
            showProblems();
        }
    }

    private void look() {
        status.setText(MESSAGES.text("looking"));
        background("looking", monitor -> {
            var found = new PlugInHealth(Platform.getExtensionRegistry()).problems();
            var plugIns = InstalledPlugIns.ofThisProgram().all();
            show(() -> {
                problems.addAll(found);
                list.setInput(plugIns);
                status.setText(plugIns.isEmpty() ? MESSAGES.text("none") : MESSAGES.text("count", plugIns.size()));
                showProblems();
            });
        });
    }

    private void showProblems() {
        details.setText(problems.isEmpty() ? MESSAGES.text("healthy")
                : problems.stream().map(Problem::toString).collect(Collectors.joining("\n\n")));
    }

    private void install() {
        var dialog = new PlaceDialog(getSite().getShell());
        if (dialog.open() != PlaceDialog.OK) {
            return;
        }
        status.setText(MESSAGES.text("looking"));
        background("install.job", monitor -> {
            var plugIns = InstalledPlugIns.ofThisProgram();
            var offered = plugIns.offered(dialog.place(), monitor);
            show(() -> {
                if (MessageDialog.openConfirm(getSite().getShell(), MESSAGES.text("install.title"), MESSAGES.text("install.confirm", names(offered)))) {
                    background("install.job", inner -> {
                        var installed = plugIns.install(dialog.place(), List.of(), inner);
                        show(() -> done(MESSAGES.text("install.done", names(installed))));
                    });
                } else {
                    status.setText("");
                }
            });
        });
    }

    private void uninstall() {
        if (list.getStructuredSelection().getFirstElement() instanceof PlugIn plugIn && MessageDialog.openConfirm(getSite().getShell(),
                MESSAGES.text("uninstall.title"), MESSAGES.text("uninstall.confirm", plugIn.name()))) {
            background("uninstall.job", monitor -> {
                InstalledPlugIns.ofThisProgram().uninstall(plugIn.id(), monitor);
                show(() -> done(MESSAGES.text("uninstall.done", plugIn.name())));
            });
        }
    }

    private void done(String told) {
        look();
        MessageDialog.openInformation(getSite().getShell(), MESSAGES.text("done.title"), told);
    }

    private static String names(List<PlugIn> plugIns) {
        return plugIns.stream().map(each -> MESSAGES.text("line", each.name(), each.version(), each.provider()))
                .collect(Collectors.joining("\n"));
    }

    /** What reads and writes files, or waits for a network. */
    private interface Work {
        void run(IProgressMonitor monitor) throws PlugInException;
    }

    private void background(String name, Work work) {
        var job = new Job(MESSAGES.text(name)) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    work.run(monitor);
                } catch (PlugInException e) {
                    ILog.of(PlugInsView.class).warn(e.getMessage(), e);
                    show(() -> {
                        status.setText(MESSAGES.text("failed"));
                        details.setText(e.getMessage());
                    });
                }
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private void show(Runnable runnable) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!details.isDisposed()) {
                runnable.run();
            }
        });
    }

    @Override
    public void setFocus() {
        list.getControl().setFocus();
    }

    private static final class PlugInLabels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            var plugIn = (PlugIn) element;
            return new StyledString(plugIn.name()).append("  " + plugIn.version() + "  " + plugIn.provider(), StyledString.QUALIFIER_STYLER);
        }
    }
}
