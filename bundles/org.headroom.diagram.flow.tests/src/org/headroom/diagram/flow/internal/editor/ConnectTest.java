/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.headroom.diagram.flow.internal.DrumsSheet;
import org.headroom.diagram.flow.internal.connect.Choices.Choice;
import org.headroom.diagram.flow.internal.connect.ConnectTools;
import org.headroom.diagram.flow.internal.picture.PlacedPort;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Gender;
import org.headroom.model.commands.AddDevice;
import org.headroom.model.commands.DrawPorts;
import org.headroom.model.commands.Rename;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Port;
import org.headroom.render.scene.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connecting with mouse and keyboard, in a real window. Places are those of {@link DrumsSheet}. */
class ConnectTest {

    private FlowWindow window;
    private ConnectTools tools;
    private Production production;
    private PlacedDevice console;
    private PlacedDevice amplifier;

    @BeforeEach
    void openWindow() {
        window = new FlowWindow(Display.getDefault());
        tools = new ConnectTools(window.connecting);
        production = window.drums.production;
        console = window.drums.console;
        amplifier = placed("AMP 1");
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    private PlacedDevice placed(String name) {
        return window.drums.sheet.getDevices().stream().filter(each -> name.equals(each.getDevice().getName())).findFirst()
                .orElseThrow();
    }

    private Point at(PlacedDevice placed, int port) {
        return window.part().picture().anchor(new PlacedPort(placed, DrumsSheet.port(placed, port))).orElseThrow().at();
    }

    private void drag(Point from, Point to, int modifiers) {
        hold(from, to, modifiers);
        window.mouse(SWT.MouseUp, 1, to.x(), to.y(), SWT.BUTTON1 | modifiers);
        window.turn();
    }

    private void hold(Point from, Point to, int modifiers) {
        window.mouse(SWT.MouseMove, 0, from.x(), from.y(), 0);
        window.mouse(SWT.MouseDown, 1, from.x(), from.y(), 0);
        for (var i = 1; i <= 6; i++) {
            window.mouse(SWT.MouseMove, 0, from.x() + (to.x() - from.x()) * i / 6, from.y() + (to.y() - from.y()) * i / 6,
                    SWT.BUTTON1 | modifiers);
        }
    }

    private List<Cable> added() {
        return production.getCables().stream().filter(cable -> !window.drums.cables.contains(cable)).toList();
    }

    private void selectPorts(PlacedDevice placed, int... ports) {
        window.viewer.deselectAll();
        for (var port : ports) {
            window.viewer.appendSelection(window.part().part(new PlacedPort(placed, DrumsSheet.port(placed, port)))
                    .orElseThrow());
        }
    }

    private void run(String command) {
        tools.commands().get("org.headroom.diagram." + command).run();
        window.turn();
    }

    private Choice choice(String text) {
        var asked = window.asked.getLast();
        return asked.find().apply(text).stream().findFirst().orElseThrow();
    }

    private void choose(String text) {
        window.asked.getLast().chosen().accept(choice(text));
        window.turn();
    }

    @Test
    void drawsACableFromPortToPortInOneStep() {
        var before = EcoreUtil.copy(production);
        drag(at(console, 2), at(amplifier, 2), 0);
        assertThat(added()).singleElement().satisfies(cable -> {
            assertThat(cable.getFrom().getPort()).isSameAs(DrumsSheet.port(console, 2));
            assertThat(cable.getTo().getPort()).isSameAs(DrumsSheet.port(amplifier, 2));
            assertThat(cable.getNumber()).as("the next of its signal").isEqualTo("A203");
            assertThat(window.viewer.part(cable)).isPresent();
        });
        assertThat(window.selected()).isEqualTo(List.copyOf(added()));
        window.design().history().undo();
        window.turn();
        assertThat(new EqualityHelper().equals(before, production)).isTrue();
        assertThat(window.design().history().canUndo()).isFalse();
    }

    @Test
    void aDragGoesOnWhenTheWindowIsBusyAsItBegins() {
        var from = at(console, 2);
        var to = at(amplifier, 2);
        window.mouse(SWT.MouseMove, 0, from.x(), from.y(), 0);
        window.mouse(SWT.MouseDown, 1, from.x(), from.y(), 0);
        window.mouse(SWT.MouseExit, 0, from.x() + 40, from.y(), SWT.BUTTON1);
        window.mouse(SWT.MouseEnter, 0, from.x() + 60, from.y(), SWT.BUTTON1);
        window.mouse(SWT.MouseHover, 0, from.x() + 80, from.y(), SWT.BUTTON1);
        window.mouse(SWT.MouseMove, 0, to.x(), to.y(), SWT.BUTTON1);
        window.mouse(SWT.MouseUp, 1, to.x(), to.y(), SWT.BUTTON1);
        window.turn();
        assertThat(added()).hasSize(1);
    }

    @Test
    void drawsFromInputToOutputToo() {
        drag(at(amplifier, 2), at(console, 2), 0);
        assertThat(added()).singleElement().satisfies(cable -> assertThat(cable.getFrom().getPort())
                .isSameAs(DrumsSheet.port(console, 2)));
    }

    @Test
    void lightsDevicesWithAPortThatFitsAndSaysWhyOthersDoNot() {
        hold(at(console, 2), at(amplifier, 6), 0);
        assertThat(window.viewer.surface().emphasis()).hasValueSatisfying(lit -> assertThat(lit).contains(amplifier, console)
                .doesNotContain(placed("Main L 1"), window.drums.microphones.getFirst()));
        assertThat(window.told.getLast()).contains("loudspeaker");
        window.mouse(SWT.MouseUp, 1, at(amplifier, 6).x(), at(amplifier, 6).y(), SWT.BUTTON1);
        window.turn();
        assertThat(added()).isEmpty();
        assertThat(window.viewer.surface().emphasis()).isEmpty();
        assertThat(window.told.getLast()).as("it stays to be read").contains("loudspeaker");
    }

    @Test
    void givesUpOnEscape() {
        hold(at(console, 2), at(amplifier, 2), 0);
        window.key(SWT.ESC, 0);
        window.mouse(SWT.MouseUp, 1, at(amplifier, 2).x(), at(amplifier, 2).y(), SWT.BUTTON1);
        window.turn();
        assertThat(added()).isEmpty();
        assertThat(window.viewer.surface().emphasis()).isEmpty();
    }

    @Test
    void connectsSeveralPortsInOrder() {
        selectPorts(console, 3, 2);
        drag(at(console, 2), at(amplifier, 2), 0);
        assertThat(added()).extracting(cable -> cable.getTo().getPort()).containsExactly(DrumsSheet.port(amplifier, 2),
                DrumsSheet.port(amplifier, 3));
        assertThat(added()).extracting(cable -> cable.getFrom().getPort()).containsExactly(DrumsSheet.port(console, 2),
                DrumsSheet.port(console, 3));
        assertThat(added()).extracting(Cable::getNumber).containsExactly("A203", "A204");
        window.design().history().undo();
        assertThat(added()).isEmpty();
    }

    @Test
    void takesAllThatFollowWithControlAndMakesAMulticoreWithShift() {
        drag(at(console, 2), at(amplifier, 2), SWT.CTRL | SWT.SHIFT);
        assertThat(added()).hasSize(2);
        assertThat(production.getMulticores()).singleElement().satisfies(multicore -> {
            assertThat(multicore.getPairs()).isEqualTo(added());
            assertThat(multicore.getNumber()).isEqualTo("M001");
        });
        assertThat(added()).extracting(Cable::getNumber).containsExactly("M001.1", "M001.2");
        window.design().history().undo();
        assertThat(production.getMulticores()).isEmpty();
        assertThat(added()).isEmpty();
    }

    @Test
    void offersAnAdapterWhereConnectorsDoNotGoTogether() {
        DrumsSheet.port(amplifier, 2).getType().setConnector(ConnectorKind.TRS);
        DrumsSheet.port(amplifier, 2).getType().setGender(Gender.F);
        drag(at(console, 2), at(amplifier, 2), 0);
        assertThat(added()).as("asked first").isEmpty();
        choose("adapter");
        assertThat(added()).singleElement().satisfies(cable -> {
            assertThat(cable.getTo().isAdapter()).isTrue();
            assertThat(cable.getTo().getConnector()).isEqualTo(ConnectorKind.XLR3);
        });
        window.design().history().undo();
        assertThat(added()).isEmpty();
        choose("anyway");
        assertThat(added().getFirst().getTo().isAdapter()).isFalse();
    }

    @Test
    void leavesAnEndFreeOrPlacesADeviceThatFits() {
        var beside = new Point(700, 420);
        drag(at(console, 2), beside, 0);
        choose("");
        assertThat(added()).singleElement().satisfies(cable -> {
            assertThat(cable.getFrom().getPort()).isSameAs(DrumsSheet.port(console, 2));
            assertThat(cable.getTo().getPort()).isNull();
        });
        window.design().history().undo();
        drag(at(console, 2), beside, 0);
        assertThat(window.asked.getLast().find().apply("KSL8")).as("takes no line level").isEmpty();
        choose("D80");
        assertThat(added()).singleElement().satisfies(cable -> assertThat(cable.getTo().getPort().getDevice().getType())
                .isSameAs(amplifier.getDevice().getType()));
        assertThat(window.drums.sheet.getDevices().getLast().getDevice()).isSameAs(added().getFirst().getTo().getPort()
                .getDevice());
        window.design().history().undo();
        assertThat(window.drums.sheet.getDevices()).as("one step").hasSize(13);
    }

    @Test
    void connectsWithTheKeyboard() {
        assertThat(tools.typed("c")).as("nothing is selected: for quick-place").isFalse();
        selectPorts(console, 2);
        assertThat(tools.typed("c")).isTrue();
        assertThat(window.asked.getLast().find().apply("")).as("only what fits").hasSize(2);
        choose("amp in 4");
        assertThat(added()).singleElement().satisfies(cable -> assertThat(cable.getTo().getPort())
                .isSameAs(DrumsSheet.port(amplifier, 3)));
        window.viewer.select(window.part().partOf(console.getDevice()).orElseThrow());
        run("connect");
        choose("Out 4");
        assertThat(window.asked.getLast().find().apply("amp")).hasSize(1);
    }

    @Test
    void pullsAPlugOutOfAPortAndMovesItElsewhere() {
        var cable = window.drums.cables.get(10);
        assertThat(cable.getNumber()).isEqualTo("A201");
        drag(at(amplifier, 0), at(amplifier, 3), 0);
        assertThat(cable.getTo().getPort()).isSameAs(DrumsSheet.port(amplifier, 3));
        drag(at(amplifier, 3), new Point(700, 420), 0);
        assertThat(cable.getTo().getPort()).as("stays beside ports").isSameAs(DrumsSheet.port(amplifier, 3));
        window.design().history().undo();
        assertThat(cable.getTo().getPort()).isSameAs(DrumsSheet.port(amplifier, 0));
    }

    @Test
    void movesTheEndsOfSeveralCablesTogether() {
        var cables = List.of(window.drums.cables.get(10), window.drums.cables.get(11));
        window.viewer.deselectAll();
        cables.forEach(cable -> window.viewer.appendSelection(window.viewer.part(cable).orElseThrow()));
        drag(at(amplifier, 0), at(amplifier, 2), 0);
        assertThat(cables).extracting(cable -> cable.getTo().getPort()).containsExactly(DrumsSheet.port(amplifier, 2),
                DrumsSheet.port(amplifier, 3));
    }

    @Test
    void anAreaOverTheEdgeOfADeviceSelectsItsPorts() {
        var top = at(console, 1);
        var bottom = at(console, 3);
        window.drag(top.x() + 24, top.y() - 8, -40, bottom.y() - top.y() + 16);
        assertThat(window.selected()).hasSize(3).allSatisfy(each -> assertThat(each).isInstanceOf(PlacedPort.class));
        selectPorts(console, 1);
        run("selectSide");
        assertThat(window.selected()).as("free ones from there on").hasSize(2);
    }

    @Test
    void putsADeviceIntoACableOnWhichItIsDropped() {
        var cable = window.drums.cables.get(10);
        var through = new AddDevice(production, amplifier.getDevice().getType(), "AMP 2",
                Optional.of(new AddDevice.Spot(window.drums.sheet, 1160, 80)));
        DrumsSheet.port(amplifier, 4).getType().setSignal(DrumsSheet.port(amplifier, 0).getType().getSignal());
        window.design().history().execute(through);
        window.turn();
        var device = placed("AMP 2");
        var line = window.part().picture().line(cable).orElseThrow().points();
        var box = window.part().picture().figure(device).orElseThrow().box();
        var longest = 0;
        for (var i = 0; i + 1 < line.size(); i++) {
            if (line.get(i).distance(line.get(i + 1)) > line.get(longest).distance(line.get(longest + 1))) {
                longest = i;
            }
        }
        var middle = new Point((line.get(longest).x() + line.get(longest + 1).x()) / 2,
                (line.get(longest).y() + line.get(longest + 1).y()) / 2);
        drag(new Point(box.x() + box.width() / 2, box.y() + 14), new Point(middle.x(), middle.y() - box.height() / 2 + 14), 0);
        assertThat(cable.getTo().getPort().getDevice()).isSameAs(through.device());
        assertThat(added()).singleElement().satisfies(further -> {
            assertThat(further.getTo().getPort()).isSameAs(DrumsSheet.port(amplifier, 0));
            assertThat(further.getNumber()).isEqualTo("A203");
        });
        window.design().history().undo();
        assertThat(cable.getTo().getPort()).isSameAs(DrumsSheet.port(amplifier, 0));
        assertThat(device.getX()).as("one step with the move").isEqualTo(1160);
        window.design().history().redo();
        window.turn();
        window.viewer.select(window.viewer.part(device).orElseThrow());
        run("deleteAndJoin");
        assertThat(cable.getTo().getPort()).isSameAs(DrumsSheet.port(amplifier, 0));
        assertThat(added()).isEmpty();
        assertThat(production.getDevices()).doesNotContain(through.device());
    }

    @Test
    void layingALineByHandKeepsItUntilItIsGivenBack() {
        var cable = window.drums.cables.getFirst();
        window.viewer.select(window.viewer.part(cable).orElseThrow());
        var line = window.part().picture().line(cable).orElseThrow().points();
        assertThat(line.size()).isGreaterThanOrEqualTo(4);
        var upright = new Point(line.get(1).x(), (line.get(1).y() + line.get(2).y()) / 2);
        drag(upright, upright.moved(-40, 0), 0);
        var route = window.drums.sheet.getRoutes().stream().filter(each -> each.getCable() == cable).findFirst().orElseThrow();
        assertThat(route.isManual()).isTrue();
        assertThat(window.connecting.handMarks()).singleElement().satisfies(mark -> assertThat(mark.distance(upright.moved(-40,
                0))).isLessThan(200));
        assertThat(window.part().picture().line(cable).orElseThrow().points().get(1).x()).isEqualTo(line.get(1).x() - 40);
        window.viewer.select(window.viewer.part(window.drums.microphones.getFirst()).orElseThrow());
        window.part().nudge(0, 16);
        window.turn();
        assertThat(window.part().picture().line(cable).orElseThrow().points().get(2).x())
                .as("only its end follows").isEqualTo(line.get(1).x() - 40);
        window.viewer.select(window.viewer.part(cable).orElseThrow());
        run("routeAutomatically");
        window.settle();
        assertThat(route.isManual()).isFalse();
        assertThat(window.connecting.handMarks()).isEmpty();
    }

    @Test
    void addsABendWhereTheMouseWasPressed() {
        var cable = window.drums.cables.getFirst();
        var line = window.part().picture().line(cable).orElseThrow().points();
        var place = new Point((line.get(0).x() + line.get(1).x()) / 2, line.get(0).y());
        window.click(place.x(), place.y());
        assertThat(window.selected()).containsExactly(cable);
        run("addBend");
        assertThat(window.part().picture().line(cable).orElseThrow().points().size()).isGreaterThan(line.size());
        assertThat(window.design().history().undoLabel()).isPresent();
    }

    @Test
    void followsACableToItsOtherSheet() {
        var other = SheetFactory.eINSTANCE.createSheet();
        other.setName("Amplifiers");
        other.setNumber(2);
        production.getSheets().add(other);
        other.getDevices().add(amplifier);
        window.design().history().execute(new Rename(console.getDevice(), "Console"));
        window.view.refresh();
        window.turn();
        var cable = window.drums.cables.get(10);
        window.viewer.select(window.viewer.part(cable).orElseThrow());
        run("follow");
        assertThat(window.shown).containsExactly(other, cable);
        window.shown.clear();
        window.viewer.select(window.viewer.part(window.drums.cables.getFirst()).orElseThrow());
        run("follow");
        assertThat(window.shown).isEmpty();
        assertThat(window.told.getLast()).contains("no other sheet");
    }

    @Test
    void unplugsMakesBundlesAndSpares() {
        var cables = List.of(window.drums.cables.get(0), window.drums.cables.get(1), window.drums.cables.get(2));
        window.viewer.deselectAll();
        cables.forEach(cable -> window.viewer.appendSelection(window.viewer.part(cable).orElseThrow()));
        run("makeMulticore");
        choose("later");
        assertThat(production.getMulticores()).singleElement().satisfies(multicore -> assertThat(multicore.getPairs())
                .containsExactlyElementsOf(cables));
        run("dissolveMulticore");
        assertThat(production.getMulticores()).isEmpty();
        run("makeLoom");
        assertThat(production.getLooms()).singleElement().satisfies(loom -> assertThat(loom.getCables()).hasSize(3));
        run("addSpare");
        assertThat(added()).hasSize(3).allSatisfy(cable -> assertThat(cable.getTo().getPort()).isNull());
        run("unplug");
        choose("both");
        assertThat(cables).allSatisfy(cable -> assertThat(cable.getFrom().getPort()).isNull());
        Port port = DrumsSheet.port(window.drums.stagebox, 3);
        selectPorts(window.drums.stagebox, 3);
        run("unplug");
        assertThat(port.getEnds()).isEmpty();
    }

    @Test
    void drawsAPortThatGetsACable() {
        window.design().history().execute(new DrawPorts(Map.of(console, List.of(DrumsSheet.port(console, 0)))));
        window.turn();
        selectPorts(amplifier, 2);
        run("connect");
        choose("foh out 3");
        assertThat(console.getPorts()).containsExactly(DrumsSheet.port(console, 0), DrumsSheet.port(console, 2));
        window.design().history().undo();
        assertThat(console.getPorts()).as("one step").hasSize(1);
        assertThat(added()).isEmpty();
        window.turn();
        window.viewer.select(window.viewer.part(console).orElseThrow());
        run("drawPorts");
        assertThat(console.getPorts()).as("all").isEmpty();
        run("drawPorts");
        assertThat(console.getPorts()).as("those in use").hasSize(4);
    }
}
