/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Tree;
import org.headroom.core.design.Design;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.documents.DocumentFormat;
import org.headroom.documents.DocumentOrder;
import org.headroom.documents.DocumentRun;
import org.headroom.render.pdf.Paper;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.MoveOnSheet;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Device;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.SheetEditors;
import org.headroom.ui.problems.DesignChecks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: open the festival, rename and move a device, see it everywhere, undo, redo, save, reopen. */
class FestivalTest {

    private static final String NEW_NAME = "Renamed Box 77";

    @TempDir
    Path folder;
    private Design design;
    private Production asOpened;
    private Device box;
    private String oldName;

    @BeforeEach
    void open() {
        Bench.clear();
        design = Bench.openExample("festival", folder);
        asOpened = EcoreUtil.copy(design.production());
        box = design.production().getChannelList().getInputs().stream().filter(input -> input.getStagebox() != null)
                .map(input -> input.getStagebox().getDevice()).filter(device -> placed(device).isPresent()).findFirst()
                .orElseThrow();
        oldName = box.getName();
    }

    @AfterEach
    void close() {
        new Explorer().filter("");
        Bench.clear();
    }

    @Test
    void opensWithItsFirstSheetAndIsClean() {
        assertThat(Bench.page().getActiveEditor()).isNotNull();
        assertThat(Bench.page().getActiveEditor().getAdapter(Design.class)).isSameAs(design);
        assertThat(design.isDirty()).isFalse();
        assertThat(design.problems()).isEmpty();
    }

    @Test
    void aRenamedDeviceIsSeenInTreeAndPatchList() throws IOException {
        rename(NEW_NAME);
        assertThat(box.getName()).isEqualTo(NEW_NAME);
        assertThat(design.isDirty()).isTrue();
        var explorer = new Explorer();
        explorer.filter("77");
        Wait.until("the tree shows the new name", () -> explorer.item(NEW_NAME).isPresent());
        assertThat(patchList()).contains(NEW_NAME);
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(patchList()).doesNotContain(NEW_NAME).contains(oldName);
    }

    @Test
    void aRenamedLoadIsSeenInThePowerView() {
        var power = Widgets.first(Bench.control(Bench.show(Bench.POWER)), Tree.class);
        var load = Wait.forPresent("a load in the power view", () -> design.production().getDevices().stream()
                .filter(device -> Widgets.item(power, device.getName() + " · ").isPresent()).findFirst());
        design.history().execute(
                new SetFeature("Rename", load, BasePackage.Literals.NAMED__NAME, NEW_NAME));
        Wait.until("the power view shows the new name", () -> Widgets.item(power, NEW_NAME + " · ").isPresent());
        design.history().undo();
        Wait.until("the power view shows the old name", () -> Widgets.item(power, NEW_NAME + " · ").isEmpty());
    }

    @Test
    void aNameGivenTwiceIsFoundAndNoLongerFoundAfterUndo() {
        var other = design.production().getDevices().stream().filter(device -> device != box).findFirst().orElseThrow();
        var checks = Bench.service(DesignChecks.class);
        Wait.until("the first check", () -> checks.result(design).isPresent());
        assertThat(duplicates(checks)).isEmpty();
        rename(other.getName());
        Wait.until("the duplicate is found", () -> duplicates(checks).contains(box.getId()));
        Bench.execute("org.eclipse.ui.edit.undo");
        Wait.until("the duplicate is gone", () -> duplicates(checks).isEmpty());
        assertThat(box.getName()).isEqualTo(oldName);
    }

    @Test
    void everythingIsUndoneAndRedone() {
        rename(NEW_NAME);
        var placed = placed(box).orElseThrow();
        int x = placed.getX();
        design.history().execute(new MoveOnSheet(List.of(placed), 96, 48));
        Wait.forEvents();
        assertThat(placed.getX()).isEqualTo(x + 96);
        var changed = EcoreUtil.copy(design.production());
        while (design.history().canUndo()) {
            Bench.execute("org.eclipse.ui.edit.undo");
            Wait.forEvents();
        }
        assertThat(EcoreUtil.equals(design.production(), asOpened)).isTrue();
        assertThat(design.isDirty()).isFalse();
        while (design.history().canRedo()) {
            Bench.execute("org.eclipse.ui.edit.redo");
            Wait.forEvents();
        }
        assertThat(EcoreUtil.equals(design.production(), changed)).isTrue();
        assertThat(design.isDirty()).isTrue();
    }

    @Test
    void whatWasSavedIsThereWhenItIsOpenedAgain() throws Exception {
        rename(NEW_NAME);
        design.history().execute(new MoveOnSheet(List.of(placed(box).orElseThrow()), 96, 48));
        var edited = EcoreUtil.copy(design.production());
        Bench.execute("org.eclipse.ui.file.saveAll");
        Wait.until("the design is saved", () -> !design.isDirty());
        var file = design.file().orElseThrow();
        var bytes = Files.readAllBytes(file);
        Bench.close(design);
        var again = new DesignOpener(Bench.window()).open(file).orElseThrow();
        assertThat(again).isNotSameAs(design);
        assertThat(EcoreUtil.equals(again.production(), edited)).isTrue();
        again.saveAs(folder.resolve("again.headroom"), new NullProgressMonitor());
        assertThat(folder.resolve("again.headroom")).hasBinaryContent(bytes);
    }

    @Test
    void savingAnEditorSavesItsDesign() {
        rename(NEW_NAME);
        var editor = Bench.page().getEditorReferences()[0].getEditor(true);
        Bench.page().activate(editor);
        Wait.forEvents();
        assertThat(editor.isDirty()).isTrue();
        assertThat(Bench.page().saveEditor(editor, false)).isTrue();
        assertThat(design.isDirty()).isFalse();
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void oneEditorIsOpenPerSheet() {
        var opener = new DesignOpener(Bench.window());
        var editors = Bench.service(SheetEditors.class);
        var sheets = design.production().getSheets().stream().filter(sheet -> editors.editorFor(sheet).isPresent()).toList();
        assertThat(sheets).isNotEmpty();
        sheets.forEach(sheet -> assertThat(opener.show(design, sheet)).isPresent());
        sheets.forEach(sheet -> opener.show(design, sheet));
        assertThat(Bench.page().getEditorReferences()).hasSize(sheets.size());
    }

    private void rename(String name) {
        var explorer = new Explorer();
        explorer.select(box, oldName);
        explorer.rename(name);
        explorer.filter("");
    }

    private Optional<PlacedDevice> placed(Device device) {
        return design.production().getSheets().stream().flatMap(sheet -> sheet.getDevices().stream())
                .filter(each -> each.getDevice() == device).findFirst();
    }

    private List<String> duplicates(DesignChecks checks) {
        return checks.result(design).stream().flatMap(result -> result.findings().stream())
                .filter(finding -> finding.ruleId().equals("naming.duplicate-device"))
                .flatMap(finding -> finding.subjects().stream()).map(subject -> subject.id()).toList();
    }

    private String patchList() throws IOException {
        var order = new DocumentOrder(new DocumentRequest(design.snapshot(), Locale.ENGLISH, LocalDate.of(2026, 7, 1)),
                List.of("patch-list"), Set.of(DocumentFormat.CSV), folder.resolve("out"), Paper.A4, Optional.empty());
        var written = new DocumentRun(new DocumentRegistry(Platform.getExtensionRegistry())).run(order,
                new NullProgressMonitor());
        assertThat(written.problems()).isEmpty();
        var text = new StringBuilder();
        for (Path file : written.written()) {
            text.append(Files.readString(file));
        }
        return text.toString();
    }
}
