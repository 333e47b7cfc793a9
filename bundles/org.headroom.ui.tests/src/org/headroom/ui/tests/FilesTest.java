/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.headroom.core.design.Design;
import org.headroom.core.design.Recovery;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.SetFeature;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.DesignSaveable;
import org.headroom.ui.design.FileDrop;
import org.headroom.ui.design.UnsavedWork;
import org.headroom.ui.design.UserFolders;
import org.headroom.ui.design.WorkbenchDesigns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbench says and does when files are not as they should be. */
class FilesTest {

    @TempDir
    Path folder;
    private Design design;
    private Path file;
    private String savedName;

    @BeforeEach
    void open() throws IOException {
        Bench.clear();
        discardAll();
        design = Bench.openExample("club", folder);
        file = design.file().orElseThrow();
        savedName = design.production().getName();
    }

    @AfterEach
    void close() throws IOException {
        Bench.clear();
        discardAll();
    }

    @Test
    void workOfACrashIsRecovered() throws IOException {
        leaveUnsavedWork();
        Dialogs.answer("Unsaved work found", shell -> Widgets.press(Widgets.button(shell, "Recover")),
                () -> new UnsavedWork(Bench.window()).ask());
        var recovered = Bench.service(WorkbenchDesigns.class).designs().get(0);
        assertThat(recovered.production().getName()).isEqualTo("Edited");
        assertThat(recovered.isDirty()).isTrue();
        assertThat(recovered.file()).contains(file);
        assertThat(Files.readString(file)).doesNotContain("Edited");
        assertThat(Bench.page().getActiveEditor()).isNotNull();
    }

    @Test
    void workOfACrashTakesThePlaceOfTheFileThatWasOpenedAgain() throws IOException {
        leaveUnsavedWork();
        new DesignOpener(Bench.window()).open(file);
        Dialogs.answer("Unsaved work found", shell -> Widgets.press(Widgets.button(shell, "Recover")),
                () -> new UnsavedWork(Bench.window()).ask());
        assertThat(Bench.service(WorkbenchDesigns.class).designs()).hasSize(1);
        assertThat(Bench.service(WorkbenchDesigns.class).designs().get(0).production().getName()).isEqualTo("Edited");
    }

    @Test
    void workOfACrashStaysUntilItIsDiscarded() throws IOException {
        leaveUnsavedWork();
        Dialogs.answer("Unsaved work found", shell -> Widgets.press(Widgets.button(shell, "Later")),
                () -> new UnsavedWork(Bench.window()).ask());
        assertThat(Bench.service(Recovery.class).found()).hasSize(1);
        Dialogs.answer("Unsaved work found", shell -> Widgets.press(Widgets.button(shell, "Discard")),
                () -> new UnsavedWork(Bench.window()).ask());
        assertThat(Bench.service(Recovery.class).found()).isEmpty();
        assertThat(Bench.service(WorkbenchDesigns.class).designs()).isEmpty();
    }

    @Test
    void aFileThatSomebodyElseChangedIsReloaded() throws IOException {
        changeFile();
        var question = Dialogs.expect("File changed", shell -> Widgets.press(Widgets.button(shell, "Reload")));
        activateWindow();
        question.await();
        Wait.until("the design is as the file", () -> "Changed elsewhere".equals(design.production().getName()));
        assertThat(design.isDirty()).isFalse();
    }

    @Test
    void aFileThatSomebodyElseChangedIsKeptAndAskedAboutOnce() throws IOException {
        changeFile();
        var question = Dialogs.expect("File changed", shell -> Widgets.press(Widgets.button(shell, "Keep")));
        activateWindow();
        question.await();
        activateWindow();
        Wait.forEvents();
        assertThat(Dialogs.open("File changed")).isEmpty();
        assertThat(design.production().getName()).isNotEqualTo("Changed elsewhere");
    }

    @Test
    void savingOverAChangedFileIsAsked() throws Exception {
        edit("Edited");
        changeFile();
        Dialogs.answer("Save design", shell -> Widgets.press(Widgets.button(shell, "Overwrite")), this::save);
        assertThat(design.isDirty()).isFalse();
        assertThat(Files.readString(file)).contains("Edited").doesNotContain("Changed elsewhere");
    }

    @Test
    void whatCouldNotBeReadIsListed() throws IOException {
        Bench.clear();
        Files.writeString(file, Files.readString(file).replaceFirst(" name=\"", " strangeness=\"1\" name=\""));
        var list = Dialogs.expect("Problems in the file", shell -> {
            assertThat(Widgets.first(shell, Text.class).getText()).contains("strangeness");
            Widgets.press(Widgets.button(shell, "OK"));
        });
        assertThat(new DesignOpener(Bench.window()).open(file)).isPresent();
        list.await();
    }

    @Test
    void garbageIsRefusedWithAReason() throws IOException {
        var garbage = Files.writeString(folder.resolve("garbage.headroom"), "no design");
        Dialogs.answer("The design could not be opened", shell -> {
            assertThat(String.join(" ", Widgets.words(shell))).contains("garbage.headroom");
            Widgets.press(Widgets.button(shell, "OK"));
        }, () -> assertThat(new DesignOpener(Bench.window()).open(garbage)).isEmpty());
    }

    @Test
    void recentDesignsAreInTheFileMenu() {
        Bench.clear();
        var menu = Widgets.menu(Bench.window().getShell().getMenuBar(), "File");
        menu.notifyListeners(SWT.Show, new Event());
        var recent = Stream.of(menu.getItems()).filter(item -> item.getText().contains(folder.toString())).toList();
        assertThat(recent).hasSize(1);
        assertThat(recent.get(0).getText()).startsWith("&1").contains("club.headroom");
        recent.get(0).notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        assertThat(Bench.service(WorkbenchDesigns.class).designs()).extracting(each -> each.file().orElseThrow())
                .containsExactly(file);
    }

    @Test
    void designsAmongFilesThatAreDroppedAreOpened() {
        Bench.clear();
        var targets = Widgets.all(Bench.control(Bench.show(Bench.EXPLORER)), Control.class).stream()
                .map(each -> each.getData(DND.DROP_TARGET_KEY)).filter(DropTarget.class::isInstance).map(DropTarget.class::cast);
        assertThat(targets.flatMap(each -> Stream.of(each.getTransfer()))).anyMatch(FileTransfer.class::isInstance);
        new FileDrop(Bench.window()).open(List.of(folder.resolve("notes.txt").toString(), file.toString()));
        assertThat(Bench.service(WorkbenchDesigns.class).designs()).hasSize(1);
        assertThat(Bench.page().getActiveEditor()).isNotNull();
    }

    private void save() {
        try {
            new DesignSaveable(design).doSave(new NullProgressMonitor());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void edit(String name) {
        design.history().execute(new SetFeature("Rename", design.production(), BasePackage.Literals.NAMED__NAME, name));
    }

    private void changeFile() throws IOException {
        var text = Files.readString(file);
        var name = "name=\"" + savedName + "\"";
        assertThat(text).contains(name);
        Files.writeString(file, text.replaceFirst(name, "name=\"Changed elsewhere\""));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
    }

    private static void activateWindow() {
        Bench.window().getShell().notifyListeners(SWT.Activate, new Event());
    }

    /** Edits, waits until that is kept, and leaves it as a process does that was killed: without its lock. */
    private void leaveUnsavedWork() throws IOException {
        edit("Edited");
        var entry = Wait.forPresent("unsaved work is kept", this::keptEntry);
        var left = UserFolders.recovery().resolve("left-behind");
        Files.createDirectories(left);
        for (String each : new String[] {"about.properties", "design.headroom"}) {
            Files.copy(entry.resolve(each), left.resolve(each));
        }
        Bench.close(design);
        assertThat(Bench.service(Recovery.class).found()).hasSize(1);
    }

    private Optional<Path> keptEntry() {
        try (var entries = Files.list(UserFolders.recovery())) {
            return entries.filter(entry -> Files.exists(entry.resolve("design.headroom")) && belongsHere(entry)).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean belongsHere(Path entry) {
        var about = new Properties();
        try (var in = Files.newBufferedReader(entry.resolve("about.properties"))) {
            about.load(in);
        } catch (IOException e) {
            return false;
        }
        return file.toString().equals(about.getProperty("file"));
    }

    private static void discardAll() throws IOException {
        var recovery = Bench.service(Recovery.class);
        for (var work : recovery.found()) {
            recovery.discard(work);
        }
    }
}
