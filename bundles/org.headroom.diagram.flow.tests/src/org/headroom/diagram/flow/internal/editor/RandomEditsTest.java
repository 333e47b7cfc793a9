/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.eclipse.swt.widgets.Display;
import org.headroom.diagram.flow.internal.edits.SheetEdits;
import org.headroom.diagram.flow.internal.picture.SheetPicture;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.Plug;
import org.headroom.model.commands.RecordedChange;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetPackage;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand edits, undone and redone in random order, through a window: the design ends as the history says, the window
 * shows what a fresh one would, and nobody goes on listening.
 */
class RandomEditsTest {

    private static final int EDITS = 10_000;
    private static final int LOOKS = 1000;

    private final Random random = new Random(20_261_122);
    private FlowWindow window;

    @BeforeEach
    void openWindow() {
        window = new FlowWindow(Display.getDefault());
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void endsWhereTheHistorySays() {
        var history = window.design().history();
        var start = EcoreUtil.copy(window.drums.production);
        var listeners = adapters();
        for (var i = 1; i <= EDITS; i++) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> history.undo();
                case 3 -> history.redo();
                default -> edit().ifPresent(history::execute);
            }
            if (random.nextInt(40) == 0) {
                window.turn();
            }
            if (i % LOOKS == 0) {
                looksAsIfFresh();
            }
        }
        window.settle();
        var end = EcoreUtil.copy(window.drums.production);
        while (history.canUndo()) {
            history.undo();
        }
        var oldest = EcoreUtil.copy(window.drums.production);
        while (history.canRedo()) {
            history.redo();
        }
        assertSame(end);
        while (history.canUndo()) {
            history.undo();
        }
        assertSame(oldest);
        if (!history.isDirty()) {
            assertThat(new EqualityHelper().equals(start, oldest)).isTrue();
        }
        window.settle();
        looksAsIfFresh();
        assertThat(adapters()).as("adapters at objects of the design").isEqualTo(listeners);
    }

    private void assertSame(Production expected) {
        assertThat(new EqualityHelper().equals(expected, window.drums.production)).isTrue();
    }

    private int adapters() {
        var count = window.drums.production.eAdapters().size();
        for (var all = window.drums.production.eAllContents(); all.hasNext();) {
            count += all.next().eAdapters().size();
        }
        return count;
    }

    /** What the window keeps from picture to picture is what a picture made anew has. */
    private void looksAsIfFresh() {
        window.settle();
        var options = SheetOptions.forWindow(Detail.FULL);
        var fresh = SheetPicture.of(new SheetScenes(TextMetrics.embedded()), window.drums.production, window.sheet(),
                options.routedBy(layout -> {
                    var known = new HashMap<String, List<org.headroom.render.scene.Point>>();
                    layout.runs().forEach(run -> window.part().picture().line(run.cable())
                            .ifPresent(line -> known.put(run.id(), line.points())));
                    return known;
                }));
        var shown = window.viewer.surface().plane();
        assertThat(window.part().picture().keys()).containsExactlyInAnyOrderElementsOf(fresh.keys());
        assertThat(drawings(fresh)).isEqualTo(drawings(window.part().picture()));
        fresh.keys().forEach(key -> assertThat(shown.get(key)).isPresent());
    }

    private static Map<Object, List<SceneNode>> drawings(SheetPicture picture) {
        var drawings = new HashMap<Object, List<SceneNode>>();
        picture.keys().forEach(key -> drawings.put(key, picture.item(key).orElseThrow().drawing(Detail.FULL)));
        return drawings;
    }

    private Optional<Change> edit() {
        var sheet = window.sheet();
        var edits = new SheetEdits(window.drums.production, sheet);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> {
                var moved = new ArrayList<Element>();
                sheet.getDevices().stream().filter(placed -> random.nextInt(6) == 0).forEach(moved::add);
                sheet.getFrames().stream().filter(frame -> random.nextInt(6) == 0).forEach(moved::add);
                yield moved.isEmpty() ? Optional.empty() : Optional.of(edits.move(moved, step(), step()));
            }
            case 4 -> pick(window.drums.production.getDevices()).map(device -> SheetEdits.rename(device,
                    SheetEdits.nameOf(device).orElseThrow(), name()));
            case 5 -> pick(window.drums.production.getCables()).map(cable -> SheetEdits.rename(cable,
                    SheetEdits.nameOf(cable).orElseThrow(), "C" + random.nextInt(1000)));
            case 6 -> window.drums.production.getCables().size() < 8 ? Optional.empty()
                    : pick(window.drums.production.getCables()).flatMap(cable -> edits.remove(List.of(cable)));
            case 7, 8 -> connect();
            case 9 -> pick(window.drums.production.getCables()).flatMap(cable -> port()
                    .filter(port -> cable.getTo() != null && port.getEnds().isEmpty()).map(port -> new Plug(cable.getTo(), port))
                    .filter(plug -> plug.obstacle().isEmpty()));
            case 10 -> {
                var signals = List.of(SignalKind.NETWORK, SignalKind.LOUDSPEAKER);
                yield Optional.of(new RecordedChange("hide", List.of(sheet), () -> {
                    if (!sheet.getHiddenSignals().remove(signals.get(random.nextInt(2)))) {
                        sheet.getHiddenSignals().add(signals.get(0));
                    }
                }));
            }
            default -> random.nextBoolean() ? Optional.of(note())
                    : pick(sheet.getDevices()).map(placed -> new SetFeature("mirror", placed,
                            SheetPackage.Literals.PLACED_DEVICE__MIRRORED, !placed.isMirrored()));
        };
    }

    private Change note() {
        var sheet = window.sheet();
        return new RecordedChange("note", List.of(sheet), () -> {
            if (sheet.getTexts().size() > 3) {
                sheet.getTexts().remove(0);
            }
            var note = SheetFactory.eINSTANCE.createNote();
            note.setText(name());
            note.setX(random.nextInt(1000));
            note.setY(700);
            Ids.assignOne(note);
            sheet.getTexts().add(note);
        });
    }

    private Optional<Change> connect() {
        var from = port().filter(port -> port.getEnds().isEmpty());
        var to = port().filter(port -> port.getEnds().isEmpty());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        return Optional.of(new RecordedChange("connect", List.of(window.drums.production), () -> {
            var cable = SystemFactory.eINSTANCE.createCable();
            cable.setNumber("R" + random.nextInt(1000));
            cable.setSignal(SignalKind.ANALOGUE);
            cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
            cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
            cable.getFrom().setPort(from.get());
            cable.getTo().setPort(to.get());
            Ids.assign(cable);
            window.drums.production.getCables().add(cable);
        }));
    }

    private Optional<Port> port() {
        return pick(window.drums.production.getDevices()).flatMap(device -> pick(device.getPorts()));
    }

    private <T> Optional<T> pick(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    private String name() {
        return "Name " + "m".repeat(random.nextInt(24)) + random.nextInt(100);
    }

    private int step() {
        return 8 * (random.nextInt(31) - 15);
    }

    @Test
    void anEditThatFailsLeavesTheDesignAndTheWindowAsTheyWere() {
        window.settle();
        var before = EcoreUtil.copy(window.drums.production);
        EObject sheet = window.sheet();
        assertThatThrownBy(() -> window.design().history().execute(new RecordedChange("fails", List.of(window.drums.production),
                () -> {
                    window.drums.stagebox.setX(8);
                    EcoreUtil.delete(window.drums.cables.getFirst(), true);
                    throw new IllegalStateException("in the middle");
                }))).hasMessage("in the middle");
        assertSame(before);
        assertThat(window.design().history().canUndo()).isFalse();
        assertThat(window.sheet()).isSameAs(sheet);
        looksAsIfFresh();
    }
}
