/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.channels.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Types into a cell. What cannot stand there is said at once, and keeps the cell open until it is mended or given up. */
final class CellEditing {

    private static final int NARROWEST = 90;
    private static final int CHOICES_HEIGHT = 220;

    /** Takes a text over; empty when that was possible, else why it was not. */
    interface Taker {
        Optional<String> take(String text);
    }

    /**
     * What can be chosen.
     *
     * @param texts in order
     * @param only  whether nothing else can stand there, so that they are shown while one types; else Alt+Down shows them
     */
    record Choices(List<String> texts, boolean only) {
    }

    private final Table table;
    private final TableEditor editor;
    private final BiFunction<Integer, Integer, Choices> choices;
    private final Taker taker;
    private final Consumer<String> told;
    private final CellCursor cursor;
    private Optional<Text> open = Optional.empty();
    private Optional<ContentProposalAdapter> proposals = Optional.empty();

    /** @param told is given what is wrong with what was typed; empty when nothing is */
    CellEditing(Table table, CellCursor cursor, BiFunction<Integer, Integer, Choices> choices, Taker taker,
            Consumer<String> told) {
        this.table = table;
        this.cursor = cursor;
        this.choices = choices;
        this.taker = taker;
        this.told = told;
        editor = new TableEditor(table);
        editor.horizontalAlignment = SWT.LEFT;
        editor.grabHorizontal = true;
        editor.minimumWidth = NARROWEST;
    }

    boolean isOpen() {
        return open.filter(text -> !text.isDisposed()).isPresent();
    }

    /** The field while a cell is open. */
    Optional<Text> field() {
        return open.filter(text -> !text.isDisposed());
    }

    /**
     * Opens the chosen cell.
     *
     * @param content what stands in the field
     * @param all     whether that is selected, so that typing replaces it
     */
    void open(String content, boolean all) {
        close();
        if (table.getItemCount() == 0) {
            return;
        }
        var text = new Text(table, SWT.SINGLE);
        open = Optional.of(text);
        text.setText(content);
        if (all) {
            text.selectAll();
        } else {
            text.setSelection(content.length());
        }
        editor.setEditor(text, table.getItem(cursor.row()), cursor.column());
        offer(text);
        text.addListener(SWT.Traverse, event -> traverse(event, text));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> leave(text)));
        text.setFocus();
    }

    private void offer(Text text) {
        var offered = choices.apply(cursor.row(), cursor.column());
        if (offered.texts().isEmpty()) {
            proposals = Optional.empty();
            return;
        }
        var provider = new SimpleContentProposalProvider(offered.texts().toArray(String[]::new));
        provider.setFiltering(true);
        var adapter = new ContentProposalAdapter(text, new TextContentAdapter(), provider,
                offered.only() ? null : KeyStroke.getInstance(SWT.ALT, SWT.ARROW_DOWN), null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setPropagateKeys(true);
        adapter.setAutoActivationDelay(0);
        adapter.setPopupSize(new Point(Math.max(220, table.getColumn(cursor.column()).getWidth()), CHOICES_HEIGHT));
        proposals = Optional.of(adapter);
    }

    private void traverse(Event event, Text text) {
        boolean choosing = proposals.filter(ContentProposalAdapter::isProposalPopupOpen).isPresent();
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                if (!choosing) {
                    close();
                    told.accept("");
                }
            }
            case SWT.TRAVERSE_RETURN -> {
                if (!choosing && commit(text)) {
                    cursor.choose(cursor.row() + 1, cursor.column());
                }
            }
            case SWT.TRAVERSE_TAB_NEXT -> {
                if (commit(text)) {
                    cursor.choose(cursor.row(), cursor.column() + 1);
                }
            }
            case SWT.TRAVERSE_TAB_PREVIOUS -> {
                if (commit(text)) {
                    cursor.choose(cursor.row(), cursor.column() - 1);
                }
            }
            default -> {
                return;
            }
        }
        event.detail = SWT.TRAVERSE_NONE;
        event.doit = false;
    }

    /** Leaving a cell takes over what can stand there. */
    private void leave(Text text) {
        table.getDisplay().asyncExec(() -> {
            boolean elsewhere = !text.isDisposed() && !text.isFocusControl()
                    && proposals.filter(ContentProposalAdapter::hasProposalPopupFocus).isEmpty();
            if (elsewhere) {
                commit(text);
                close();
            }
        });
    }

    private boolean commit(Text text) {
        if (text.isDisposed()) {
            return false;
        }
        var obstacle = taker.take(text.getText());
        told.accept(obstacle.orElse(""));
        text.setToolTipText(obstacle.orElse(null));
        if (obstacle.isEmpty()) {
            close();
            return true;
        }
        return false;
    }

    /** Gives up what was typed. */
    void close() {
        boolean hadFocus = field().filter(Text::isFocusControl).isPresent();
        var text = field();
        open = Optional.empty();
        text.ifPresent(each -> {
            editor.setEditor(null);
            each.dispose();
        });
        if (hadFocus) {
            table.setFocus();
        }
    }
}
