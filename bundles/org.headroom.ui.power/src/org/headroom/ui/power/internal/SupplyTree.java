/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEffect;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.headroom.common.text.Messages;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.PowerResult;
import org.headroom.ui.design.Icons;

/** The supply as a tree with its currents, loads and voltage drops. Ways can be dragged from it, and devices onto free ways. */
final class SupplyTree {

    private static final Messages MESSAGES = Messages.of(SupplyTree.class);

    /** Rows that are all shown at first; of more only the upper levels. */
    private static final int FEW = 80;

    private final TreeViewer viewer;
    private final LocalResourceManager images;

    /** @param plugged told the devices that were dropped on a free way, and the way */
    SupplyTree(Composite area, BiConsumer<Set<String>, String> plugged) {
        images = new LocalResourceManager(JFaceResources.getResources(), area);
        var layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new RowContent());
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
        column(layout, "drop", 8, SWT.RIGHT, new Cell(row -> percent(row.drop_percent())) {
            @Override
            public String getToolTipText(Object element) {
                return percent(((PowerRow) element).drop_percent()).startsWith("-") ? MESSAGES.text("drop.rise") : null;
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        drag();
        drop(plugged);
    }

    private void drag() {
        var transfer = LocalSelectionTransfer.getTransfer();
        var source = new DragSource(viewer.getControl(), DND.DROP_MOVE);
        source.setTransfer(transfer);
        // without a picture of the rows, which would hide where they are to be dropped
        source.setDragSourceEffect(new DragSourceEffect(viewer.getControl()));
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = viewer.getStructuredSelection().toList().stream()
                        .anyMatch(row -> row instanceof PowerRow each && (each.isWay() || each.isDevice()));
                transfer.setSelection(viewer.getSelection());
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = viewer.getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                transfer.setSelection(null);
            }
        });
    }

    private void drop(BiConsumer<Set<String>, String> plugged) {
        viewer.addDropSupport(DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() },
                new ViewerDropAdapter(viewer) {
                    @Override
                    public boolean validateDrop(Object target, int operation, TransferData type) {
                        return target instanceof PowerRow row && row.isFree() && !devices().isEmpty();
                    }

                    @Override
                    public boolean performDrop(Object data) {
                        plugged.accept(devices(), ((PowerRow) getCurrentTarget()).id());
                        return true;
                    }
                });
    }

    /** Ids of the devices that are selected, in the order of the tree. */
    Set<String> devices() {
        var ids = new LinkedHashSet<String>();
        viewer.getStructuredSelection().forEach(row -> {
            if (((PowerRow) row).isDevice()) {
                ids.add(((PowerRow) row).id());
            }
        });
        return ids;
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Ids of what is selected, in the order of the tree. */
    Set<String> selected() {
        var ids = new LinkedHashSet<String>();
        viewer.getStructuredSelection().forEach(row -> ids.add(((PowerRow) row).id()));
        return ids;
    }

    /** Shows a result; open branches stay open where it is of the same design. */
    void show(Optional<PowerResult> result, boolean sameDesign) {
        var expanded = viewer.getExpandedElements();
        var selection = viewer.getSelection();
        viewer.getControl().setRedraw(false);
        try {
            var rows = result.map(PowerRows::of).orElse(List.of());
            viewer.setInput(rows);
            if (sameDesign && expanded.length > 0) {
                viewer.setExpandedElements(expanded);
            } else {
                viewer.expandToLevel(rows.stream().mapToInt(PowerRow::count).sum() <= FEW
                        ? AbstractTreeViewer.ALL_LEVELS : 4);
            }
            viewer.setSelection(selection);
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    private void column(TreeColumnLayout layout, String key, int weight, int style, CellLabelProvider labels) {
        var column = new TreeViewerColumn(viewer, style);
        column.getColumn().setText(MESSAGES.text("column." + key));
        column.getColumn().setToolTipText(MESSAGES.text("help." + key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 48, true));
        column.setLabelProvider(labels);
    }

    private static String figure(PowerRow row, Function<Flow, Double> value, int decimals) {
        if (row.flow().filter(flow -> flow == Flow.NONE).isPresent() && row.load_percent().isEmpty()) {
            return "";
        }
        return row.flow().map(flow -> (flow.unknown() > 0 ? "≥ " : "")
                + String.format(Locale.ROOT, "%." + decimals + "f", value.apply(flow)))
                .orElseGet(() -> MESSAGES.text("unknown"));
    }

    static String percent(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", rounded(value.getAsDouble())) : "";
    }

    /** To a tenth, and never minus zero. */
    private static double rounded(double value) {
        return Math.rint(value * 10) / 10 + 0.0;
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
