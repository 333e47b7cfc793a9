/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.headroom.core.design.Design;
import org.headroom.model.base.SignalKind;
import org.headroom.model.commands.RemoveObjects;
import org.headroom.model.measurement.Measurement;
import org.headroom.model.power.Phases;
import org.headroom.model.power.Way;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power view patches, moves and supposes, with undo. */
class PowerTest {

    @TempDir
    Path folder;
    private Design design;
    private Composite view;
    private Tree tree;

    @BeforeEach
    void open() {
        Bench.clear();
        design = Bench.openExample("club", folder);
        view = Bench.control(Bench.show(Bench.POWER));
        tree = Widgets.first(view, Tree.class);
        Wait.until("the supply of the club", () -> Widgets.item(tree, "Amp 1 main").isPresent());
    }

    @AfterEach
    void close() {
        Bench.clear();
    }

    private void select(String row) {
        tree.setSelection(Widgets.item(tree, row).orElseThrow());
        tree.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void whatIsNotPluggedInIsPatchedAndUndone() {
        var recorder = design.production().getDevices().stream().filter(each -> Devices.name(each).equals("Recorder"))
                .findFirst().orElseThrow();
        var cable = Devices.ports(recorder, SignalKind.POWER).flatMap(Ports::cables).findFirst().orElseThrow();
        design.history().execute(new RemoveObjects(List.of(cable)));
        Wait.until("the recorder is among those that nothing feeds", () -> Widgets.item(tree, "Not plugged in").isPresent());

        Widgets.press(Widgets.button(view, "Patch the rest"));

        Wait.until("it is fed", () -> Widgets.item(tree, "Not plugged in").isEmpty());
        assertThat(Devices.ports(recorder, SignalKind.POWER).flatMap(Ports::cables)).isNotEmpty();
        Bench.execute("org.eclipse.ui.edit.undo");
        Wait.until("it is not fed", () -> Widgets.item(tree, "Not plugged in").isPresent());
    }

    @Test
    void aKeyMovesAWayToAPhase() {
        var way = way("CEE 16 blue 2");
        select("CEE 16 blue 2");
        var key = new Event();
        key.character = '3';
        key.type = SWT.KeyDown;
        tree.notifyListeners(SWT.KeyDown, key);

        assertThat(way.getPhases()).isEqualTo(Phases.L3);
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(way.getPhases()).isEqualTo(Phases.L2);
    }

    private Way way(String port) {
        return design.production().getPower().getSupplies().stream().flatMap(supply -> supply.getWays().stream())
                .filter(each -> Ports.label(each.getPort()).equals(port)).findFirst().orElseThrow();
    }

    @Test
    void otherVoltagesAreSupposedWithoutTouchingTheDesign() {
        var voltage = Widgets.first(view, Combo.class, combo -> List.of(combo.getItems()).contains("120/208 V, 60 Hz"));
        var before = Widgets.item(tree, "Amp 1 main").orElseThrow().getText(3);
        voltage.select(voltage.indexOf("120/208 V, 60 Hz"));
        voltage.notifyListeners(SWT.Selection, new Event());

        Wait.until("the amplifier draws more", () -> Widgets.item(tree, "Amp 1 main").filter(item ->
                !item.getText(3).equals(before)).isPresent());
        assertThat(design.isDirty()).isFalse();
        Widgets.press(Widgets.button(view, "As designed"));
        Wait.until("all is as designed", () -> Widgets.item(tree, "Amp 1 main").filter(item ->
                item.getText(3).equals(before)).isPresent());
    }

    private StructuredSelection dragged(String row) {
        select(row);
        return new StructuredSelection(Widgets.item(tree, row).orElseThrow().getData());
    }

    /** A canvas that takes drops: the bars first, then the wheel. */
    private Control target(int number) {
        return Widgets.all(view, Canvas.class).stream().filter(each -> each.getData(DND.DROP_TARGET_KEY) != null).toList().get(number);
    }

    @Test
    void aWayIsDraggedOntoTheBarOfAPhase() {
        var way = way("CEE 16 blue 2");
        var bars = target(0);
        var held = new Drops(bars, null, bars.getSize().x / 2, bars.getSize().y - bars.getSize().y / 3,
                dragged("CEE 16 blue 2"));

        assertThat(held.isWelcome()).isTrue();
        assertThat(way.getPhases()).isEqualTo(Phases.L2);
        held.drop();

        assertThat(way.getPhases()).isEqualTo(Phases.L3);
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(way.getPhases()).isEqualTo(Phases.L2);
    }

    @Test
    void aDeviceIsDraggedOntoAFreeWayAndNowhereElse() {
        var recorder = design.production().getDevices().stream().filter(each -> Devices.name(each).equals("Recorder"))
                .findFirst().orElseThrow();
        var device = dragged("Recorder · Tascam");
        assertThat(new Drops(tree, Widgets.item(tree, "Amp 1 main").orElseThrow(), 5, 5, device).isWelcome()).isFalse();
        var free = Widgets.item(tree, "Backline 3").orElseThrow();
        tree.showItem(free);
        var bounds = free.getBounds(0);
        var held = new Drops(tree, free, bounds.x + 5, bounds.y + bounds.height / 2, device);

        assertThat(held.isWelcome()).isTrue();
        held.drop();

        assertThat(Devices.ports(recorder, SignalKind.POWER).flatMap(Ports::cables).findFirst().orElseThrow().getFrom().getPort())
                .isSameAs(way("Schuko 3", "Socket box SL").getPort());
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(way("Schuko 3", "Socket box SL").getPort().getEnds()).isEmpty();
    }

    private Way way(String port, String distro) {
        return design.production().getPower().getSupplies().stream()
                .filter(each -> Devices.name(each.getDevice()).equals(distro)).flatMap(supply -> supply.getWays().stream())
                .filter(each -> Ports.label(each.getPort()).equals(port)).findFirst().orElseThrow();
    }

    @Test
    void anotherDutyIsSupposedWithoutTouchingTheDesign() {
        var duty = Widgets.first(view, Combo.class, combo -> List.of(combo.getItems()).contains("1/3 of rated power"));
        var before = Widgets.item(tree, "Amp 1 main").orElseThrow().getText(3);
        duty.select(duty.indexOf("1/3 of rated power"));
        duty.notifyListeners(SWT.Selection, new Event());

        Wait.until("the amplifier draws more", () -> Widgets.item(tree, "Amp 1 main").filter(item ->
                Double.parseDouble(item.getText(3)) > 2 * Double.parseDouble(before)).isPresent());
        assertThat(design.isDirty()).isFalse();
        Widgets.press(Widgets.button(view, "As designed"));
        Wait.until("all is as designed", () -> Widgets.item(tree, "Amp 1 main").filter(item ->
                item.getText(3).equals(before)).isPresent());
    }

    @Test
    void aFeedThatIsSupposedToBeOffSaysWhatFallsSilent() {
        select("CEE 16 blue 2");
        menu("What if this is off?");

        Wait.until("what fails is told", () -> Widgets.words(view).stream().anyMatch(words -> words.startsWith("Off:")
                && words.contains("Amp 1 main") && words.contains("Silent")));
        assertThat(design.isDirty()).isFalse();
        Widgets.press(Widgets.button(view, "As designed"));
        Wait.until("nothing is off", () -> Widgets.words(view).stream().noneMatch(words -> words.startsWith("Off:")));
    }

    private void menu(String text) {
        var menu = tree.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        var item = Stream.of(menu.getItems()).filter(each -> each.getText().startsWith(text)).findFirst().orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        Wait.forEvents();
    }

    @Test
    void whatIsMeasuredIsTypedJudgedAndKept() {
        Dialogs.answer("Measured values", shell -> {
            Widgets.labelled(shell, "Measured by", Text.class).setText("R. Ohm");
            var table = Widgets.first(shell, Table.class);
            type(table, "Amp 4 subs", "Insulation MΩ", "200");
            type(table, "Amp 4 subs", "RCD ms", "450");
            Wait.until("the slow one is judged", () -> Stream.of(table.getItems()).anyMatch(item -> item.getText(column(table,
                    "RCD ms")).contains("450")));
            Widgets.press(Widgets.button(shell, "Keep"));
        }, () -> Widgets.press(Widgets.button(view, "Measured values…")));

        assertThat(design.production().getMeasurements()).extracting(Measurement::getValue).containsExactlyInAnyOrder(200.0, 450.0);
        assertThat(design.production().getMeasurements()).extracting(Measurement::getPassed).containsExactlyInAnyOrder(true, false);
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(design.production().getMeasurements()).isEmpty();
    }

    private static int column(Table table, String title) {
        return List.of(table.getColumns()).stream().map(TableColumn::getText).toList().indexOf(title);
    }

    /** Types into a cell as the hand does: a press opens the field. */
    private static void type(Table table, String row, String title, String value) {
        int column = column(table, title);
        var item = Stream.of(table.getItems()).filter(each -> each.getText().contains(row)).findFirst().orElseThrow();
        table.showItem(item);
        var bounds = item.getBounds(column);
        var event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = bounds.x + bounds.width / 2;
        event.y = bounds.y + bounds.height / 2;
        table.notifyListeners(SWT.MouseDown, event);
        table.notifyListeners(SWT.MouseUp, event);
        Wait.forEvents();
        var field = Widgets.first(table, Text.class, Control::isVisible);
        field.setText(value);
        var enter = new Event();
        enter.character = SWT.CR;
        enter.keyCode = SWT.CR;
        enter.detail = SWT.TRAVERSE_RETURN;
        field.notifyListeners(SWT.DefaultSelection, enter);
        Wait.forEvents();
    }

    @Test
    void nothingMeasuredKeepsNothing() {
        Dialogs.answer("Measured values", shell -> {
            assertThat(Widgets.labelled(shell, "Measured by", Text.class).getText()).isEmpty();
            Widgets.press(Widgets.button(shell, "Keep"));
        }, () -> Widgets.press(Widgets.button(view, "Measured values…")));
        assertThat(design.production().getMeasurements()).isEmpty();
    }
}
