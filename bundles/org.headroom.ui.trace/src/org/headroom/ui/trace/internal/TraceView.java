/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.trace.TraceDirection;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.DesignAnalysis;
import org.headroom.ui.design.Icons;
import org.headroom.ui.design.SheetEditors;
import org.headroom.ui.design.Theme;
import org.headroom.ui.design.WorkbenchDesigns;

/**
 * Where a signal gets to, or what feeds a loudspeaker: the path as a tree with its gain and delay, and lit up on the sheets. Arrow keys
 * step along the path, from sheet to sheet. Stays current while the design is edited.
 */
public final class TraceView extends ViewPart {

    static final String ID = "org.headroom.ui.trace";
    private static final Messages MESSAGES = Messages.of(TraceView.class);

    private final BiConsumer<Design, TraceRun.Tracing> analysisListener = (design, tracing) -> tracedAnew(design);
    private DesignAnalysis<TraceRun.Tracing> analysis;
    private CurrentDesign current;
    private LocalResourceManager images;
    private SheetLights lights;
    private SheetSteps steps;
    private Label summary;
    private TreeViewer tree;
    private Action downstream;
    private Action upstream;
    private Optional<Design> design = Optional.empty();
    private Optional<String> target = Optional.empty();
    private TraceDirection direction = TraceDirection.DOWNSTREAM;
    private Optional<Job> running = Optional.empty();
    private Optional<Traced> traced = Optional.empty();
    private boolean stepping;

    @Override
    public void createPartControl(Composite parent) {
        current = getSite().getService(CurrentDesign.class);
        analysis = new DesignAnalysis<>(parent.getDisplay(), getSite().getService(WorkbenchDesigns.class),
                MESSAGES.text("job"), (production, monitor) -> TraceRun.Tracing.of(production));
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        lights = new SheetLights(getSite().getPage());
        steps = new SheetSteps(getSite().getPage(), getSite().getService(SheetEditors.class));
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(6, 4, 4, 0).applyTo(parent);
        var head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        summary = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
        createActions(head);
        createTree(parent);
        analysis.addListener(analysisListener);
        Theme.whenChanged(getSite(), tree.getControl(), tree::refresh);
        show(Optional.empty());
    }

    private void createTree(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var layout = new TreeColumnLayout();
        area.setLayout(layout);
        tree = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setHeaderVisible(true);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new TraceRowContent());
        column(layout, "point", 40, SWT.LEFT, new Cell(TraceRow::name) {
            @Override
            public Image getImage(Object element) {
                return images.create(Icons.descriptor(((TraceRow) element).icon()));
            }
        });
        column(layout, "way", 36, SWT.LEFT, new Cell(row -> row.lost().orElseGet(row::way)));
        column(layout, "gain", 12, SWT.RIGHT, new Cell(TraceRow::gain));
        column(layout, "delay", 12, SWT.RIGHT, new Cell(TraceRow::delay));
        tree.addSelectionChangedListener(event -> step());
    }

    private void column(TreeColumnLayout layout, String key, int weight, int style, ColumnLabelProvider labels) {
        var column = new TreeViewerColumn(tree, style);
        column.getColumn().setText(MESSAGES.text("column." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 56, true));
        column.setLabelProvider(labels);
    }

    private void createActions(Composite parent) {
        downstream = directionAction("downstream", TraceDirection.DOWNSTREAM);
        upstream = directionAction("upstream", TraceDirection.UPSTREAM);
        var end = new Action(MESSAGES.text("action.end"), Icons.descriptor("delete")) {
            @Override
            public void run() {
                end();
            }
        };
        end.setToolTipText(MESSAGES.text("action.end.tip"));
        var bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        for (Action action : List.of(downstream, upstream, end)) {
            var item = new ActionContributionItem(action);
            item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
            bar.add(item);
        }
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar.createControl(parent));
    }

    private Action directionAction(String key, TraceDirection way) {
        var action = new Action(MESSAGES.text("action." + key), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && direction != way) {
                    direction = way;
                    target.ifPresent(id -> start());
                }
            }
        };
        action.setToolTipText(MESSAGES.text("action." + key + ".tip"));
        action.setImageDescriptor(Icons.descriptor(key.equals("downstream") ? "loudspeaker" : "microphone"));
        return action;
    }

    /** Traces an object of the current design, the natural way. */
    void trace(TraceStart wanted) {
        design = current.get();
        target = Optional.ofNullable(wanted.object().getId());
        direction = wanted.direction();
        start();
    }

    /** Nothing is traced any more. */
    void end() {
        running.ifPresent(Job::cancel);
        target = Optional.empty();
        show(Optional.empty());
    }

    private void tracedAnew(Design changed) {
        if (design.filter(each -> each == changed).isPresent() && target.isPresent()) {
            start();
        }
    }

    private void start() {
        downstream.setChecked(direction == TraceDirection.DOWNSTREAM);
        upstream.setChecked(direction == TraceDirection.UPSTREAM);
        running.ifPresent(Job::cancel);
        var tracing = design.flatMap(analysis::result);
        if (tracing.isEmpty()) {
            // The first analysis of the design tells us when it is done.
            summary.setText(MESSAGES.text("tracing"));
            return;
        }
        var display = tree.getControl().getDisplay();
        var id = target.orElseThrow();
        var way = direction;
        var run = new TraceRun(MESSAGES.text("job"), tracing.get(), id, way, result -> display.asyncExec(() -> {
            if (!tree.getControl().isDisposed() && target.equals(Optional.of(id)) && direction == way) {
                show(result);
            }
        }));
        running = Optional.of(run);
        run.schedule();
    }

    private void show(Optional<Traced> result) {
        traced = result;
        summary.setText(text());
        var selected = tree.getStructuredSelection().getFirstElement() instanceof TraceRow row ? Optional.of(row)
                : Optional.<TraceRow>empty();
        stepping = true;
        tree.getControl().setRedraw(false);
        try {
            tree.setInput(result.map(Traced::rows).orElse(List.of()));
            tree.expandToLevel(3);
            selected.flatMap(this::same).ifPresent(row -> tree.setSelection(new StructuredSelection(row), true));
        } finally {
            tree.getControl().setRedraw(true);
            stepping = false;
        }
        lights.show(design, target.isEmpty() ? Optional.empty() : result);
        summary.getParent().getParent().layout(true, true);
    }

    // The row of a new trace that stands where one of the old trace stood.
    private Optional<TraceRow> same(TraceRow before) {
        var open = new ArrayList<>(traced.map(Traced::rows).orElse(List.of()));
        for (int i = 0; i < open.size(); i++) {
            var row = open.get(i);
            if (row.deviceId().equals(before.deviceId()) && row.name().equals(before.name())) {
                return Optional.of(row);
            }
            open.addAll(row.children());
        }
        return Optional.empty();
    }

    private String text() {
        if (target.isEmpty()) {
            return MESSAGES.text("none");
        }
        if (traced.isEmpty()) {
            return MESSAGES.text("gone");
        }
        var trace = traced.get();
        var down = trace.direction() == TraceDirection.DOWNSTREAM;
        var text = new StringBuilder(MESSAGES.text(down ? "summary.down" : "summary.up", trace.target(),
                trace.arrivals(), trace.speakers()));
        trace.loops().forEach(loop -> text.append("  ").append(MESSAGES.text("summary.loop", loop)));
        if (trace.truncated()) {
            text.append("  ").append(MESSAGES.text("summary.truncated"));
        }
        return text.toString();
    }

    private void step() {
        if (stepping || design.isEmpty() || !(tree.getStructuredSelection().getFirstElement() instanceof TraceRow row)) {
            return;
        }
        steps.show(design.get(), row.deviceId(), row.portIds());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Design.class && current != null) {
            return adapter.cast(current.get().orElse(null));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        running.ifPresent(Job::cancel);
        if (lights != null) {
            lights.close();
            analysis.dispose();
        }
        super.dispose();
    }

    /** A column of text. */
    private static class Cell extends ColumnLabelProvider {

        private final Function<TraceRow, String> text;

        Cell(Function<TraceRow, String> text) {
            this.text = text;
        }

        @Override
        public String getText(Object element) {
            return text.apply((TraceRow) element);
        }
    }
}
