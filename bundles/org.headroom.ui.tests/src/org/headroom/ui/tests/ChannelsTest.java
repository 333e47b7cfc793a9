/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.headroom.channels.instrument.Instruments;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.design.Design;
import org.headroom.model.channel.InputChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The channel list as people work with it: by keys, in many lines at once, from a spreadsheet. */
class ChannelsTest {

    @TempDir
    Path folder;
    private Design design;
    private IViewPart view;

    @BeforeEach
    void open() {
        Bench.clear();
        design = Bench.openExample("club", folder);
        view = Bench.show(Bench.CHANNELS);
        choose("In · All inputs");
    }

    @AfterEach
    void close() {
        Widgets.first(Bench.control(view), Text.class, each -> (each.getStyle() & SWT.SEARCH) != 0).setText("");
        Bench.clear();
    }

    @Test
    void theListIsThereForEverybody() {
        assertThat(combo().getItems()).contains("In · Band's input list", "In · Stage patch", "Out · Mixes");
        assertThat(combo().getItems().length).isGreaterThan(8);
        for (String item : combo().getItems()) {
            choose(item);
            assertThat(table().getColumnCount()).as(item).isGreaterThan(4);
        }
        choose("In · Band's input list");
        assertThat(table().getItemCount()).isEqualTo(inputs().size());
    }

    @Test
    void typingGoesIntoAllSelectedLinesAsOneStep() {
        goTo("Stand");
        table().setSelection(new int[] {1, 2, 3});
        type('X');
        field().setText("X clamp");
        field().notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_RETURN));
        assertThat(inputs().subList(1, 4)).extracting(InputChannel::getStand).containsOnly("X clamp");
        assertThat(inputs().get(0).getStand()).isNotEqualTo("X clamp");
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(inputs()).extracting(InputChannel::getStand).doesNotContain("X clamp");
    }

    @Test
    void whatCannotStandInACellIsSaidAndKeepsItOpen() {
        goTo("Stagebox");
        var before = inputs().get(1).getStagebox();
        type('n');
        field().setText("nowhere");
        field().notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_RETURN));
        assertThat(field().isDisposed()).isFalse();
        assertThat(words()).anyMatch(text -> text.contains("nowhere"));
        field().notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_ESCAPE));
        assertThat(Widgets.all(table(), Text.class)).isEmpty();
        assertThat(inputs().get(1).getStagebox()).isSameAs(before);
    }

    @Test
    void flagsAreToggledAndCellsFilledDownByKeys() {
        goTo("48 V");
        boolean was = inputs().get(1).isPhantom();
        type(' ');
        assertThat(inputs().get(1).isPhantom()).isNotEqualTo(was);
        goTo("Notes");
        type('n');
        field().setText("note");
        field().notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_TAB_NEXT));
        table().setSelection(new int[] {1, 2, 3});
        key('d', SWT.MOD1);
        assertThat(inputs().subList(1, 4)).extracting(InputChannel::getNotes).containsOnly("note");
    }

    @Test
    void linesOfASpreadsheetAreLookedAtAndPastedAsOneStep() {
        int lines = inputs().size();
        clipboard("Name\tStand\tStagebox\nTheremin\tclip\tnowhere\nOndes\tclip\t\n");
        table().setSelection(lines - 1);
        goToRow(lines - 1);
        Dialogs.answer("Paste", shell -> {
            assertThat(String.join(" ", Widgets.words(shell))).contains("1 cell does not fit");
            Widgets.press(Widgets.button(shell, "Paste the Rest"));
        }, () -> Bench.execute("org.eclipse.ui.edit.paste"));
        assertThat(inputs()).hasSize(lines + 1);
        assertThat(inputs().getLast().getName()).isEqualTo("Ondes");
        assertThat(inputs().get(lines - 1).getName()).isEqualTo("Theremin");
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(inputs()).hasSize(lines);
        assertThat(inputs()).extracting(InputChannel::getName).doesNotContain("Theremin", "Ondes");
    }

    @Test
    void linesAreAddedWithOneKeyAndProposedFromTheirName() {
        int lines = inputs().size();
        table().setSelection(0);
        key(SWT.INSERT, 0);
        assertThat(inputs()).hasSize(lines + 1);
        assertThat(table().getSelectionCount()).isEqualTo(1);
        type('T');
        field().setText("Trumpet");
        field().notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_TAB_NEXT));
        key('i', SWT.MOD1);
        assertThat(inputs().getLast().getMicrophone()).isEqualTo("Sennheiser MD 421-II");
        assertThat(words()).anyMatch(text -> text.contains("E3 to B5, 165 to 988 Hz"));
    }

    @Test
    void theFilterShowsLinesWithAllWords() {
        Widgets.first(Bench.control(view), Text.class, each -> (each.getStyle() & SWT.SEARCH) != 0).setText("kick");
        Wait.forEvents();
        assertThat(table().getItemCount()).isBetween(1, inputs().size() - 1);
    }

    @Test
    void whatIsProposedIsInTheCatalogue() {
        var catalogue = Bench.service(Catalogue.class);
        catalogue.load(ForkJoinPool.commonPool()).join();
        var known = catalogue.all().stream().map(each -> each.type().getMaker() + " " + each.type().getModel()).toList();
        assertThat(Instruments.load().all()).allSatisfy(instrument -> assertThat(instrument.pickups()).as(instrument.id())
                .allMatch(pickup -> known.contains(pickup.name())));
    }

    private List<InputChannel> inputs() {
        return design.production().getChannelList().getInputs();
    }

    private Table table() {
        return Widgets.first(Bench.control(view), Table.class);
    }

    private Combo combo() {
        return Widgets.first(Bench.control(view), Combo.class);
    }

    private void choose(String item) {
        assertThat(combo().indexOf(item)).as(item).isNotNegative();
        combo().select(combo().indexOf(item));
        combo().notifyListeners(SWT.Selection, new Event());
        Wait.forEvents();
    }

    /** The second line, and the column of this title. */
    private void goTo(String title) {
        goToRow(1);
        int wanted = Stream.of(table().getColumns()).map(column -> column.getText()).toList().indexOf(title);
        for (int step = 0; step < table().getColumnCount(); step++) {
            key(SWT.ARROW_LEFT, 0);
        }
        for (int step = 0; step < wanted; step++) {
            key(SWT.ARROW_RIGHT, 0);
        }
    }

    private void goToRow(int row) {
        Bench.page().activate(view);
        table().setSelection(row);
        var event = new Event();
        event.item = table().getItem(row);
        table().notifyListeners(SWT.Selection, event);
        Wait.forEvents();
    }

    private Text field() {
        return Widgets.first(table(), Text.class);
    }

    private void type(char character) {
        var event = new Event();
        event.character = character;
        event.keyCode = Character.toLowerCase(character);
        table().notifyListeners(SWT.KeyDown, event);
    }

    private void key(int code, int modifiers) {
        var event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        table().notifyListeners(SWT.KeyDown, event);
    }

    private static Event traverse(int detail) {
        var event = new Event();
        event.detail = detail;
        event.doit = true;
        return event;
    }

    private List<String> words() {
        return Widgets.all(Bench.control(view), Label.class).stream().map(Label::getText).toList();
    }

    private static void clipboard(String text) {
        var clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
