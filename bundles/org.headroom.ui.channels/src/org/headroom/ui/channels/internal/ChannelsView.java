/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.channels.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.headroom.channels.column.Column;
import org.headroom.channels.instrument.Instruments;
import org.headroom.channels.instrument.Proposals;
import org.headroom.channels.view.ChannelView;
import org.headroom.channels.view.ChannelViews;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.HistoryListener;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.Theme;

/** The channel list of the current design, as whoever is chosen sees it, edited in place like a spreadsheet. */
public final class ChannelsView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(ChannelsView.class);

    private final Consumer<Optional<Design>> currentListener = this::follow;
    private final HistoryListener historyListener = event -> refreshSoon();
    private final Instruments instruments = Instruments.load();
    private CurrentDesign current;
    private Optional<Design> shown = Optional.empty();
    private List<ChannelView> views = List.of();
    private String chosen = "all";
    private Combo combo;
    private Text search;
    private Label status;
    private ChannelTable table;
    private CellCursor cursor;
    private CellEditing editing;
    private ChannelEdits edits;
    private ChannelKeys keys;
    private boolean refreshPending;

    @Override
    public void createPartControl(Composite parent) {
        current = getSite().getService(CurrentDesign.class);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).extendedMargins(6, 4, 4, 2).applyTo(parent);
        createBar(parent);
        createTable(parent);
        status = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(status);
        createGlobalActions();
        current.addListener(currentListener);
        Theme.whenChanged(getSite(), table.table(), () -> table.viewer().refresh());
        follow(current.get());
    }

    private void createBar(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(20);
        combo.setToolTipText(MESSAGES.text("view.help"));
        name(combo, MESSAGES.text("view.help"));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(combo.getSelectionIndex())));
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(MESSAGES.text("filter.hint"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
        search.addModifyListener(event -> {
            table.setOrder(table.order().with(search.getText()));
            refresh();
        });
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.table().setFocus();
                event.doit = false;
            }
        });
        var bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        button(bar, "add", this::add);
        button(bar, "remove", () -> perform(edits::remove));
        button(bar, "fill", () -> perform(design -> edits.fill(design, false)));
        button(bar, "series", () -> perform(design -> edits.fill(design, true)));
        button(bar, "propose", () -> perform(edits::propose));
        button(bar, "renumber", () -> perform(edits::renumber));
        button(bar, "paste", this::paste);
    }

    private static void button(ToolBar bar, String key, Runnable work) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(" " + MESSAGES.text("action." + key) + " ");
        item.setToolTipText(MESSAGES.text("action." + key + ".help"));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
    }

    private void createTable(Composite parent) {
        table = new ChannelTable(parent, this::refresh);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table.table());
        name(table.table(), MESSAGES.text("table"));
        cursor = new CellCursor(table.table(), this::tellChosen);
        edits = new ChannelEdits(table, cursor, instruments);
        editing = new CellEditing(table.table(), cursor, this::choices, text -> shown.flatMap(design -> edits.set(design, text)),
                this::tell);
        keys = new ChannelKeys(this, edits, editing);
        table.table().addListener(SWT.KeyDown, keys::pressed);
        table.table().addListener(SWT.MouseDoubleClick, event -> keys.edit());
        getSite().setSelectionProvider(table.viewer());
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private CellEditing.Choices choices(int row, int column) {
        if (shown.isEmpty() || row >= table.rows().size() || column >= table.columns().size()) {
            return new CellEditing.Choices(List.of(), false);
        }
        var of = table.columns().get(column);
        var proposals = new Proposals(instruments, shown.get().production());
        return new CellEditing.Choices(proposals.choices(of, table.rows().get(row)), of.kind() == Column.Kind.CHOICE);
    }

    /** Copy, paste, cut and select all of the Edit menu, with their keys; in a field they are those of the field. */
    private void createGlobalActions() {
        handle(IWorkbenchCommandConstants.EDIT_COPY, Text::copy, () -> toClipboard(edits.copyCells()));
        handle(IWorkbenchCommandConstants.EDIT_PASTE, Text::paste, this::paste);
        handle(IWorkbenchCommandConstants.EDIT_CUT, Text::cut, () -> {
            toClipboard(edits.copyCells());
            perform(design -> edits.set(design, ""));
        });
        handle(IWorkbenchCommandConstants.EDIT_SELECT_ALL, Text::selectAll, () -> {
            table.table().selectAll();
            tellChosen();
        });
    }

    private void handle(String command, Consumer<Text> inField, Runnable inTable) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                if (search.isFocusControl()) {
                    inField.accept(search);
                } else {
                    editing.field().ifPresentOrElse(inField, inTable);
                }
                return null;
            }
        });
    }

    private void toClipboard(String text) {
        if (text.isEmpty()) {
            return;
        }
        var clipboard = new Clipboard(table.table().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    void copyLines() {
        toClipboard(edits.copyLines());
    }

    private void paste() {
        var clipboard = new Clipboard(table.table().getDisplay());
        var content = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (content instanceof String text && table.view().isPresent()) {
            perform(design -> edits.paste(design, getSite().getShell(), text));
        }
    }

    /** Does what can be done with a design only, and tells why when it could not be done. */
    void perform(Function<Design, Optional<String>> work) {
        if (shown.isPresent() && table.view().isPresent()) {
            var obstacle = work.apply(shown.get());
            refresh();
            obstacle.ifPresent(this::tell);
        }
    }

    /** Adds lines and opens the name of the first. */
    void add() {
        perform(design -> {
            var made = edits.add(design);
            search.setText("");
            refresh();
            table.select(made);
            int name = table.columns().stream().map(Column::key).toList().indexOf("name");
            cursor.choose(table.rows().indexOf(made.get(0)), Math.max(0, name));
            table.table().setFocus();
            return Optional.empty();
        });
    }

    void tellDerived(Column column) {
        edits.chosen().flatMap(line -> column.obstacle(line, "?")).ifPresent(this::tell);
    }

    private void tell(String text) {
        status.setForeground(text.isEmpty() ? null : status.getDisplay().getSystemColor(SWT.COLOR_RED));
        status.setText(text.replace("&", "&&"));
        status.setToolTipText("");
        if (text.isEmpty()) {
            tellChosen();
        }
    }

    /** How many lines there are and are selected, and what is known of the instrument of the chosen one. */
    private void tellChosen() {
        if (status == null || shown.isEmpty()) {
            return;
        }
        status.setForeground(null);
        int selected = table.table().getSelectionCount();
        var count = selected > 1 ? MESSAGES.text("count.selected", table.rows().size(), selected,
                edits.column().map(Column::title).orElse("")) : MESSAGES.text("count", table.rows().size());
        var proposals = new Proposals(instruments, shown.get().production());
        var instrument = edits.chosen().filter(InputChannel.class::isInstance).map(InputChannel.class::cast)
                .flatMap(proposals::instrument);
        status.setText((count + instrument.map(each -> "     " + InstrumentText.of(each)).orElse("")).replace("&", "&&"));
        status.setToolTipText(instrument.map(InstrumentText::sources).orElse(""));
    }

    private void follow(Optional<Design> design) {
        shown.ifPresent(each -> each.history().removeListener(historyListener));
        shown = design;
        shown.ifPresent(each -> each.history().addListener(historyListener));
        editing.close();
        refresh();
    }

    private void refreshSoon() {
        if (refreshPending || table.table().isDisposed()) {
            return;
        }
        refreshPending = true;
        table.table().getDisplay().asyncExec(() -> {
            refreshPending = false;
            if (!table.table().isDisposed() && !editing.isOpen()) {
                refresh();
            }
        });
    }

    private void choose(int index) {
        if (index >= 0 && index < views.size()) {
            chosen = views.get(index).id();
            editing.close();
            refresh();
        }
    }

    private void refresh() {
        if (table.table().isDisposed()) {
            return;
        }
        combo.setEnabled(shown.isPresent());
        if (shown.isEmpty()) {
            views = List.of();
            combo.removeAll();
            table.clear();
            status.setText(MESSAGES.text("empty.design"));
            return;
        }
        var production = shown.get().production();
        views = ChannelViews.of(production);
        var view = views.stream().filter(each -> each.id().equals(chosen)).findFirst().orElse(views.get(0));
        var titles = views.stream().map(each -> MESSAGES.text("view.title." + each.side(), each.title())).toArray(String[]::new);
        if (!List.of(titles).equals(List.of(combo.getItems()))) {
            combo.setItems(titles);
            combo.getParent().layout();
        }
        combo.select(views.indexOf(view));
        table.show(view, view.rows(production));
        if (table.rows().isEmpty()) {
            status.setForeground(null);
            status.setText(MESSAGES.text(search.getText().isBlank() ? "empty.list" : "empty.filter"));
        } else {
            tellChosen();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Design.class) {
            return adapter.cast(shown.orElse(null));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        table.table().setFocus();
    }

    @Override
    public void dispose() {
        current.removeListener(currentListener);
        shown.ifPresent(each -> each.history().removeListener(historyListener));
        super.dispose();
    }
}
