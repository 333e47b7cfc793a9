/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.documents.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.SetFeature;
import org.headroom.ui.design.UserSettings;
import org.headroom.ui.documents.internal.ClubInWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of documents in the running window. */
class PreviewViewTest {

    @TempDir
    private Path folder;
    private ClubInWindow club;
    private PreviewView view;

    @BeforeEach
    void open() throws Exception {
        club = new ClubInWindow(folder);
        view = (PreviewView) ClubInWindow.page().showView(PreviewView.ID);
        show("patch-list");
    }

    @AfterEach
    void close() {
        new UserSettings().store().setToDefault(UserSettings.TEMPLATES);
        ClubInWindow.page().hideView(view);
        club.close();
    }

    private void show(String document) {
        view.show(document);
        ClubInWindow.until("pages of " + document, () -> view.pages().count() > 0 && !words().contains("Making"));
    }

    private String words() {
        return String.join("\n", ClubInWindow.all(view, Label.class).stream().map(Label::getText).toList());
    }

    private byte[] firstPage() {
        return view.pages().pages().orElseThrow().draw(0, 40).data;
    }

    private void key(int code) {
        var event = new Event();
        event.keyCode = code;
        view.pages().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void pagesFollowEveryEditAndItsUndo() {
        var pages = view.pages().pages();
        var before = firstPage();
        var input = club.design().production().getChannelList().getInputs().getFirst();
        club.design().history().execute(new SetFeature("Rename", input, BasePackage.Literals.NAMED__NAME, "Cowbell far left"));
        ClubInWindow.until("new pages", () -> !view.pages().pages().equals(pages) && view.pages().count() > 0);
        assertThat(firstPage()).isNotEqualTo(before);
        var edited = view.pages().pages();
        club.design().history().undo();
        ClubInWindow.until("pages as before", () -> !view.pages().pages().equals(edited)
                && Arrays.equals(firstPage(), before));
    }

    @Test
    void zoomsAndScrollsByKeys() {
        double before = view.pages().zoom();
        key('+');
        assertThat(view.pages().zoom()).isGreaterThan(before);
        key('-');
        key('-');
        assertThat(view.pages().zoom()).isLessThan(before);
        key('0');
        assertThat(view.pages().zoom()).isEqualTo(before);
        show("cable-schedule");
        key(SWT.END);
        assertThat(view.pages().current()).isEqualTo(view.pages().count()).isGreaterThan(1);
        assertThat(words()).contains("Page " + view.pages().count() + " of " + view.pages().count());
        key(SWT.HOME);
        assertThat(view.pages().current()).isEqualTo(1);
    }

    @Test
    void offersEveryDocumentThatIsPrinted() {
        var choice = ClubInWindow.all(view, Combo.class).getFirst();
        assertThat(choice.getItems()).contains("Cable schedule", "Signal flow", "Production book", "Sign-off sheet");
    }

    @Test
    void wrongTemplateTellsLineAndReasonAndIsMended() throws Exception {
        var templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("patch-list.ftlh"), "<html><body>\n<p>${nothing.there}</p></body></html>");
        new UserSettings().store().setValue(UserSettings.TEMPLATES, templates.toString());
        ClubInWindow.until("the problem", () -> words().contains("patch-list.ftlh:2"));
        assertThat(words()).contains("nothing");
        Files.delete(templates.resolve("patch-list.ftlh"));
        show("equipment-list");
        assertThat(view.pages().count()).isPositive();
        show("patch-list");
        assertThat(words()).doesNotContain("patch-list.ftlh");
    }

    @Test
    void saysWhatToDoWithoutAProduction() {
        club.close();
        assertThat(words()).contains("Open a production");
        assertThat(view.pages().count()).isZero();
    }
}
