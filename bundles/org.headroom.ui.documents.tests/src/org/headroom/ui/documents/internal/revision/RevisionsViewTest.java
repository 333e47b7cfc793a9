/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.BeginRevision;
import org.headroom.model.commands.RefusedChangeException;
import org.headroom.model.commands.SetFeature;
import org.headroom.ui.documents.internal.ClubInWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions in the running window. */
class RevisionsViewTest {

    @TempDir
    private Path folder;
    private ClubInWindow club;
    private RevisionsView view;

    @BeforeEach
    void open() throws Exception {
        club = new ClubInWindow(folder);
        view = (RevisionsView) ClubInWindow.page().showView(RevisionsView.ID);
    }

    @AfterEach
    void close() {
        ClubInWindow.page().hideView(view);
        club.close();
    }

    private String revisions() {
        var table = ClubInWindow.all(view, Table.class).getFirst();
        return Stream.of(table.getItems()).map(item -> Stream.iterate(0, i -> i < table.getColumnCount(), i -> i + 1)
                .map(item::getText).collect(Collectors.joining(" | "))).collect(Collectors.joining("\n"));
    }

    private List<String> changes() {
        var tree = ClubInWindow.all(view, Tree.class).getFirst();
        var told = new ArrayList<String>();
        for (var group : tree.getItems()) {
            for (TreeItem item : group.getItems()) {
                told.add(group.getText(0) + " | " + item.getText(0) + " | " + item.getText(1) + " | " + item.getText(3));
            }
        }
        return told;
    }

    private String summary() {
        return ClubInWindow.all(view, Label.class).getFirst().getText();
    }

    private void rename(String name) {
        var device = club.design().production().getDevices().getFirst();
        club.design().history().execute(new SetFeature("Rename", device, BasePackage.Literals.NAMED__NAME, name));
    }

    private static List<String> dialogs() {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).map(Shell::getText).toList();
    }

    @Test
    void signedRevisionIsShownAndTakesNoEdit() throws Exception {
        club.design().sign("Kim Lee", Instant.now(), new NullProgressMonitor());
        ClubInWindow.until("the signature", () -> revisions().contains("✓ signed by Kim Lee"));
        assertThat(summary()).contains("Kim Lee", "Begin a new revision");
        assertThatThrownBy(() -> rename("Other")).isInstanceOf(RefusedChangeException.class);
        // what tells the user is a dialog, which would wait here for an answer
        var told = new boolean[1];
        Display.getCurrent().timerExec(200, new Runnable() {
            @Override
            public void run() {
                for (var shell : Display.getCurrent().getShells()) {
                    if (shell.getText().equals("club is signed")) {
                        told[0] = true;
                        shell.close();
                    }
                }
                if (!told[0]) {
                    Display.getCurrent().timerExec(100, this);
                }
            }
        });
        ClubInWindow.until("the notice", () -> told[0]);
        assertThat(dialogs()).doesNotContain("club is signed");
        Files.writeString(folder.resolve("club.revisions/B.headroom"), "something else");
        club.design().history().execute(new BeginRevision(club.design().production(), "C", LocalDate.now(), "", ""));
        ClubInWindow.until("the change of the file", () -> revisions().contains("✗ signed by Kim Lee"));
    }

    @Test
    void tellsWhatChangedSinceTheSelectedRevisionAndFollowsEdits() throws Exception {
        club.design().sign("Kim Lee", Instant.now(), new NullProgressMonitor());
        club.design().history().execute(new BeginRevision(club.design().production(), "C", LocalDate.now(), "Kim", "More"));
        ClubInWindow.until("revision C", () -> revisions().startsWith("C | "));
        rename("Cowbell");
        ClubInWindow.until("the change", () -> changes().contains("Devices | Cowbell | name | Cowbell"));
        assertThat(summary()).contains("revision B");
        club.design().history().undo();
        ClubInWindow.until("no change", () -> changes().stream().noneMatch(each -> each.contains("Cowbell")));
    }
}
