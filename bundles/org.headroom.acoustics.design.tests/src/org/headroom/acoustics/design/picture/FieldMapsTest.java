/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;

import org.headroom.acoustics.design.Coverage;
import org.headroom.acoustics.design.CoverageRequest;
import org.headroom.acoustics.design.Rig;
import org.headroom.acoustics.design.edit.Previews;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.SpeedOfSound;
import org.headroom.model.venue.SinglePlacement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Maps against what they can be worked out from by hand. */
class FieldMapsTest {

    private final Rig rig = new Rig();
    private final FieldMaps maps = new FieldMaps(Locale.ROOT);
    private SinglePlacement left;

    @BeforeEach
    void stand() {
        rig.audience();
        var type = rig.type("T");
        left = rig.single(rig.device(type, "L"), -5, 0, 3);
        rig.single(rig.device(type, "R"), 5, 0, 3).setDelay(0.02);
    }

    private CoverageMap map(MapOrder.Kind kind) {
        return maps.of(order(kind), rig.design(), "Test", () -> false).orElseThrow().map();
    }

    private static MapOrder order(MapOrder.Kind kind) {
        return new MapOrder(kind, CoverageRequest.octave(1000).every(2), 90);
    }

    @Test
    void theFirstArrivalIsTheWayThroughTheAir() {
        double speed = SpeedOfSound.metresPerSecond(20);
        var area = map(MapOrder.Kind.ARRIVAL).areas().getFirst();
        for (int i = 0; i < area.points().size(); i++) {
            var place = area.points().get(i);
            double both = Math.min(new Point3(-5, 0, 3).distanceTo_m(place) / speed, new Point3(5, 0, 3).distanceTo_m(place) / speed + 0.02) * 1000;
            double one = new Point3(5, 0, 3).distanceTo_m(place) / speed * 1000 + 20;
            assertThat(area.values()[i]).satisfiesAnyOf(value -> assertThat(value).isCloseTo(both, within(1e-6)),
                    value -> assertThat(value).isCloseTo(one, within(1e-6)));
        }
    }

    @Test
    void onTheCentreLineTheWindowIsTheDelay() {
        var area = map(MapOrder.Kind.WINDOW).areas().getFirst();
        double speed = SpeedOfSound.metresPerSecond(20);
        for (int i = 0; i < area.points().size(); i++) {
            var place = area.points().get(i);
            if (Math.abs(place.x_m()) < 1.5 && place.y_m() > 15) {
                double first = new Point3(-5, 0, 3).distanceTo_m(place) / speed;
                double second = new Point3(5, 0, 3).distanceTo_m(place) / speed + 0.02;
                assertThat(area.values()[i]).isCloseTo((second - first) * 1000, within(1e-6));
            }
        }
    }

    @Test
    void headroomIsTheMaximumLessWhatIsWanted() {
        var level = map(MapOrder.Kind.LEVEL).areas().getFirst().values();
        var headroom = map(MapOrder.Kind.HEADROOM).areas().getFirst().values();
        for (int i = 0; i < level.length; i++) {
            assertThat(headroom[i]).isCloseTo(level[i] - 90, within(1e-9));
        }
    }

    @Test
    void headroomNeedsTheMaximumOfEveryLoudspeaker() {
        left.getDevice().getType().getLoudspeaker().setMaximumSpl(null);
        assertThat(maps.of(order(MapOrder.Kind.HEADROOM), rig.design(), "Test", () -> false)).isEmpty();
    }

    @Test
    void theDifferenceOfAMapAndItselfIsNothing() {
        var map = map(MapOrder.Kind.LEVEL);
        assertThat(maps.difference(map, map, "x").areas().getFirst().values()).containsOnly(0.0);
    }

    @Test
    void threeDecibelsMoreAreTold() {
        var before = map(MapOrder.Kind.LEVEL);
        rig.production.getPlacements().forEach(each -> each.setGain(3.0));
        var values = maps.difference(map(MapOrder.Kind.LEVEL), before, "x").areas().getFirst().values();
        for (double value : values) {
            assertThat(value).isCloseTo(3, within(1e-3));
        }
    }

    @Test
    void aPreviewIsWhatTheEditGives() {
        var design = rig.design();
        var moved = Previews.moved(design, Map.of(left.getId(), new Point3(2, 1, 0.5)));
        left.setX(-3.0);
        left.setY(1.0);
        left.setZ(3.5);
        var request = CoverageRequest.octave(2000).every(4);
        assertThat(Coverage.predict(moved, request, () -> false).orElseThrow().levels_dB())
                .isEqualTo(Coverage.predict(rig.design(), request, () -> false).orElseThrow().levels_dB());
        var turned = Previews.aimed(rig.design(), left.getId(), new Point3(-3, 1, 3.5), 20, -10);
        left.setAzimuth(20.0);
        left.setTilt(-10.0);
        assertThat(Coverage.predict(turned, request, () -> false).orElseThrow().levels_dB())
                .isEqualTo(Coverage.predict(rig.design(), request, () -> false).orElseThrow().levels_dB());
    }

    @Test
    void aSectionIsTheLevelInItsPlane() {
        var design = rig.design();
        var order = order(MapOrder.Kind.LEVEL);
        var section = maps.section(order, design, 0, new Point3(0, 1, 0), new Point3(0, 20, 6), 0, () -> false).orElseThrow();
        assertThat(section.points()).allMatch(each -> each.x_m() == 0);
        assertThat(section.values()).isEqualTo(Coverage.levels_dB(design, order.request(), section.points(), () -> false));
    }

    @Test
    void legendAndChartNameWhatTheyAre() {
        var map = map(MapOrder.Kind.LEVEL);
        var legend = MapLegend.of(map, MapLegend.scale(map), Locale.ROOT, 260);
        assertThat(legend.nodes().toString()).contains("Direct, free field").contains("dB");
        assertThat(legend.page().height()).isGreaterThan(200);
    }
}
