/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.PowerResult;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.DesignAnalysis;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.Icons;
import org.headroom.ui.design.Theme;
import org.headroom.ui.design.WorkbenchDesigns;

/** The supply of the current design as a tree with its currents, loads and voltage drops, current while the design is edited. */
public final class PowerView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(PowerView.class);

    private final Consumer<Optional<Design>> currentListener = design -> show();
    private final BiConsumer<Design, PowerAnalysis> analysisListener = (design, result) -> show();
    private CurrentDesign current;
    private DesignAnalysis<PowerAnalysis> analysis;
    private LocalResourceManager images;
    private Label summary;
    private TreeViewer tree;
    private Optional<Design> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        current = getSite().getService(CurrentDesign.class);
        analysis = new DesignAnalysis<>(parent.getDisplay(), getSite().getService(WorkbenchDesigns.class), MESSAGES.text("job"),
                (production, monitor) -> PowerAnalysis.of(production));
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(6, 4, 4, 0).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        createTree(parent);
        current.addListener(currentListener);
        analysis.addListener(analysisListener);
        Theme.whenChanged(getSite(), tree.getControl(), tree::refresh);
        show();
    }

    private void createTree(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        var layout = new TreeColumnLayout();
        area.setLayout(layout);
        tree = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setHeaderVisible(true);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new RowContent());
        column(layout, "name", 34, SWT.LEFT, new Cell(PowerRow::name) {
            @Override
            public Image getImage(Object element) {
                return images.create(Icons.descriptor(((PowerRow) element).icon()));
            }
        });
        column(layout, "lines", 9, SWT.LEFT, new Cell(PowerRow::lines));
        column(layout, "l1", 8, SWT.RIGHT, new Cell(row -> figure(row, flow -> flow.current_A(0), 1)));
        column(layout, "l2", 8, SWT.RIGHT, new Cell(row -> figure(row, flow -> flow.current_A(1), 1)));
        column(layout, "l3", 8, SWT.RIGHT, new Cell(row -> figure(row, flow -> flow.current_A(2), 1)));
        column(layout, "n", 8, SWT.RIGHT, new Cell(row -> figure(row, Flow::neutral_A, 1)));
        column(layout, "power", 10, SWT.RIGHT, new Cell(row -> figure(row, Flow::power_W, 0)));
        column(layout, "load", 14, SWT.LEFT, new LoadBar());
        column(layout, "drop", 8, SWT.RIGHT, new Cell(row -> percent(row.drop_percent())));
        tree.addDoubleClickListener(event -> {
            if (tree.getStructuredSelection().getFirstElement() instanceof PowerRow row) {
                current.get().ifPresent(design -> new DesignOpener(getSite().getWorkbenchWindow()).reveal(design, row.id()));
            }
        });
    }

    private void column(TreeColumnLayout layout, String key, int weight, int style,
            CellLabelProvider labels) {
        var column = new TreeViewerColumn(tree, style);
        column.getColumn().setText(MESSAGES.text("column." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 48, true));
        column.setLabelProvider(labels);
    }

    private static String figure(PowerRow row, Function<Flow, Double> value, int decimals) {
        return row.flow().map(flow -> String.format(Locale.ROOT, "%." + decimals + "f", value.apply(flow)))
                .orElseGet(() -> MESSAGES.text("unknown"));
    }

    private static String percent(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", rounded(value.getAsDouble())) : "";
    }

    /** To a tenth, and never minus zero. */
    private static double rounded(double value) {
        return Math.rint(value * 10) / 10 + 0.0;
    }

    private void show() {
        if (tree.getControl().isDisposed()) {
            return;
        }
        var design = current.get();
        var result = design.flatMap(analysis::result).map(PowerAnalysis::result);
        summary.setText(text(design, result));
        var expanded = tree.getExpandedElements();
        tree.getControl().setRedraw(false);
        try {
            tree.setInput(result.map(PowerRows::of).orElse(List.of()));
            if (design.equals(shown) && expanded.length > 0) {
                tree.setExpandedElements(expanded);
            } else {
                tree.expandToLevel(4);
            }
        } finally {
            tree.getControl().setRedraw(true);
        }
        if (result.isPresent()) {
            shown = design;
        }
        summary.getParent().layout();
    }

    private static String text(Optional<Design> design, Optional<PowerResult> result) {
        if (design.isEmpty()) {
            return MESSAGES.text("none.design");
        }
        if (result.isEmpty()) {
            return MESSAGES.text("calculating");
        }
        var power = result.get();
        if (power.sources().isEmpty()) {
            return MESSAGES.text("none.supply");
        }
        double watts = power.sources().stream().mapToDouble(source -> source.flow().power_W()).sum();
        double highest = power.sources().stream().mapToDouble(source -> source.flow().highest_A()).max().orElse(0);
        var drop = power.worst().flatMap(load -> load.drop()).map(each -> percent(OptionalDouble.of(each.percent())) + " %")
                .orElseGet(() -> MESSAGES.text("unknown"));
        return power.atLeast()
                ? MESSAGES.text("summary.atleast", design.get().name(), Math.round(watts), power.unknown().size(),
                        percent(OptionalDouble.of(highest)), drop)
                : MESSAGES.text("summary", design.get().name(), Math.round(watts), percent(OptionalDouble.of(highest)), drop);
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
        current.removeListener(currentListener);
        analysis.dispose();
        super.dispose();
    }

    /** A column of text. */
    private static class Cell extends ColumnLabelProvider {

        private final Function<PowerRow, String> text;

        Cell(Function<PowerRow, String> text) {
            this.text = text;
        }

        @Override
        public String getText(Object element) {
            return text.apply((PowerRow) element);
        }
    }

    /** Rows as they lie. */
    private static final class RowContent implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return ((PowerRow) element).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((PowerRow) element).children().isEmpty();
        }
    }
}
