/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.channels.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.headroom.channels.column.ChannelColour;
import org.headroom.channels.column.Column;
import org.headroom.channels.column.Flags;
import org.headroom.channels.view.ChannelOrder;
import org.headroom.channels.view.ChannelView;
import org.headroom.model.base.Named;

/** The lines and columns of one view of the channel list. */
final class ChannelTable {

    private static final int PADDING = 18;
    private static final int SWATCH = 10;
    private static final int WIDEST = 60;
    private static final double WIDE = 1.15;

    private final TableViewer viewer;
    private final Runnable orderChanged;
    private final List<TableViewerColumn> made = new ArrayList<>();
    private Optional<ChannelView> view = Optional.empty();
    private ChannelOrder order = ChannelOrder.NONE;
    private List<Named> rows = List.of();

    /** @param orderChanged after the user has asked for another order */
    ChannelTable(Composite parent, Runnable orderChanged) {
        this.orderChanged = orderChanged;
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        table().setHeaderVisible(true);
        table().setLinesVisible(true);
        table().addListener(SWT.PaintItem, this::paintSwatch);
    }

    TableViewer viewer() {
        return viewer;
    }

    Table table() {
        return viewer.getTable();
    }

    Optional<ChannelView> view() {
        return view;
    }

    /** The lines as they are shown. */
    List<Named> rows() {
        return rows;
    }

    /** The lines that are selected, in the order in which they are shown. */
    List<Named> selected() {
        return IntStream.of(table().getSelectionIndices()).sorted().filter(index -> index < rows.size()).mapToObj(rows::get).toList();
    }

    List<Column> columns() {
        return view.map(ChannelView::columns).orElse(List.of());
    }

    ChannelOrder order() {
        return order;
    }

    void setOrder(ChannelOrder order) {
        this.order = order;
    }

    /** Shows a view with these lines; columns are made anew only when they are others. */
    void show(ChannelView shown, List<Named> all) {
        boolean sameColumns = view.filter(old -> titles(old).equals(titles(shown))).isPresent();
        if (view.filter(old -> old.id().equals(shown.id())).isEmpty()) {
            order = order.column().isPresent() ? new ChannelOrder(order.words(), Optional.empty(), false) : order;
        }
        view = Optional.of(shown);
        rows = order.apply(shown, all);
        table().setRedraw(false);
        try {
            if (sameColumns) {
                viewer.setInput(rows);
            } else {
                viewer.setInput(List.of());
                makeColumns(shown);
                viewer.setInput(rows);
            }
            showOrder();
        } finally {
            table().setRedraw(true);
        }
    }

    /** Shows nothing. */
    void clear() {
        rows = List.of();
        viewer.setInput(rows);
    }

    private static List<String> titles(ChannelView view) {
        return view.columns().stream().map(column -> column.key() + column.title()).toList();
    }

    private void makeColumns(ChannelView shown) {
        made.forEach(column -> column.getColumn().dispose());
        made.clear();
        var gc = new GC(table());
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        for (int index = 0; index < shown.columns().size(); index++) {
            var column = shown.columns().get(index);
            var title = gc.textExtent(column.title()).x;
            int width = (int) Math.max(column.width() * character * WIDE, title) + PADDING;
            made.add(makeColumn(index, column, Math.min(width, (int) (WIDEST * character))));
        }
        gc.dispose();
    }

    private TableViewerColumn makeColumn(int index, Column column, int width) {
        var shown = new TableViewerColumn(viewer, column.kind() == Column.Kind.NUMBER ? SWT.RIGHT : SWT.LEFT);
        shown.getColumn().setText(column.title());
        shown.getColumn().setWidth(width);
        shown.getColumn().setResizable(true);
        shown.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            order = order.by(columns().get(index));
            orderChanged.run();
        }));
        shown.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text(columns().get(index), (Named) row)));
        return shown;
    }

    private static String text(Column column, Named row) {
        var text = column.text(row).replace('\n', ' ');
        return switch (column.kind()) {
            case FLAG -> text.equals(Flags.YES) ? "✓" : "";
            case COLOUR -> ChannelColour.of(text).isPresent() ? "     " + text : text;
            default -> text;
        };
    }

    private void showOrder() {
        var sorted = order.column().map(by -> IntStream.range(0, columns().size())
                .filter(index -> columns().get(index).key().equals(by.key())).findFirst().orElse(-1)).orElse(-1);
        TableColumn column = sorted < 0 || sorted >= made.size() ? null : made.get(sorted).getColumn();
        table().setSortColumn(column);
        table().setSortDirection(column == null ? SWT.NONE : order.down() ? SWT.DOWN : SWT.UP);
    }

    private void paintSwatch(Event event) {
        if (event.index >= columns().size() || columns().get(event.index).kind() != Column.Kind.COLOUR
                || !(event.item.getData() instanceof Named row)) {
            return;
        }
        ChannelColour.of(columns().get(event.index).text(row)).ifPresent(colour -> {
            var rgb = colour.rgb();
            var old = event.gc.getBackground();
            event.gc.setBackground(new Color(rgb[0], rgb[1], rgb[2]));
            event.gc.fillRoundRectangle(event.x + 2, event.y + (event.height - SWATCH) / 2, SWATCH, SWATCH, 3, 3);
            event.gc.setBackground(old);
        });
    }

    /** Selects lines that are shown, and brings the first into sight. */
    void select(List<? extends Named> lines) {
        viewer.setSelection(new StructuredSelection(lines), true);
    }
}
