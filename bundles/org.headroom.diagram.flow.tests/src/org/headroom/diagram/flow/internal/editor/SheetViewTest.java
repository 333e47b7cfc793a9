/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.headroom.diagram.flow.internal.DrumsSheet;
import org.headroom.diagram.flow.internal.parts.FlowPartFactory;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.RecordedChange;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Device;
import org.headroom.model.system.SystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet in a real window, moved with a mouse. Places are those of {@link DrumsSheet}. */
class SheetViewTest {

    private final Display display = Display.getDefault();
    private FlowWindow window;

    @BeforeEach
    void openWindow() {
        window = new FlowWindow(display);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void hasAPartForEverythingOnTheSheet() {
        var sheet = window.drums.sheet;
        sheet.getDevices().forEach(placed -> assertThat(window.viewer.part(placed)).isPresent());
        window.drums.cables.forEach(cable -> assertThat(window.viewer.part(cable)).isPresent());
        sheet.getFrames().forEach(frame -> assertThat(window.viewer.part(frame)).isPresent());
        assertThat(window.viewer.part(window.drums.note)).isPresent();
        assertThat(window.design().isDirty()).as("opening changes nothing").isFalse();
    }

    @Test
    void selectsOnClickAndAdaptsToTheDevice() {
        window.click(420, 130);
        assertThat(window.selected()).containsExactly(window.drums.stagebox);
        var part = window.viewer.getSelectedEditParts().getFirst();
        assertThat(Adapters.adapt(part, EObject.class)).isSameAs(window.drums.stagebox.getDevice());
        assertThat(Adapters.adapt(part, Device.class)).isSameAs(window.drums.stagebox.getDevice());
        window.click(700, 720);
        assertThat(window.selected()).isEmpty();
    }

    @Test
    void dragsOnTheGridInOneStepThatCanBeUndone() {
        var before = EcoreUtil.copy(window.drums.production);
        window.drag(420, 130, 45, 83);
        assertThat(window.drums.stagebox.getX()).isEqualTo(384 + 48);
        assertThat(window.drums.stagebox.getY()).isEqualTo(112 + 80);
        var line = window.viewer.surface().plane().get(window.drums.cables.getFirst()).orElseThrow().bounds();
        assertThat(line.right()).as("the cable follows").isGreaterThanOrEqualTo(432);
        window.design().history().undo();
        window.turn();
        assertThat(new EqualityHelper().equals(before, window.drums.production)).isTrue();
        assertThat(window.design().history().canUndo()).isFalse();
    }

    @Test
    void leavesEverythingWhereItWasOnEscape() {
        window.press(420, 130, 40, 40);
        window.key(SWT.ESC, 0);
        window.mouse(SWT.MouseUp, 1, 460, 170, SWT.BUTTON1);
        assertThat(window.drums.stagebox.getX()).isEqualTo(384);
        assertThat(window.design().history().canUndo()).isFalse();
    }

    @Test
    void selectsWhatLiesInAnArea() {
        window.drag(650, 80, -594, 140);
        assertThat(window.selected()).contains(window.drums.microphones.getFirst()).doesNotContain(window.drums.stage,
                window.drums.stagebox, window.drums.microphones.getLast());
    }

    @Test
    void makesPartsOfPortsWhenTheyAreHit() {
        var anchor = window.part().partOf(window.drums.stagebox.getDevice()).orElseThrow();
        assertThat(anchor.getChildren()).isEmpty();
        window.click(384, 112 + 56);
        assertThat(window.selected()).singleElement().isInstanceOf(PlacedPort.class);
        assertThat(anchor.getChildren()).hasSize(1);
    }

    @Test
    void nudgesWithArrowsAndGoesOnWithTab() {
        window.click(420, 130);
        window.key(SWT.ARROW_RIGHT, 0);
        assertThat(window.drums.stagebox.getX()).isEqualTo(392);
        window.key(SWT.ARROW_DOWN, SWT.SHIFT);
        assertThat(window.drums.stagebox.getY()).isEqualTo(152);
        window.key(SWT.ESC, 0);
        window.keys.step(true);
        var first = window.selected();
        window.keys.step(true);
        assertThat(window.selected()).hasSize(1).isNotEqualTo(first);
        window.keys.step(false);
        assertThat(window.selected()).isEqualTo(first);
    }

    @Test
    void zoomsAtTheMouse() {
        var place = window.viewer.toSheet(300, 250);
        var event = new Event();
        event.count = 3;
        event.stateMask = SWT.MOD1;
        event.x = 300;
        event.y = 250;
        window.viewer.getControl().notifyListeners(SWT.MouseVerticalWheel, event);
        window.viewer.getControl().notifyListeners(SWT.MouseWheel, event);
        assertThat(window.viewer.zoom()).isGreaterThan(1);
        assertThat(window.viewer.toSheet(300, 250).distance(place)).isCloseTo(0, within(1.0));
    }

    @Test
    void showsWhatAnotherPartOfTheWorkbenchChanged() {
        var device = window.drums.stagebox.getDevice();
        var before = window.viewer.surface().plane().get(window.drums.stagebox).orElseThrow();
        window.design().history().execute(new SetFeature("rename", device, BasePackage.Literals.NAMED__NAME, "Another"));
        window.turn();
        var after = window.viewer.surface().plane().get(window.drums.stagebox).orElseThrow();
        assertThat(after.looksLike(before)).isFalse();
        var cable = window.viewer.surface().plane().get(window.drums.cables.getFirst()).orElseThrow();
        window.view.refresh();
        assertThat(window.viewer.surface().plane().get(window.drums.cables.getFirst())).containsSame(cable);
    }

    @Test
    void reconnectsACableByItsEnd() {
        var cable = window.drums.cables.getLast();
        var from = window.part().partOf(cable).orElseThrow();
        window.viewer.select(from);
        var amp = cable.getFrom().getPort().getDevice();
        window.part().partOf(amp.getPorts().get(7));
        var target = window.viewer.surface().plane()
                .get(new PlacedPort(window.drums.sheet.getDevices().stream().filter(placed -> placed.getDevice() == amp).findFirst()
                        .orElseThrow(), amp.getPorts().get(7))).orElseThrow().bounds().centre();
        var start = target.moved(0, -32);
        window.drag(start.x(), start.y(), 0, 32);
        assertThat(cable.getFrom().getPort()).isSameAs(amp.getPorts().get(7));
    }

    @Test
    void opensTheNameToBeTypedOver() {
        window.viewer.select(window.part().partOf(window.drums.stagebox.getDevice()).orElseThrow());
        window.part().renameSelected();
        assertThat(window.renamed).singleElement().satisfies(field -> {
            assertThat(field.text()).isEqualTo("SB1 Drums");
            field.commit().accept("SB 7");
        });
        assertThat(window.drums.stagebox.getDevice().getName()).isEqualTo("SB 7");
    }

    @Test
    void hasAPartForWhatItDoesNotKnow() {
        EditPart part = new FlowPartFactory(window).createEditPart(null, SystemFactory.eINSTANCE.createLoom());
        assertThat(part).isNotNull();
    }

    @Test
    void drawsADeviceThatIsGoneAndGoesWithItsSheet() {
        var history = window.design().history();
        history.execute(new SetFeature("gone", window.drums.stagebox,
                SheetPackage.Literals.PLACED_DEVICE__DEVICE, null));
        window.turn();
        assertThat(window.viewer.part(window.drums.stagebox)).isPresent();
        assertThat(window.viewer.part(window.drums.cables.getFirst())).isPresent();
        history.execute(new RecordedChange("delete sheet", List.of(window.drums.production),
                () -> EcoreUtil.delete(window.drums.sheet)));
        window.turn();
        assertThat(window.told).contains("gone");
    }

    @Test
    void listensNoMoreWhenItIsClosed() {
        window.view.close();
        var before = window.viewer.surface().plane().get(window.drums.stagebox).orElseThrow();
        window.design().history().execute(new SetFeature("rename", window.drums.stagebox.getDevice(),
                BasePackage.Literals.NAMED__NAME, "Another"));
        window.turn();
        assertThat(window.viewer.surface().plane().get(window.drums.stagebox)).containsSame(before);
    }
}
