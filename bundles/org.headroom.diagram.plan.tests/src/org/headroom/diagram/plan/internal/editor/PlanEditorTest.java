/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.headroom.acoustics.design.edit.Loudspeakers;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.design.edit.VenueTemplate;
import org.headroom.acoustics.space.Point3;
import org.headroom.diagram.plan.internal.picture.Handles;
import org.headroom.diagram.plan.internal.picture.PlanKey;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.render.scene.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The loudspeaker plan in the workbench, driven by mouse and keys. */
class PlanEditorTest {

    private PlanWindow window;

    private PlanWindow open(Production production) {
        window = new PlanWindow(production);
        return window;
    }

    private static Production empty() {
        var production = ProductionFactory.eINSTANCE.createProduction();
        production.setName("From nothing");
        return production;
    }

    /** The loudspeaker that stands farthest from all others as seen from above. */
    private Placement lone() {
        var all = window.design.production().getPlacements();
        return all.stream().max(Comparator.comparingDouble(each -> all.stream().filter(other -> other != each).mapToDouble(other -> Math.hypot(
                VenueEdits.place(each).x_m() - VenueEdits.place(other).x_m(), VenueEdits.place(each).y_m() - VenueEdits.place(other).y_m())).min().orElse(0)))
                .orElseThrow();
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void showsTheCoverageOfAProductionInPlanAndSection() {
        open(PlanWindow.example("club")).untilMap();
        PlanWindow.until("a section", () -> window.editor.section().viewer().surface().plane().get(PlanKey.MAP).isPresent());
        window.design.production().getPlacements().forEach(each -> assertThat(window.shows(each)).as(each.getName()).isTrue());
    }

    @Test
    void aLoudspeakerIsDraggedInThePlanAndUndone() {
        open(PlanWindow.example("club")).untilMap();
        var placement = lone();
        var before = VenueEdits.place(placement);
        var pane = window.editor.plan();
        window.drag(pane, window.pixel(pane, before), window.pixel(pane, before.plus(new Point3(1.3, 2.1, 0))));
        assertThat(window.editor.selectedThings()).contains(placement);
        var after = VenueEdits.place(placement);
        assertThat(after.x_m()).isCloseTo(before.x_m() + 1.3, within(0.35));
        assertThat(after.y_m()).isCloseTo(before.y_m() + 2.1, within(0.35));
        assertThat(after.z_m()).isEqualTo(before.z_m());
        window.design.history().undo();
        assertThat(VenueEdits.place(placement)).isEqualTo(before);
    }

    @Test
    void selectionIsTheSameInPlanAndSection() {
        open(PlanWindow.example("club")).untilMap();
        var placement = lone();
        var pane = window.editor.plan();
        window.click(pane, window.pixel(pane, VenueEdits.place(placement)));
        assertThat(window.editor.section().viewer().getSelectedEditParts()).extracting(each -> ((EditPart) each).getModel())
                .isEqualTo(window.editor.selectedThings());
    }

    @Test
    void theAimIsTurnedByItsHandle() {
        open(PlanWindow.example("club")).untilMap();
        var placement = lone();
        window.select(placement);
        var pane = window.editor.plan();
        var handle = Handles.aim(placement, View.PLAN, pane.viewer().zoom()).orElseThrow();
        var place = VenueEdits.place(placement);
        window.drag(pane, window.pixel(pane, View.PLAN.place(handle, place)), window.pixel(pane, place.plus(new Point3(3, 3, 0))));
        assertThat(placement.getAzimuth()).isCloseTo(45, within(3.0));
        window.design.history().undo();
        assertThat(placement.getAzimuth()).isNotCloseTo(45, within(3.0));
    }

    @Test
    void fromNothingAnAreaIsDrawnAndReshaped() {
        open(empty());
        var pane = window.editor.plan();
        window.letter(pane, 'a');
        window.drag(pane, window.pixel(pane, new Point3(-8, 3, 0)), window.pixel(pane, new Point3(8, 15, 0)));
        var area = window.design.production().getVenue().getSurfaces().getFirst();
        assertThat(area.getKind()).isEqualTo(SurfaceKind.AUDIENCE);
        assertThat(VenueEdits.corners(area)).hasSize(4);
        assertThat(window.editor.selectedThings()).containsExactly(area);
        var corner = VenueEdits.corners(area).getFirst();
        window.drag(pane, window.pixel(pane, corner), window.pixel(pane, corner.plus(new Point3(2, 2, 0))));
        assertThat(VenueEdits.corners(area).getFirst().distanceTo_m(corner)).isBetween(2.0, 3.6);
        window.design.history().undo();
        assertThat(VenueEdits.corners(area).getFirst()).isEqualTo(corner);
    }

    @Test
    void inTheSectionAHangIsLiftedAndTilted() {
        open(PlanWindow.example("festival")).untilMap();
        var hang = window.design.production().getPlacements().stream().filter(ArrayPlacement.class::isInstance).map(ArrayPlacement.class::cast)
                .findFirst().orElseThrow();
        window.select(hang);
        var pane = window.editor.section();
        var before = VenueEdits.place(hang);
        var handle = Handles.aim(hang, View.SIDE, pane.viewer().zoom()).orElseThrow();
        window.drag(pane, window.pixel(pane, View.SIDE.place(handle, before)), window.pixel(pane, before.plus(new Point3(0, 20, -5))));
        assertThat(hang.getTilt()).isCloseTo(-14, within(3.0));
        assertThat(VenueEdits.place(hang)).isEqualTo(before);
    }

    @Test
    void aWholeSystemFromNothing() {
        open(empty());
        var production = window.design.production();
        window.design.history().execute(VenueTemplate.FIELD.change(window.editor.edits(), 60, 80));
        var type = window.editor.loudspeakers().stream().filter(each -> each.getLoudspeaker() != null && "line-array".equals(each.getLoudspeaker().getKind()))
                .findFirst().orElseThrow();
        var placed = new org.headroom.acoustics.design.edit.Placing(production).array(Loudspeakers.take(production, type, 8), "Main R", new Point3(9, 0, 9),
                new org.headroom.acoustics.space.Aim(-4, 0, 0), 2, List.of());
        window.design.history().execute(placed.change());
        window.editor.made(placed.placements());
        window.letter(window.editor.plan(), 'x');
        assertThat(production.getPlacements()).extracting(Placement::getName).containsExactly("Main R", "Main L");
        window.untilMap();
        window.design.history().undo();
        assertThat(production.getPlacements()).hasSize(1);
    }

    @Test
    void deleteTakesThePlaceAwayAndKeepsTheDevice() {
        open(PlanWindow.example("club")).untilMap();
        var production = window.design.production();
        int devices = production.getDevices().size();
        var placement = production.getPlacements().getFirst();
        window.select(placement);
        window.design.history().execute(new org.headroom.model.commands.RemoveObjects(window.editor.selectedThings()));
        PlanWindow.turn();
        assertThat(window.shows(placement)).isFalse();
        assertThat(production.getDevices()).hasSize(devices);
    }

    @Test
    void aDeviceIsFoundByItsPlacement() {
        open(PlanWindow.example("club")).untilMap();
        var placement = lone();
        assertThat(window.editor.reveal(Loudspeakers.of(placement).getFirst())).isTrue();
        assertThat(window.editor.selectedThings()).containsExactly(placement);
    }

    @Test
    void snapsToTheCentreLine() {
        open(PlanWindow.example("club")).untilMap();
        var placement = lone();
        var pane = window.editor.plan();
        var before = VenueEdits.place(placement);
        var near = window.pixel(pane, new Point3(0, before.y_m() + 1, before.z_m()));
        window.drag(pane, window.pixel(pane, before), new Point(near.x() + 3, near.y()));
        assertThat(placement.getX()).isEqualTo(0);
    }
}
