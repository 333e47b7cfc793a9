/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.revision;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignListener;
import org.headroom.core.design.RevisionFiles.Soundness;
import org.headroom.model.commands.HistoryListener;
import org.headroom.model.production.Revision;
import org.headroom.model.production.Revisions;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.Icons;
import org.headroom.ui.design.UserSettings;

/**
 * The revisions of the current design, newest first, who signed them, and what has changed since the one that is selected.
 * A double click shows the object on its sheet.
 */
public final class RevisionsView extends ViewPart {

    static final String ID = "org.headroom.ui.documents.revisions";
    private static final Messages MESSAGES = Messages.of(RevisionsView.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final int PAUSE_MS = 300;

    /**
     * A revision as the table shows it.
     *
     * @param newest whether the design is in this revision
     * @param kept   whether a file is kept of it
     * @param state  whether what was signed is still there
     */
    record Line(Revision revision, boolean newest, boolean kept, Soundness state) {
    }

    private final Consumer<Optional<Design>> currentListener = this::follow;
    private final HistoryListener historyListener = event -> edited();
    private final DesignListener designListener = event -> refresh();
    private CurrentDesign current;
    private Optional<Design> design = Optional.empty();
    private Optional<Job> running = Optional.empty();
    private TableViewer revisions;
    private TreeViewer changes;
    private Label summary;
    private Action begin;
    private Action sign;

    @Override
    public void createPartControl(Composite parent) {
        current = getSite().getService(CurrentDesign.class);
        GridLayoutFactory.fillDefaults().spacing(0, 2).extendedMargins(6, 4, 4, 0).applyTo(parent);
        createHead(parent);
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createRevisions(sash);
        createChanges(sash);
        sash.setWeights(45, 55);
        current.addListener(currentListener);
        follow(current.get());
    }

    private void createHead(Composite parent) {
        var head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        summary = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        begin = action("begin", "new", () -> RevisionActions.begin(getSite().getShell(), design));
        sign = action("sign", "ok", () -> RevisionActions.sign(getSite().getShell(), design));
        var bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        for (var action : List.of(begin, sign)) {
            var item = new ActionContributionItem(action);
            item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
            bar.add(item);
        }
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar.createControl(head));
    }

    private Action action(String key, String icon, Runnable work) {
        var action = new Action(MESSAGES.text("action." + key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
                refresh();
            }
        };
        action.setToolTipText(MESSAGES.text("action." + key + ".tip"));
        return action;
    }

    private void createRevisions(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        revisions = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        revisions.getTable().setHeaderVisible(true);
        revisions.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "label", 14, 74, line -> line.revision().getLabel());
        column(layout, "date", 18, 88, line -> line.revision().getDate() == null ? "" : line.revision().getDate().toString());
        column(layout, "author", 16, 60, line -> line.revision().getAuthor());
        column(layout, "description", 28, 80, line -> line.revision().getDescription());
        column(layout, "state", 40, 120, RevisionsView::state);
        revisions.addSelectionChangedListener(event -> compare(0));
    }

    private void column(TableColumnLayout layout, String key, int weight, int least, Function<Line, String> text) {
        var column = new TableViewerColumn(revisions, SWT.LEFT);
        column.getColumn().setText(MESSAGES.text("column." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> {
            var words = text.apply((Line) line);
            return words == null ? "" : words;
        }));
    }

    private static String state(Line line) {
        var revision = line.revision();
        if (!Revisions.isSigned(revision)) {
            return MESSAGES.text(line.kept() ? "state.kept" : line.newest() ? "state.open" : "state.lost");
        }
        var when = revision.getSignedAt() == null ? "?" : MOMENT.format(revision.getSignedAt().atZone(ZoneId.systemDefault()));
        return MESSAGES.text("state." + switch (line.state()) {
            case SOUND -> "sound";
            case CHANGED -> "changed";
            case MISSING, NOT_SIGNED -> "missing";
        }, revision.getSignedBy(), when);
    }

    private void createChanges(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        var layout = new TreeColumnLayout();
        area.setLayout(layout);
        changes = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        changes.getTree().setHeaderVisible(true);
        changes.setContentProvider(new ChangeRows.Content());
        changeColumn(layout, "object", 34, ChangeRows::object);
        changeColumn(layout, "change", 26, ChangeRows::change);
        changeColumn(layout, "before", 26, ChangeRows::before);
        changeColumn(layout, "after", 26, ChangeRows::after);
        changes.addDoubleClickListener(event -> reveal());
    }

    private void changeColumn(TreeColumnLayout layout, String key, int weight, Function<Object, String> text) {
        var column = new TreeViewerColumn(changes, SWT.LEFT);
        column.getColumn().setText(MESSAGES.text("column." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(text::apply));
    }

    private void reveal() {
        if (changes.getStructuredSelection().getFirstElement() instanceof ChangeRows.Row row) {
            design.ifPresent(each -> new DesignOpener(getSite().getWorkbenchWindow()).reveal(each, row.change().subject().id()));
        }
    }

    private void follow(Optional<Design> wanted) {
        forget();
        design = wanted;
        design.ifPresent(each -> {
            each.history().addListener(historyListener);
            each.addListener(designListener);
        });
        refresh();
    }

    private void forget() {
        design.ifPresent(each -> {
            each.history().removeListener(historyListener);
            each.removeListener(designListener);
        });
    }

    /** Files are looked at again only when the revisions are others. */
    private void edited() {
        if (revisions.getControl().isDisposed()) {
            return;
        }
        var listed = ((List<?>) revisions.getInput()).stream().map(line -> ((Line) line).revision()).toList();
        if (design.map(each -> each.production().getRevisions().reversed()).filter(listed::equals).isPresent()) {
            compare(PAUSE_MS);
        } else {
            refresh();
        }
    }

    /** Reads the revisions anew; what was selected stays so. */
    private void refresh() {
        if (revisions.getControl().isDisposed()) {
            return;
        }
        var selected = revisions.getStructuredSelection().getFirstElement() instanceof Line line ? line.revision().getId() : "";
        var lines = design.map(RevisionActions::lines).orElse(List.of());
        revisions.setInput(lines);
        lines.stream().filter(line -> line.revision().getId().equals(selected)).findFirst()
                .or(() -> lines.stream().filter(line -> line.kept() && line != lines.getFirst()).findFirst())
                .ifPresent(line -> revisions.setSelection(new StructuredSelection(line)));
        boolean sealed = design.flatMap(Design::sealed).isPresent();
        begin.setEnabled(design.isPresent());
        sign.setEnabled(design.isPresent() && !sealed);
        if (design.isEmpty()) {
            summary.setText(MESSAGES.text("none"));
        } else if (lines.isEmpty()) {
            summary.setText(MESSAGES.text("first"));
        } else if (sealed) {
            summary.setText(design.flatMap(Design::sealed).orElse(""));
        }
        compare(PAUSE_MS);
    }

    /** Tells what has changed since the selected revision, in the background. */
    private void compare(int pause) {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
        if (design.isEmpty() || !(revisions.getStructuredSelection().getFirstElement() instanceof Line line)) {
            changes.setInput(List.of());
            return;
        }
        var source = design.get();
        var display = changes.getControl().getDisplay();
        var job = new CompareJob(MESSAGES.text("job", line.revision().getLabel()), source, line.revision(),
                new UserSettings().language(), rows -> display.asyncExec(() -> {
                    if (!changes.getControl().isDisposed() && design.filter(each -> each == source).isPresent()) {
                        show(line.revision(), rows);
                    }
                }));
        running = Optional.of(job);
        job.schedule(pause);
    }

    private void show(Revision since, CompareJob.Compared compared) {
        changes.setInput(compared.groups());
        changes.expandAll();
        if (design.flatMap(Design::sealed).isEmpty()) {
            summary.setText(compared.problem().orElseGet(() -> MESSAGES.text("changes", since.getLabel(), compared.count())));
        }
        summary.getParent().layout();
    }

    @Override
    public void setFocus() {
        revisions.getControl().setFocus();
    }

    @Override
    public void dispose() {
        running.ifPresent(Job::cancel);
        if (current != null) {
            current.removeListener(currentListener);
        }
        forget();
        super.dispose();
    }
}
