/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.power.Way;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.oneline.LooseDevices;
import org.headroom.power.oneline.OneLine;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Scene;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The supply is edited on its one-line diagram: dragged, named, unplugged, extended. */
class OneLineTest {

    private static final int STEPS = 8;

    @TempDir
    Path folder;
    private Design design;
    private Composite view;
    private FigureCanvas canvas;
    private double zoom;

    @BeforeEach
    void open() {
        Bench.clear();
        design = Bench.openExample("club", folder);
        view = Bench.control(Bench.show(Bench.POWER));
        Wait.until("the supply of the club", () -> Widgets.item(Widgets.first(view, Tree.class), "Amp 1 main").isPresent());
        var tabs = Widgets.first(view, CTabFolder.class);
        tabs.setSelection(1);
        tabs.notifyListeners(SWT.Selection, new Event());
        Wait.forEvents();
        canvas = Widgets.first(view, FigureCanvas.class);
        canvas.setSize(2000, 1200);
        Widgets.key(canvas, '0');
        var source = PowerAnalysis.of(design.snapshot()).result().sources().getFirst();
        zoom = Math.clamp((canvas.getSize().x - 20) / OneLine.scene(source, TextMetrics.embedded(), Messages.of(OneLine.class))
                .page().width(), 0.5, 1.5);
    }

    @AfterEach
    void close() {
        Bench.clear();
    }

    private Device device(String name) {
        return design.production().getDevices().stream().filter(each -> Devices.name(each).equals(name)).findFirst()
                .orElseThrow();
    }

    private static Cable mains(Device device) {
        return Devices.ports(device, SignalKind.POWER).filter(port -> Ports.direction(port)
                == Direction.IN).flatMap(Ports::cables).findFirst().orElseThrow();
    }

    private String fedBy(String name) {
        return Devices.name(mains(device(name)).getFrom().getPort().getDevice());
    }

    /** Where something is drawn, on the drawing. */
    private Bounds drawn(String kind, Predicate<Group> wanted) {
        var result = PowerAnalysis.of(design.snapshot()).result();
        var words = Messages.of(OneLine.class);
        var scene = OneLine.scene(result.sources().getFirst(), TextMetrics.embedded(), words);
        return frame(scene, kind, wanted, 0).or(() -> LooseDevices.scene(result.network(), TextMetrics.embedded(), words)
                .flatMap(loose -> frame(loose, kind, wanted, scene.page().height()))).orElseThrow();
    }

    private static Optional<Bounds> frame(Scene scene, String kind, Predicate<Group> wanted, double down) {
        return scene.nodes().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.id().startsWith(kind)).filter(wanted).findFirst()
                .map(group -> ((Rect) group.children().getFirst()).bounds().moved(0, down));
    }

    private Bounds box(String name) {
        return drawn("station ", group -> group.title().filter(name::equals).isPresent());
    }

    private Bounds row(String way) {
        return drawn("way ", group -> group.title().filter(title -> title.endsWith(way)).isPresent());
    }

    /** Pixels of the window, at the zoom that shows the whole width. */
    private int[] pixel(Bounds at) {
        var view = canvas.getViewport().getViewLocation();
        return new int[] {(int) Math.round((at.x() + 60) * zoom - view.x), (int) Math.round((at.y() + Math.min(at.height(), 40) / 2)
                * zoom - view.y)};
    }

    private void mouse(int type, int button, int x, int y, int state) {
        var event = new Event();
        event.button = button;
        event.x = x;
        event.y = y;
        event.stateMask = state;
        event.count = 1;
        canvas.notifyListeners(type, event);
    }

    private void click(Bounds at) {
        var place = pixel(at);
        mouse(SWT.MouseMove, 0, place[0], place[1], 0);
        mouse(SWT.MouseDown, 1, place[0], place[1], 0);
        mouse(SWT.MouseUp, 1, place[0], place[1], SWT.BUTTON1);
        Wait.forEvents();
    }

    private void drag(Bounds what, Bounds where) {
        var from = pixel(what);
        var to = pixel(where);
        mouse(SWT.MouseMove, 0, from[0], from[1], 0);
        mouse(SWT.MouseDown, 1, from[0], from[1], 0);
        for (int i = 1; i <= STEPS; i++) {
            mouse(SWT.MouseMove, 0, from[0] + (to[0] - from[0]) * i / STEPS, from[1] + (to[1] - from[1]) * i / STEPS, SWT.BUTTON1);
        }
        mouse(SWT.MouseUp, 1, to[0], to[1], SWT.BUTTON1);
        Wait.forEvents();
    }

    @Test
    void whatHangsOnAWayIsDraggedToAnotherDistroAndBack() {
        var cable = mains(device("Amp 3 fills"));
        drag(row("Amp 3 fills"), box("Socket box SL"));

        assertThat(fedBy("Amp 3 fills")).isEqualTo("Socket box SL");
        assertThat(mains(device("Amp 3 fills"))).isSameAs(cable);
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(fedBy("Amp 3 fills")).isEqualTo("Socket box rack 2");
    }

    @Test
    void whereNothingFitsNothingIsPluggedIn() {
        // the main distro has no free way
        drag(row("Amp 3 fills"), box("Distro"));
        assertThat(fedBy("Amp 3 fills")).isEqualTo("Socket box rack 2");
        assertThat(design.isDirty()).isFalse();
    }

    @Test
    void deleteUnplugsAWayAndWhatHungThereIsDraggedOntoADistro() {
        click(row("Recorder"));
        Widgets.key(canvas, SWT.DEL);

        assertThat(Devices.ports(device("Recorder"), SignalKind.POWER).flatMap(Ports::cables)).isEmpty();
        Wait.until("it is drawn among what hangs nowhere", () -> !LooseDevices.scene(PowerAnalysis.of(design.snapshot()).result()
                .network(), TextMetrics.embedded(), Messages.of(OneLine.class)).isEmpty());
        Wait.until("it can be dragged", () -> {
            drag(drawn("loose ", group -> true), box("Socket box SR"));
            return Devices.ports(device("Recorder"), SignalKind.POWER).flatMap(Ports::cables).findAny().isPresent();
        });
        assertThat(fedBy("Recorder")).isEqualTo("Socket box SR");
    }

    @Test
    void aDistroIsNamedInPlace() {
        click(box("Socket box SL"));
        Widgets.key(canvas, SWT.F2);
        var field = Widgets.first(canvas, Text.class);
        assertThat(field.getText()).isEqualTo("Socket box SL");
        field.setText("Backline box");
        Widgets.key(field, SWT.CR);
        Wait.forEvents();

        assertThat(design.production().getDevices()).extracting(Devices::name).contains("Backline box");
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(design.production().getDevices()).extracting(Devices::name).contains("Socket box SL");
    }

    @Test
    void aDistroThatIsAddedHangsOnTheSelectedOneWithAllItsWays() {
        click(row("CEE 16 blue 6"));
        Widgets.key(canvas, SWT.DEL);
        click(box("Distro"));
        int before = design.production().getPower().getSupplies().size();

        Dialogs.answer("Add a source or distro", shell -> {
            var filter = Widgets.first(shell, Text.class);
            filter.setText("*CEE 16 blue to 4 x Schuko");
            Wait.until("the one that fits", () -> Widgets.first(shell, Table.class).getItemCount() == 1);
            Widgets.first(shell, Table.class).setSelection(0);
            Widgets.first(shell, Table.class).notifyListeners(SWT.Selection, new Event());
            Widgets.press(Widgets.button(shell, "OK"));
        }, () -> Widgets.press(Widgets.button(view, "Add supply…")));

        assertThat(design.production().getPower().getSupplies()).hasSize(before + 1);
        var added = design.production().getPower().getSupplies().getLast();
        assertThat(added.getWays()).hasSize(4).extracting(Way::getBreakerCurrent).containsOnly(16.0);
        assertThat(fedBy(Devices.name(added.getDevice()))).isEqualTo("Distro");
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(design.production().getPower().getSupplies()).hasSize(before);
    }

    @Test
    void aDistroIsRemovedWithItsWays() {
        click(box("Socket box SL"));
        Widgets.key(canvas, SWT.DEL);

        assertThat(design.production().getPower().getSupplies()).noneMatch(each -> each.getDevice() == null
                || Devices.name(each.getDevice()).equals("Socket box SL"));
        Bench.execute("org.eclipse.ui.edit.undo");
        assertThat(fedBy("Socket box SL")).isEqualTo("Distro");
        assertThat(List.copyOf(device("Socket box SL").getPorts())).isNotEmpty();
    }
}
