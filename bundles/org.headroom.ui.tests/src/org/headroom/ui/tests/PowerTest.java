/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.headroom.core.design.Design;
import org.headroom.model.base.SignalKind;
import org.headroom.model.commands.RemoveObjects;
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

    @Test
    void nothingMeasuredKeepsNothing() {
        Dialogs.answer("Measured values", shell -> {
            assertThat(Widgets.labelled(shell, "Measured by", Text.class).getText()).isEmpty();
            Widgets.press(Widgets.button(shell, "Keep"));
        }, () -> Widgets.press(Widgets.button(view, "Measured values…")));
        assertThat(design.production().getMeasurements()).isEmpty();
    }
}
