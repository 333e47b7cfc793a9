/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.model.commands.DesignHistory;
import org.headroom.model.measurement.MeasurementKind;
import org.headroom.model.power.Phases;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.power.Way;
import org.headroom.power.Rig;
import org.headroom.power.site.SiteTests.Place;
import org.headroom.power.site.SiteTests.Tester;
import org.headroom.power.site.SiteTests.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is measured on site, and kept. */
class SiteTestsTest {

    private static final Tester NINA = new Tester("Nina", "Tester 100, 4711", "2026-12-04");
    private final Rig rig = new Rig();
    private Way way;

    @BeforeEach
    void supply() {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        way = rig.way(source, Phases.L1, 16.0);
        way.setRcdCurrent(0.03);
        way.setBreakerCurve("B");
        rig.cable(way, rig.load("Load", 230, 1000, 5), 10, 2.5);
    }

    private Place place(String id) {
        return SiteTests.places(rig.analyse()).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void sourcesAndWaysAreMeasured() {
        var places = SiteTests.places(rig.analyse());

        assertThat(places).hasSize(2);
        assertThat(places.getFirst().kinds()).containsExactly(MeasurementKind.LOOP_IMPEDANCE, MeasurementKind.PHASE_ROTATION);
        assertThat(places.getLast().kinds()).containsExactly(MeasurementKind.INSULATION, MeasurementKind.LOOP_IMPEDANCE,
                MeasurementKind.RCD_TIME, MeasurementKind.POLARITY);
        way.setRcdCurrent(null);
        assertThat(place(way.getId()).kinds()).doesNotContain(MeasurementKind.RCD_TIME);
    }

    @Test
    void valuesAreKeptAsOneStepAndJudged() {
        var history = new DesignHistory();
        var place = place(way.getId());
        history.execute(SiteTests.change(rig.production, NINA, List.of(
                new Value(place, MeasurementKind.INSULATION, OptionalDouble.of(0.4), Optional.empty()),
                new Value(place, MeasurementKind.RCD_TIME, OptionalDouble.of(28), Optional.empty()),
                new Value(place, MeasurementKind.POLARITY, OptionalDouble.empty(), Optional.of(true)))).orElseThrow());

        var insulation = SiteTests.newest(rig.production, way.getId(), MeasurementKind.INSULATION).orElseThrow();
        assertThat(insulation.getPassed()).isFalse();
        assertThat(insulation.getUnit()).isEqualTo("MΩ");
        assertThat(insulation.getInstrument()).isEqualTo("Tester 100, 4711");
        assertThat(SiteTests.newest(rig.production, way.getId(), MeasurementKind.RCD_TIME).orElseThrow().getPassed()).isTrue();
        history.execute(SiteTests.change(rig.production, NINA, List.of(new Value(place, MeasurementKind.INSULATION,
                OptionalDouble.of(200), Optional.empty()))).orElseThrow());
        assertThat(SiteTests.newest(rig.production, way.getId(), MeasurementKind.INSULATION).orElseThrow().getPassed()).isTrue();
        history.undo();
        history.undo();
        assertThat(rig.production.getMeasurements()).isEmpty();
    }

    @Test
    void aDelayedDeviceMustWait() {
        way.setRcdDelayed(true);
        var place = place(way.getId());

        assertThat(place.passes(MeasurementKind.RCD_TIME, 28)).contains(false);
        assertThat(place.passes(MeasurementKind.RCD_TIME, 200)).contains(true);
        assertThat(place.passes(MeasurementKind.RCD_TIME, 501)).contains(false);
        assertThat(place.passes(MeasurementKind.PHASE_ROTATION, 1)).isEmpty();
    }

    @Test
    void whatIsNoValueIsRefused() {
        var place = place(way.getId());
        for (double value : new double[] { -1, Double.NaN, Double.POSITIVE_INFINITY }) {
            assertThatThrownBy(() -> new Value(place, MeasurementKind.INSULATION, OptionalDouble.of(value), Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is no measured value for House");
        }
        assertThat(SiteTests.change(rig.production, NINA, List.of())).isEmpty();
    }
}
