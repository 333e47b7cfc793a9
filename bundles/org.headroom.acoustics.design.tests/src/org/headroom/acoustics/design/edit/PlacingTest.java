/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headroom.acoustics.array.SubArrays;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.Rig;
import org.headroom.acoustics.space.Aim;
import org.headroom.acoustics.space.FlatArea;
import org.headroom.acoustics.space.Point3;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.SubArrayPlacement;
import org.headroom.model.venue.SubPattern;
import org.headroom.model.venue.SurfaceKind;
import org.junit.jupiter.api.Test;

/** Loudspeakers get their place, mirrored ones, grids, and another hall. */
class PlacingTest {

    private final Rig rig = new Rig();
    private final DesignHistory history = new DesignHistory();
    private final Placing placing = new Placing(rig.production);

    @Test
    void takesThoseWithoutAPlaceFirstAndAddsTheRest() {
        var type = rig.type("T");
        type.setTypeId("maker/t");
        rig.device(type, "Box 10");
        rig.device(type, "Box 2");
        rig.single(rig.device(type, "Placed"), 0, 0, 2);
        var before = EcoreUtil.copy(rig.production);
        var chosen = Loudspeakers.take(rig.production, type, 4);
        assertThat(chosen.devices()).extracting("name").containsExactly("Box 2", "Box 10", "T 1", "T 2");
        history.execute(placing.array(chosen, "Main", new Point3(8, 0, 9), new Aim(-4, 1, 0), 2, List.of()).change());
        assertThat(rig.production.getDevices()).hasSize(5);
        assertThat(rig.production.getTypes()).hasSize(1);
        assertThat(Loudspeakers.unplaced(rig.production)).isEmpty();
        var hang = CoverageDesign.of(rig.production).hangs().getFirst();
        assertThat(hang.array().lowestTilt_deg()).isCloseTo(-5, within(1e-9));
        history.undo();
        assertThat(EcoreUtil.equals(before, rig.production)).isTrue();
    }

    @Test
    void aTypeOfTheCatalogueComesIntoTheDesignOnce() {
        var type = new Rig().type("Other");
        type.setTypeId("maker/other");
        var before = EcoreUtil.copy(rig.production);
        var placed = placing.array(Loudspeakers.take(rig.production, type, 5), "Main", new Point3(0, 0, 9), Aim.AHEAD, 1, List.of());
        history.execute(placed.change());
        assertThat(rig.production.getTypes()).hasSize(1);
        assertThat(rig.production.getDevices()).hasSize(5).allMatch(each -> each.getType() == rig.production.getTypes().getFirst());
        history.undo();
        assertThat(EcoreUtil.equals(before, rig.production)).isTrue();
    }

    @Test
    void aGroupIsArrangedAnewWithTheSameSubwoofers() {
        var type = rig.type("Sub");
        type.setTypeId("maker/sub");
        history.execute(placing.subs(Loudspeakers.take(rig.production, type, 4), "Subs", new Point3(0, 1, 0.3), Aim.AHEAD, SubPattern.BROADSIDE,
                SubArrays.broadside(4, 1)).change());
        var subs = (SubArrayPlacement) rig.production.getPlacements().getFirst();
        var devices = Loudspeakers.of(subs);
        history.execute(placing.regroup(subs, SubPattern.END_FIRE, SubArrays.endFire(4, 1.2, 343.2)));
        assertThat(Loudspeakers.of(subs)).isEqualTo(devices);
        assertThat(subs.getElements().getLast().getDelay()).isCloseTo(3 * 1.2 / 343.2, within(1e-6));
        assertThatThrownBy(() -> placing.regroup(subs, SubPattern.ARC, SubArrays.arc(3, 1, 90, 343))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mirroredThingsStandOnTheOtherSideWithOtherDevices() {
        var type = rig.type("T");
        type.setTypeId("maker/t");
        var front = rig.point("Main L front", 0.5, 1000.0);
        front.setX(-8.0);
        var hang = rig.hang(type, 50, 0, 1, 2);
        hang.setName("Main L");
        hang.setX(-8.0);
        hang.setAzimuth(4.0);
        hang.getPoints().add(front);
        var wall = rig.area("Wall left", SurfaceKind.WALL, -12, 0, 0, -12, 20, 0, -12, 20, 6, -12, 0, 6);
        var before = EcoreUtil.copy(rig.production);
        var mirrored = new Mirroring(rig.production).mirror(List.of(hang, wall));
        history.execute(mirrored.change());
        var copy = (ArrayPlacement) mirrored.copies().getLast();
        assertThat(copy.getName()).isEqualTo("Main R");
        assertThat(copy.getX()).isEqualTo(8);
        assertThat(copy.getAzimuth()).isEqualTo(-4);
        assertThat(copy.getPoints()).extracting("name").containsExactly("Main R front");
        assertThat(Loudspeakers.of(copy)).hasSize(3).doesNotContainAnyElementsOf(Loudspeakers.of(hang));
        assertThat(rig.production.getVenue().getSurfaces()).extracting("name").contains("Wall right");
        assertThat(CoverageDesign.of(rig.production).sources()).hasSize(6);
        history.undo();
        assertThat(EcoreUtil.equals(before, rig.production)).isTrue();
    }

    @Test
    void aCeilingGridWithoutGapsLeavesNoPlaceUncovered() {
        var area = new FlatArea(List.of(new Point3(0, 0, 0), new Point3(17, 0, 0), new Point3(17, 11, 0), new Point3(0, 11, 0)));
        var grid = CeilingGrid.of(area, 3.5, 1.2, 90, CeilingGrid.Overlap.MINIMUM);
        double radius = 2.3 * Math.tan(Math.toRadians(45));
        assertThat(grid.spacing_m()).isCloseTo(radius * Math.sqrt(2), within(1e-9));
        for (double x = 0.05; x < 17; x += 0.3) {
            for (double y = 0.05; y < 11; y += 0.3) {
                double px = x;
                double py = y;
                assertThat(grid.places()).anyMatch(each -> Math.hypot(each.x_m() - px, each.y_m() - py) <= radius + 1e-9);
            }
        }
        assertThat(CeilingGrid.of(area, 3.5, 1.2, 90, CeilingGrid.Overlap.EDGE_TO_EDGE).places()).hasSizeLessThan(grid.places().size());
        assertThatThrownBy(() -> CeilingGrid.of(area, 1.3, 1.2, 90, CeilingGrid.Overlap.MINIMUM)).hasMessageContaining("above the ears");
        assertThatThrownBy(() -> CeilingGrid.of(area, 3.5, 1.2, Double.NaN, CeilingGrid.Overlap.MINIMUM)).hasMessageContaining("between 10 and 170");
    }

    @Test
    void theNextHallTellsWhatNoLongerFits() {
        rig.audience();
        var hang = rig.hang(rig.type("T"), 50, 0, 1, 2);
        hang.getPoints().add(rig.point("Front", 0, 1000.0));
        var before = EcoreUtil.copy(rig.production);
        var other = new Rig();
        other.area("Low ceiling", SurfaceKind.CEILING, -10, 0, 5, 10, 0, 5, 10, 25, 5, -10, 25, 5);
        other.audience().setName("Stalls");
        history.execute(NextHall.change(rig.production, other.production.getVenue()));
        var misfits = NextHall.misfits(before, rig.production);
        assertThat(misfits).anyMatch(each -> each.contains("no point \"Front\"")).anyMatch(each -> each.contains("above the ceiling"));
        assertThat(hang.getPoints()).isEmpty();
        assertThat(other.production.getVenue().getSurfaces()).as("the other production keeps its venue").hasSize(2);
        history.undo();
        assertThat(EcoreUtil.equals(before, rig.production)).isTrue();
    }

    @Test
    void theSameHallFits() {
        rig.audience();
        rig.hang(rig.type("T"), 50, 0, 1, 2).getPoints().add(rig.point("Front", 0, 1000.0));
        var before = EcoreUtil.copy(rig.production);
        history.execute(NextHall.change(rig.production, rig.production.getVenue()));
        assertThat(NextHall.misfits(before, rig.production)).isEmpty();
    }
}
