/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.headroom.core.design.Design;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The properties edit what is selected, with undo, and do not take what cannot be right. */
class PropertiesTest {

    @TempDir
    Path folder;
    private Design design;
    private Composite properties;

    @BeforeEach
    void open() {
        Bench.clear();
        design = Bench.openExample("club", folder);
        properties = Bench.control(Bench.show(Bench.PROPERTIES));
    }

    @AfterEach
    void close() {
        new Explorer().filter("");
        Bench.clear();
    }

    @Test
    void aNameIsTakenOverWithReturnAndUndone() {
        var device = design.production().getDevices().get(0);
        var old = device.getName();
        new Explorer().select(device, old);
        type("Name", "Other name");
        assertThat(device.getName()).isEqualTo("Other name");
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(device.getName()).isEqualTo(old);
        Wait.until("the form shows the old name", () -> text("Name").getText().equals(old));
    }

    @Test
    void aFigureIsTakenOverAndNonsenseIsMarkedAndNot() {
        var cable = design.production().getCables().stream().filter(each -> each.getLength() != null).findFirst().orElseThrow();
        var old = cable.getLength();
        new Explorer().select(cable, cable.getNumber());
        type("Length", "long");
        assertThat(cable.getLength()).isEqualTo(old);
        assertThat(design.history().canUndo()).isFalse();
        assertThat(text("Length").getToolTipText()).contains("Give a number");
        type("Length", "12,5");
        assertThat(cable.getLength()).isEqualTo(12.5);
        assertThat(text("Length").getToolTipText()).doesNotContain("Give a number");
        type("Length", "");
        assertThat(cable.getLength()).isNull();
        design.history().undo();
        design.history().undo();
        assertThat(cable.getLength()).isEqualTo(old);
    }

    @Test
    void aChoiceIsTakenOver() {
        var device = design.production().getDevices().get(0);
        new Explorer().select(device, device.getName());
        var driven = Widgets.labelled(properties, "Driven", Combo.class);
        int before = driven.getSelectionIndex();
        driven.select(before == 0 ? 1 : 0);
        driven.notifyListeners(SWT.Selection, new Event());
        assertThat(design.history().canUndo()).isTrue();
        design.history().undo();
        Wait.until("the choice is as before",
                () -> Widgets.labelled(properties, "Driven", Combo.class).getSelectionIndex() == before);
    }

    private Text text(String label) {
        return Widgets.labelled(properties, label, Text.class);
    }

    private void type(String label, String value) {
        Wait.until("the form has " + label, () -> Widgets.words(properties).contains(label));
        text(label).setText(value);
        text(label).notifyListeners(SWT.DefaultSelection, new Event());
    }
}
