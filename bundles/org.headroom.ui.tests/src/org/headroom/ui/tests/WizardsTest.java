/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.UserSettings;
import org.headroom.ui.design.WorkbenchDesigns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizards check what is given before they do it, and take what is preferred. */
class WizardsTest {

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
        var store = new UserSettings().store();
        store.setToDefault(UserSettings.PAPER);
        store.setToDefault(UserSettings.DESIGNER);
    }

    @Test
    void aNewProductionNeedsANameAndStartsFromAnExample() {
        new UserSettings().store().setValue(UserSettings.DESIGNER, "Someone Sound");
        Dialogs.answer("New Production", shell -> {
            var starts = Widgets.first(shell, List.class);
            starts.select(1);
            starts.notifyListeners(SWT.Selection, new Event());
            var name = Widgets.labelled(shell, "Name", Text.class);
            assertThat(name.getText()).isEqualTo(starts.getItem(1));
            name.setText(" ");
            assertThat(Widgets.button(shell, "Finish").isEnabled()).isFalse();
            name.setText("Friday night");
            Widgets.labelled(shell, "Client", Text.class).setText("The Cellar");
            Widgets.press(Widgets.button(shell, "Finish"));
        }, () -> Bench.execute("org.headroom.ui.newProduction"));
        var design = Bench.service(CurrentDesign.class).get().orElseThrow();
        assertThat(design.name()).isEqualTo("Friday night");
        assertThat(design.production().getTitleBlock().getClient()).isEqualTo("The Cellar");
        assertThat(design.production().getTitleBlock().getDesigner()).isEqualTo("Someone Sound");
        assertThat(design.production().getDevices()).isNotEmpty();
        assertThat(design.file()).isEmpty();
        assertThat(Bench.page().getActiveEditor()).isNotNull();
    }

    @Test
    void aNewProductionFromNothingHasASheet() {
        Dialogs.answer("New Production", shell -> Widgets.press(Widgets.button(shell, "Finish")),
                () -> Bench.execute("org.headroom.ui.newProduction"));
        var design = Bench.service(CurrentDesign.class).get().orElseThrow();
        assertThat(design.production().getSheets()).hasSize(1);
        assertThat(design.production().getDevices()).isEmpty();
    }

    @Test
    void aCancelledWizardMakesNothing() {
        Dialogs.answer("New Production", shell -> Widgets.press(Widgets.button(shell, "Cancel")),
                () -> Bench.execute("org.headroom.ui.newProduction"));
        assertThat(Bench.service(WorkbenchDesigns.class).designs()).isEmpty();
    }

    @Test
    void documentsAreWrittenWhereAndAsWanted() {
        Bench.openExample("club", folder);
        var target = folder.resolve("paper work");
        var told = Dialogs.expect("Documents written", shell -> Widgets.press(Widgets.button(shell, "OK")));
        Dialogs.answer("Export Documents", shell -> {
            var where = Widgets.labelled(shell, "Folder", Text.class);
            assertThat(where.getText()).isEqualTo(folder.resolve("documents").toString());
            where.setText("");
            assertThat(Widgets.button(shell, "Finish").isEnabled()).isFalse();
            where.setText(target.toString());
            Widgets.press(Widgets.button(shell, "None"));
            assertThat(Widgets.button(shell, "Finish").isEnabled()).isFalse();
            Widgets.press(Widgets.button(shell, "All"));
            Widgets.press(Widgets.button(shell, "PDF"));
            assertThat(Widgets.button(shell, "Finish").isEnabled()).isFalse();
            Widgets.press(Widgets.button(shell, "Text table (CSV)"));
            Widgets.press(Widgets.button(shell, "Finish"));
        }, () -> Bench.execute("org.headroom.ui.exchange.export"));
        told.await();
        assertThat(target).isDirectoryContaining(file -> file.toString().endsWith(".csv"));
        assertThat(target).isDirectoryNotContaining(file -> file.toString().endsWith(".pdf"));
        assertThat(Files.exists(folder.resolve("documents"))).isFalse();
    }

    @Test
    void anImportShowsWhatItWouldDoAndIsOneStepOfUndo() throws IOException {
        Bench.openExample("club", folder);
        var design = Bench.service(CurrentDesign.class).get().orElseThrow();
        var before = EcoreUtil.copy(design.production());
        var scene = Files.writeString(folder.resolve("night.scn"), "#4.0# \"Night\" \"\" %000000000 1\n/ch/01/config \"Big drum\" 3 RD 1\n");
        Dialogs.answer("Import", shell -> {
            assertThat(Widgets.button(shell, "Next >").isEnabled()).isFalse();
            Widgets.labelled(shell, "File", Text.class).setText(scene.toString());
            assertThat(Widgets.labelled(shell, "Kind", Combo.class).getText()).contains("X32");
            Widgets.press(Widgets.button(shell, "Next >"));
            var lines = Stream.of(Widgets.first(shell, Tree.class).getItems()).flatMap(section -> Stream.of(section.getItems()))
                    .map(TreeItem::getText).toList();
            assertThat(lines).anyMatch(line -> line.contains("Big drum"));
            assertThat(new EqualityHelper().equals(before, design.production())).as("nothing is done before").isTrue();
            Widgets.press(Widgets.button(shell, "Finish"));
        }, () -> Bench.execute("org.headroom.ui.exchange.import"));
        assertThat(new EqualityHelper().equals(before, design.production())).isFalse();
        design.history().undo();
        assertThat(new EqualityHelper().equals(before, design.production())).isTrue();
    }

    @Test
    void thePreferredPaperIsThatOfTheExport() {
        Bench.openExample("club", folder);
        var dialog = PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(), "org.headroom.ui.preferences.documents",
                null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        var paper = Widgets.labelled(dialog.getShell(), "Paper of documents", Combo.class);
        paper.select(paper.indexOf("US Letter"));
        paper.notifyListeners(SWT.Selection, new Event());
        Widgets.press(Widgets.button(dialog.getShell(), "Apply and Close"));
        assertThat(new UserSettings().paper()).isEqualTo("Letter");
        Dialogs.answer("Export Documents", shell -> {
            assertThat(Widgets.labelled(shell, "Paper", Combo.class).getText()).isEqualTo("Letter");
            Widgets.press(Widgets.button(shell, "Cancel"));
        }, () -> Bench.execute("org.headroom.ui.exchange.export"));
    }

    @Test
    void everyPreferencePageOpens() {
        for (String page : new String[] {"org.headroom.ui.preferences", "org.headroom.ui.preferences.appearance",
            "org.headroom.ui.preferences.documents", "org.headroom.ui.preferences.checks", "org.headroom.ui.preferences.files"}) {
            var dialog = PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(), page, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            assertThat(dialog.getSelectedPage()).as(page).isNotNull();
            dialog.close();
        }
    }
}
