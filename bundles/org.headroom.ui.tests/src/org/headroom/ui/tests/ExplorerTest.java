/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.headroom.core.design.Design;
import org.headroom.ui.design.WorkbenchDesigns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree of everything, and what hangs on it: undo, saving, closing. */
class ExplorerTest {

    @TempDir
    Path folder;
    private Design design;
    private final Explorer explorer = new Explorer();

    @BeforeEach
    void open() {
        Bench.clear();
        design = Bench.openExample("club", folder);
    }

    @AfterEach
    void close() {
        explorer.filter("");
        Bench.clear();
    }

    @Test
    void theFilterShowsWhatMatches() {
        var device = design.production().getDevices().get(3);
        int unfiltered = Widgets.items(explorer.tree()).size();
        explorer.filter(device.getName());
        assertThat(explorer.item(device.getName())).isPresent();
        explorer.filter("nothing is called like this");
        assertThat(Widgets.items(explorer.tree())).isEmpty();
        explorer.filter("");
        assertThat(Widgets.items(explorer.tree())).hasSizeGreaterThanOrEqualTo(unfiltered);
    }

    @Test
    void keysGoFromTheFilterToWhatWasFound() {
        var device = design.production().getDevices().get(3);
        explorer.filter(device.getName());
        explorer.down();
        assertThat(explorer.selected()).contains(device.getName());
    }

    @Test
    void whatIsRenamedStaysInSightWhileOtherWordsAreFiltered() {
        var device = design.production().getDevices().get(3);
        explorer.select(device, device.getName());
        explorer.rename("Something else");
        assertThat(explorer.item("Something else")).isPresent();
        explorer.filter("nothing is called like this");
        assertThat(Widgets.items(explorer.tree())).isEmpty();
    }

    @Test
    void undoAndRedoCanBeChosenWhenThereIsSomething() {
        assertThat(enabled("org.eclipse.ui.edit.undo")).isFalse();
        assertThat(enabled("org.eclipse.ui.edit.redo")).isFalse();
        rename();
        assertThat(enabled("org.eclipse.ui.edit.undo")).isTrue();
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(enabled("org.eclipse.ui.edit.undo")).isFalse();
        assertThat(enabled("org.eclipse.ui.edit.redo")).isTrue();
    }

    @Test
    void leavingAsksOnceForTheDesignAndCanBeStopped() {
        rename();
        var stayed = new ArrayList<Boolean>();
        Dialogs.answer("Save.*", shell -> Widgets.press(Widgets.button(shell, "Cancel")),
                () -> stayed.add(!PlatformUI.getWorkbench().saveAllEditors(true)));
        assertThat(stayed).containsExactly(true);
        assertThat(design.isDirty()).isTrue();
        assertThat(Bench.service(WorkbenchDesigns.class).designs()).containsExactly(design);
    }

    @Test
    void everyPartLetsGoOfAClosedDesign() {
        for (String view : new String[] {Bench.PROBLEMS, Bench.POWER, Bench.PROPERTIES}) {
            Bench.show(view);
        }
        var before = Listeners.count(design);
        var power = Bench.show(Bench.POWER);
        Bench.page().hideView(power);
        Bench.page().hideView(Bench.show(Bench.PROBLEMS));
        Bench.page().closeAllEditors(false);
        Wait.forEvents();
        var after = Listeners.count(design);
        assertThat(after).as("listeners with parts closed").isLessThan(before);
        for (int round = 0; round < 3; round++) {
            Bench.page().hideView(Bench.show(Bench.POWER));
            Bench.page().hideView(Bench.show(Bench.PROBLEMS));
            new org.headroom.ui.design.DesignOpener(Bench.window()).show(design);
            Bench.page().closeAllEditors(false);
            Wait.forEvents();
        }
        assertThat(Listeners.count(design)).as("listeners after opening and closing again").isEqualTo(after);
    }

    private void rename() {
        var device = design.production().getDevices().get(0);
        explorer.select(device, device.getName());
        explorer.rename("Another name");
    }

    private static boolean enabled(String command) {
        return Bench.service(ICommandService.class).getCommand(command).isEnabled();
    }
}
