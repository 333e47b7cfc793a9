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
import org.headroom.diagram.flow.internal.picture.SheetPicture;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.SetFeature;
import org.headroom.model.commands.SetRoutes;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.Route;
import org.headroom.model.system.Cable;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Point;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cables follow edits in the background, and belong to the step of the edit. */
class RouteKeeperTest {

    private FlowWindow window;

    @BeforeEach
    void openWindow() {
        window = new FlowWindow(Display.getDefault());
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    private Route route(Cable cable) {
        return window.sheet().getRoutes().stream().filter(each -> each.getCable() == cable).findFirst().orElseThrow();
    }

    @Test
    void routesBelongToTheStepOfTheMove() {
        var before = EcoreUtil.copy(window.drums.production);
        window.drag(420, 130, 48, 80);
        window.settle();
        var after = EcoreUtil.copy(window.drums.production);
        assertThat(window.sheet().getRoutes()).hasSameSizeAs(window.drums.cables);
        window.design().history().undo();
        window.settle();
        assertThat(new EqualityHelper().equals(before, window.drums.production)).isTrue();
        assertThat(window.design().history().canUndo()).as("one step").isFalse();
        window.design().history().redo();
        window.settle();
        assertThat(new EqualityHelper().equals(after, window.drums.production)).isTrue();
    }

    @Test
    void theWindowShowsWhatIsStored() {
        window.drag(420, 130, 48, 80);
        window.settle();
        var options = SheetOptions.forWindow(Detail.FULL);
        var fresh = SheetPicture.of(new SheetScenes(TextMetrics.embedded()), window.drums.production, window.sheet(), options);
        assertThat(window.part().picture().lines()).containsExactlyInAnyOrderElementsOf(fresh.lines());
    }

    @Test
    void aCableFollowsAtOnceAndIsLaidLater() {
        window.drag(420, 130, 48, 80);
        window.settle();
        var cable = window.drums.cables.getFirst();
        window.part().nudge(0, 8);
        window.part().nudge(0, 8);
        window.turn();
        var line = window.part().picture().line(cable).orElseThrow().points();
        assertThat(line.getLast()).isEqualTo(new Point(window.drums.stagebox.getX(), window.drums.stagebox.getY() + 56.0));
        for (var i = 1; i < line.size(); i++) {
            assertThat(line.get(i).x() == line.get(i - 1).x() || line.get(i).y() == line.get(i - 1).y()).isTrue();
        }
        window.settle();
        assertThat(window.part().picture().layout().runs()).allMatch(run -> run.fits());
    }

    @Test
    void whatIsUndoneMeanwhileIsNotLaid() {
        var before = EcoreUtil.copy(window.drums.production);
        window.part().partOf(window.drums.stagebox.getDevice()).ifPresent(window.viewer::select);
        window.part().nudge(0, 8);
        window.turn();
        window.design().history().undo();
        window.settle();
        assertThat(new EqualityHelper().equals(before, window.drums.production)).isTrue();
    }

    @Test
    void anotherEditMeanwhileTakesTheRoutesOver() {
        window.part().partOf(window.drums.stagebox.getDevice()).ifPresent(window.viewer::select);
        window.part().nudge(0, 80);
        window.turn();
        window.design().history().execute(new SetFeature("rename", window.drums.console.getDevice(),
                BasePackage.Literals.NAMED__NAME, "Desk"));
        window.settle();
        assertThat(window.part().picture().layout().runs()).allMatch(run -> run.stored() && run.fits());
        window.design().history().undo();
        window.design().history().undo();
        assertThat(window.design().history().canUndo()).isFalse();
    }

    @Test
    void aRouteMadeByHandStaysUntilItsOwnerAsks() {
        var cable = window.drums.cables.getFirst();
        window.design().history().execute(new SetRoutes(window.sheet(), java.util.Map.of(cable,
                BendPoints.valueOf("264,160 264,680 344,680 344,168")), true));
        window.settle();
        window.part().partOf(window.drums.stagebox.getDevice()).ifPresent(window.viewer::select);
        window.part().nudge(0, 16);
        window.settle();
        assertThat(route(cable).isManual()).isTrue();
        assertThat(window.part().picture().line(cable).orElseThrow().points()).contains(new Point(264, 680), new Point(344, 680));
        window.layAnew(List.of(cable));
        window.settle();
        assertThat(route(cable).isManual()).isFalse();
        assertThat(window.part().picture().line(cable).orElseThrow().points()).doesNotContain(new Point(264, 680));
    }
}
