/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.CatalogueLayer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Device types are made and corrected in the window, and are in the catalogue at once. */
class DeviceEditorTest {

    @TempDir
    Path home;
    private String before;

    @BeforeEach
    void ownHome() {
        before = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
        catalogue().load(ForkJoinPool.commonPool()).join();
    }

    @AfterEach
    void back() {
        System.setProperty("user.home", before);
        Bench.clear();
        catalogue().reload(ForkJoinPool.commonPool()).join();
    }

    @Test
    void aTechnicianMakesATypeFromNothing() {
        Dialogs.answer("New Device Type", shell -> {
            Wait.until("mistakes are told", () -> problems(shell).getText().contains("Fill in Maker."));
            assertThat(Widgets.button(shell, "Save").isEnabled()).isFalse();
            type(shell, "&Maker", "Acme");
            type(shell, "Mo&del", "M 7");
            type(shell, "M&ass kg", "heavy");
            type(shell, "So&urce", "M7 data sheet");
            Widgets.press(Widgets.button(shell, "Add port"));
            Wait.until("no number", () -> problems(shell).getText().contains("is no number"));
            assertThat(Widgets.button(shell, "Save").isEnabled()).isFalse();
            type(shell, "M&ass kg", "0,35");
            type(shell, "&Rack units", "2");
            Wait.until("it can be saved", () -> Widgets.button(shell, "Save").isEnabled());
            assertThat(Widgets.labelled(shell, "&Id", Text.class).getText()).isEqualTo("acme.m-7");
            Widgets.press(Widgets.button(shell, "Save"));
        }, () -> Bench.execute("org.headroom.ui.catalogue.newType"));

        var entry = Wait.forPresent("the type is in the catalogue", () -> catalogue().find("acme.m-7"));
        assertThat(entry.layer()).isEqualTo(CatalogueLayer.USER);
        assertThat(entry.type().getMechanical().getMass()).isEqualTo(0.35);
        assertThat(entry.type().getMechanical().getRackUnits()).isEqualTo(2);
        assertThat(entry.type().getPorts()).singleElement().satisfies(port -> assertThat(port.getKey()).isEqualTo("port1"));
        assertThat(home.resolve(".headroom/packs/own/types/acme.m-7.yaml")).exists();
        var list = Widgets.first(Bench.control(Bench.show(Bench.CATALOGUE)), Table.class);
        Wait.until("it is selected", () -> list.getSelectionCount() == 1 && list.getSelection()[0].getText().contains("Acme M 7"));
    }

    @Test
    void whatIsTakenFromASimilarTypeIsAGuess() {
        select("shure.sm58");
        var similar = catalogue().find("shure.sm58").map(CatalogueEntry::type).orElseThrow();
        Dialogs.answer("New Device Type from Shure SM58", shell -> {
            type(shell, "Mo&del", "SM58 copy");
            Wait.until("it can be saved", () -> Widgets.button(shell, "Save").isEnabled());
            Widgets.press(Widgets.button(shell, "Save"));
        }, () -> Bench.execute("org.headroom.ui.catalogue.similarType"));

        var made = Wait.forPresent("the type", () -> catalogue().find("shure.sm58-copy")).type();
        assertThat(made.getPorts()).hasSameSizeAs(similar.getPorts());
        assertThat(made.getProvenance()).singleElement().satisfies(source -> assertThat(source.getBasis()).isEqualTo(Basis.GUESS));
    }

    @Test
    void aCorrectedTypeOverridesTheOneOfThePack() throws Exception {
        select("shure.sm58");
        var ports = catalogue().find("shure.sm58").orElseThrow().type().getPorts().size();
        Dialogs.answer("Edit Shure SM58", shell -> {
            type(shell, "M&ass kg", "0.3");
            Wait.until("it can be saved", () -> Widgets.button(shell, "Save").isEnabled());
            Widgets.press(Widgets.button(shell, "Save"));
        }, () -> Bench.execute("org.headroom.ui.catalogue.editType"));

        Wait.until("it overrides", () -> catalogue().find("shure.sm58").orElseThrow().layer() == CatalogueLayer.USER);
        var entry = catalogue().find("shure.sm58").orElseThrow();
        assertThat(entry.overridden()).isNotEmpty();
        assertThat(entry.type().getMechanical().getMass()).isEqualTo(0.3);
        assertThat(entry.type().getPorts()).hasSize(ports);
        assertThat(Files.readString(home.resolve(".headroom/packs/own/types/shure.sm58.yaml"))).contains("mass_kg: 0.3");
    }

    private static void select(String typeId) {
        var view = Bench.control(Bench.show(Bench.CATALOGUE));
        var list = Widgets.first(view, Table.class);
        Widgets.first(view, Text.class).setText("");
        Wait.until("types are shown", () -> list.getItemCount() > 100);
        Widgets.first(view, Text.class).setText(typeId.replace('.', ' '));
        Wait.until("found", () -> list.getItemCount() < 100 && list.getItemCount() > 0 && list.getItem(0).getText().contains("SM58"));
        list.setSelection(0);
        list.notifyListeners(SWT.Selection, new Event());
        Wait.forEvents();
    }

    private static void type(Shell shell, String label, String text) {
        Widgets.labelled(shell, label, Text.class).setText(text);
    }

    private static Text problems(Shell shell) {
        return Widgets.labelled(shell, "To be mended", Text.class);
    }

    private static Catalogue catalogue() {
        return Bench.service(Catalogue.class);
    }
}
