/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.eclipse.swt.widgets.Display;
import org.headroom.diagram.flow.internal.picture.SignalLayer;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.commands.RecordedChange;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.SystemFactory;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Group;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Layers that are hidden, and multicores drawn as one line. */
class LayersAndTrunksTest {

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
    void aHiddenLayerIsNeitherDrawnNorHitAndTheDesignStaysAsItIs() {
        var before = EcoreUtil.copy(window.drums.production);
        var network = window.drums.cables.stream().filter(cable -> cable.getSignal() == SignalKind.NETWORK).findFirst().orElseThrow();
        var item = window.viewer.surface().plane().get(network).orElseThrow();
        var layers = new LayerSwitch(window.viewer);
        layers.toggle(SignalLayer.NETWORK);
        assertThat(window.viewer.surface().shows(item)).isFalse();
        var line = window.part().picture().line(network).orElseThrow().points();
        var middle = line.get(0).moved((line.get(1).x() - line.get(0).x()) / 2, 0);
        window.click(middle.x(), middle.y());
        assertThat(window.selected()).doesNotContain(network);
        assertThat(window.viewer.surface().shows(window.viewer.surface().plane().get(window.drums.cables.getFirst()).orElseThrow()))
                .isTrue();
        layers.toggle(SignalLayer.NETWORK);
        window.click(middle.x(), middle.y());
        assertThat(window.selected()).containsExactly(network);
        assertThat(new EqualityHelper().equals(before, window.drums.production)).isTrue();
        assertThat(window.design().history().canUndo()).isFalse();
    }

    private Multicore multicore() {
        var multicore = SystemFactory.eINSTANCE.createMulticore();
        multicore.setNumber("MC1");
        multicore.setLength(30.0);
        Ids.assignOne(multicore);
        var pairs = window.drums.cables.stream().filter(cable -> cable.getNumber().startsWith("A20")).toList();
        window.design().history().execute(new RecordedChange("multicore", List.of(window.drums.production), () -> {
            window.drums.production.getMulticores().add(multicore);
            pairs.forEach(cable -> cable.setMulticore(multicore));
        }));
        window.turn();
        window.layAnew(pairs);
        window.settle();
        return multicore;
    }

    @Test
    void thePairsOfAMulticoreShareOneLineThatFansOut() {
        var multicore = multicore();
        var picture = window.part().picture();
        var item = picture.item(multicore).orElseThrow();
        assertThat(item.drawing(Detail.FULL)).singleElement().isInstanceOfSatisfying(Group.class,
                group -> assertThat(group.title()).hasValueSatisfying(title -> assertThat(title).contains("MC1", "30 m", "2")));
        multicore.getPairs().forEach(cable -> assertThat(picture.run(cable)).get().matches(run -> run.fits()));
        var scene = new SheetScenes(TextMetrics.embedded()).scene(window.drums.production, window.sheet(), SheetOptions.forPage());
        assertThat(scene.nodes()).as("on paper as well").containsAll(item.drawing(Detail.FULL));
    }

    @Test
    void theTrunkFollowsItsDevices() {
        var multicore = multicore();
        window.part().partOf(window.drums.console.getDevice()).ifPresent(window.viewer::select);
        window.part().nudge(0, 40);
        window.settle();
        assertThat(window.part().picture().item(multicore)).isPresent();
        assertThat(window.part().picture().layout().runs()).allMatch(run -> run.fits());
    }
}
