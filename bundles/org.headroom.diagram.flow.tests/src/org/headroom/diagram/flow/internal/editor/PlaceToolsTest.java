/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.headroom.diagram.flow.internal.DrumsSheet;
import org.headroom.diagram.flow.internal.picture.PageKey;
import org.headroom.model.commands.NewSheets;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.system.Device;
import org.headroom.render.scene.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Placing, copying, arranging and finding in a real window. Places are those of {@link DrumsSheet}. */
class PlaceToolsTest {

    private final Display display = Display.getDefault();
    private PlaceWindow place;
    private FlowWindow window;

    @BeforeEach
    void openWindow() {
        place = new PlaceWindow(display);
        window = place.window;
    }

    @AfterEach
    void closeWindow() {
        place.close();
        assertThat(place.failure).as("in a dialog").isEmpty();
    }

    private void select(Object... models) {
        window.viewer.setSelection(new StructuredSelection(
                Arrays.stream(models).map(model -> window.viewer.part(model).orElseThrow()).toList()));
    }

    private PlacedDevice last() {
        return window.drums.sheet.getDevices().getLast();
    }

    @Test
    void placesWhatIsTypedAtTheMouseAndAnotherOnTheNextEnter() {
        var before = EcoreUtil.copy(window.drums.production);
        int devices = window.drums.production.getDevices().size();
        place.moveMouse(650, 704);
        place.type('k');
        assertThat(place.field().getText()).isEqualTo("k");
        place.field().setText("ksl");
        assertThat(place.list().getItem(0).getText()).isEqualTo("KSL8");
        assertThat(window.drums.production.getDevices()).as("a preview changes nothing").hasSize(devices);
        place.fieldKey(SWT.CR);
        assertThat(window.drums.production.getDevices()).hasSize(devices + 1);
        var first = last();
        assertThat(first.getDevice().getName()).isEqualTo("KSL8");
        assertThat(first.getX() % 8 + first.getY() % 8).isZero();
        place.fieldKey(SWT.CR);
        assertThat(last().getDevice().getName()).isEqualTo("KSL8 2");
        assertThat(box(first).intersects(box(last()))).as("beside the first one").isFalse();
        assertThat(window.selected()).containsExactly(last());
        place.fieldKey(SWT.ESC);
        assertThat(place.tools.quickPlace().isOpen()).isFalse();
        window.settle();
        window.design().history().undo();
        window.design().history().undo();
        assertThat(new EqualityHelper().equals(before, window.drums.production)).isTrue();
        assertThat(place.store.getString("place.recent")).isEqualTo("test/KSL8");
    }

    @Test
    void aFastHandPlacesNothingOnTopOfAnother() {
        place.moveMouse(650, 704);
        place.type('k');
        place.field().setText("ksl");
        place.fieldKeys(SWT.CR, 4);
        var devices = window.drums.sheet.getDevices();
        var placed = devices.subList(devices.size() - 4, devices.size());
        for (var one : placed) {
            for (var other : placed) {
                assertThat(one == other || !box(one).intersects(box(other))).as("%s on %s", one, other).isTrue();
            }
        }
    }

    private Bounds box(PlacedDevice placed) {
        return window.part().picture().figure(placed).orElseThrow().box();
    }

    @Test
    void placesSeveralAtOnceInOneStep() {
        int devices = window.drums.production.getDevices().size();
        place.run("quickPlace");
        place.field().setText("4x d80");
        place.fieldKey(SWT.CR);
        assertThat(window.drums.production.getDevices()).hasSize(devices + 4).extracting(Device::getName)
                .endsWith("D80", "D80 2", "D80 3", "D80 4");
        window.settle();
        window.design().history().undo();
        assertThat(window.drums.production.getDevices()).hasSize(devices);
    }

    @Test
    void lettersWithControlAreCommandsAndPlaceNothing() {
        window.key('d', SWT.MOD1);
        assertThat(place.tools.quickPlace().isOpen()).isFalse();
    }

    @Test
    void copiesAndPastesAtTheMouseWithCables() {
        int cables = window.drums.production.getCables().size();
        select(window.drums.microphones.get(0), window.drums.microphones.get(1), window.drums.stagebox);
        place.run("org.eclipse.ui.edit.copy");
        place.moveMouse(640, 480);
        place.run("org.eclipse.ui.edit.paste");
        assertThat(window.drums.production.getCables()).hasSize(cables + 2);
        assertThat(window.drums.production.getDevices()).extracting(Device::getName)
                .endsWith("Kick In 2", "Kick Out 2", "SB1 Drums 2");
        assertThat(window.selected()).hasSize(3);
        assertThat(last().getDevice().getType()).isSameAs(window.drums.stagebox.getDevice().getType());
        var first = window.drums.sheet.getDevices().get(window.drums.sheet.getDevices().size() - 3);
        assertThat(List.of(first.getX(), first.getY())).isEqualTo(List.of(640, 480));
    }

    @Test
    void whatIsCutAndPastedStaysTheSameDevice() {
        var device = window.drums.console.getDevice();
        int cables = device.getPorts().stream().mapToInt(port -> port.getEnds().size()).sum();
        select(window.drums.console);
        place.run("org.eclipse.ui.edit.cut");
        assertThat(window.drums.sheet.getDevices()).doesNotContain(window.drums.console);
        assertThat(window.drums.production.getDevices()).contains(device);
        place.moveMouse(640, 480);
        place.run("org.eclipse.ui.edit.paste");
        assertThat(last().getDevice()).isSameAs(device);
        assertThat(device.getPorts().stream().mapToInt(port -> port.getEnds().size()).sum()).isEqualTo(cables);
        place.run("org.eclipse.ui.edit.paste");
        assertThat(last().getDevice()).as("it is shown already, so this is another one").isNotSameAs(device);
    }

    @Test
    void duplicatesWithADialogThatTellsTheNames() {
        select(window.drums.microphones.get(5));
        place.inDialog(shell -> {
            PlaceWindow.find(shell, Text.class, text -> text.getText().equals("Tom 1")).orElseThrow().setText("Tom 1");
            var spinners = new ArrayList<Spinner>();
            PlaceWindow.find(shell, Spinner.class, spinner -> {
                spinners.add(spinner);
                return false;
            });
            spinners.get(0).setSelection(2);
            spinners.get(1).setSelection(2);
            assertThat(PlaceWindow.find(shell, Label.class, label -> label.getText().contains("Tom 1, Tom 2, Tom 3, Tom 4")))
                    .isPresent();
            PlaceWindow.find(shell, Button.class, button -> button.getText().equals("Duplicate")).orElseThrow()
                    .notifyListeners(SWT.Selection, null);
        });
        place.run("duplicate");
        assertThat(window.drums.production.getDevices()).extracting(Device::getName).endsWith("Tom 2", "Tom 3", "Tom 4");
        assertThat(window.selected()).hasSize(3);
    }

    @Test
    void linesUpAndSpreads() {
        select(window.drums.microphones.get(0), window.drums.stagebox, window.drums.console);
        place.run("align.top");
        assertThat(window.drums.stagebox.getY()).isEqualTo(104);
        assertThat(window.drums.console.getY()).isEqualTo(104);
        window.settle();
        place.run("align.spread_across");
        var gap = box(window.drums.stagebox).x() - box(window.drums.microphones.get(0)).right();
        var other = box(window.drums.console).x() - box(window.drums.stagebox).right();
        assertThat(Math.abs(gap - other)).isLessThanOrEqualTo(16);
        select(window.drums.stagebox);
        place.run("align.left");
        assertThat(window.told.getLast()).contains("at least 2");
    }

    @Test
    void framesWhatIsSelectedAndAsksForTheCaption() {
        select(window.drums.microphones.get(0), window.drums.microphones.get(1));
        place.run("frame");
        var frame = window.drums.sheet.getFrames().getLast();
        assertThat(frame.getX()).isLessThan(80);
        assertThat(frame.getY() + frame.getHeight()).isGreaterThan(184);
        assertThat(window.renamed).hasSize(1);
        window.renamed.getFirst().commit().accept("Kick");
        assertThat(frame.getCaption()).isEqualTo("Kick");
    }

    @Test
    void everyNameCanBeTypedOver() {
        var port = window.drums.stagebox.getDevice().getPorts().getFirst();
        var page = window.part().picture().keys().stream().filter(PageKey.class::isInstance).findFirst().orElseThrow();
        window.part().partOf(port).ifPresent(window.viewer::select);
        typeOver("Kick mic");
        assertThat(port.getLabel()).isEqualTo("Kick mic");
        select(window.drums.cables.getFirst());
        typeOver("A999");
        assertThat(window.drums.cables.getFirst().getNumber()).isEqualTo("A999");
        select(window.drums.stage);
        typeOver("Riser");
        assertThat(window.drums.stage.getCaption()).isEqualTo("Riser");
        select(window.drums.note);
        typeOver("Two");
        assertThat(window.drums.note.getText()).isEqualTo("Two");
        select(page);
        typeOver("Drum riser");
        assertThat(window.drums.sheet.getName()).isEqualTo("Drum riser");
    }

    private void typeOver(String text) {
        window.renamed.clear();
        window.part().renameSelected();
        window.renamed.getFirst().commit().accept(text);
        window.turn();
    }

    @Test
    void addsANoteAtTheMouse() {
        place.moveMouse(640, 480);
        place.run("note");
        var note = window.drums.sheet.getTexts().getLast();
        assertThat(List.of(note.getX(), note.getY())).isEqualTo(List.of(640, 480));
        assertThat(window.renamed.getFirst().lines()).isTrue();
    }

    @Test
    void findsOnOtherSheetsAndGoesOnWithTheNext() {
        var add = new NewSheets(window.drums.production, List.of(new NewSheets.Plan("FOH", SheetKind.FLOW, PaperSize.A3, true,
                Map.of())));
        window.design().history().execute(add);
        place.run("org.eclipse.ui.edit.findReplace");
        place.field().setText("foh");
        assertThat(place.list().getItemCount()).isGreaterThanOrEqualTo(3);
        int sheet = -1;
        for (int i = 0; i < place.list().getItemCount(); i++) {
            sheet = place.list().getItem(i).getText(1).startsWith("sheet") ? i : sheet;
        }
        for (int i = 0; i < sheet; i++) {
            place.fieldKey(SWT.ARROW_DOWN);
        }
        place.fieldKey(SWT.CR);
        assertThat(place.jumps.getLast()).isSameAs(add.sheets().getFirst());
        assertThat(place.tools.find().isOpen()).isFalse();
        place.jumps.clear();
        place.jumpedTo.clear();
        place.run("findNext");
        assertThat(place.jumpedTo).hasSize(1);
        window.viewer.select(window.part().partOf(window.drums.console.getDevice()).orElseThrow());
        place.run("findNext");
        assertThat(place.jumpedTo.getLast()).isNotSameAs(window.drums.console.getDevice());
        assertThat(Optional.of(window.told.getLast())).hasValueSatisfying(text -> assertThat(text).contains(" of "));
    }
}
