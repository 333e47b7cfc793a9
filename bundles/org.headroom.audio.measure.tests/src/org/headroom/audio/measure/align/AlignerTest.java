/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.headroom.audio.filter.Biquad;
import org.headroom.audio.filter.FilterShape;
import org.headroom.audio.filter.Response;
import org.headroom.audio.measure.trace.Trace;
import org.junit.jupiter.api.Test;

/** Tops and subwoofers that are crossed over as known, moved by a known time. */
class AlignerTest {

    private static final double RATE = 48_000;

    private static Trace trace(List<Biquad> filter, double delay_s, boolean inverted, double gain_dB) {
        var points = new ArrayList<Trace.Point>();
        for (double f = 30; f < 400; f *= Math.pow(2, 1 / 24.0)) {
            var all = Response.UNITY;
            for (Biquad each : filter) {
                all = all.times(each.response(f, RATE));
            }
            double phase = all.phase_deg() - 360 * f * delay_s + (inverted ? 180 : 0);
            points.add(new Trace.Point(f, all.magnitude_dB() + gain_dB, OptionalDouble.of(Math.IEEEremainder(phase, 360)), OptionalDouble.empty()));
        }
        return new Trace("", points);
    }

    /** Linkwitz-Riley of fourth order is in phase everywhere, so what moved it must be found and nothing be lost. */
    @Test
    void whatMovedItIsFound() {
        var top = FilterShape.LINKWITZ_RILEY.highPass(4, 90, RATE);
        var sub = FilterShape.LINKWITZ_RILEY.lowPass(4, 90, RATE);
        for (double delay_s : new double[] {0, 0.0032, -0.0047}) {
            for (boolean inverted : new boolean[] {false, true}) {
                var best = Aligner.best(trace(top, 0.010, false, 0), trace(sub, 0.010 + delay_s, inverted, 3), 60, 140, 0.02);
                assertThat(best.delay_s()).isCloseTo(-delay_s, within(0.0001));
                assertThat(best.inverted()).isEqualTo(inverted);
                assertThat(best.loss_dB()).isCloseTo(0, within(0.01));
                if (inverted && delay_s == 0) {
                    assertThat(best.before_dB()).isGreaterThan(6);
                }
            }
        }
    }

    /** Of second order both sides lie half a turn apart: turning the polarity is found without a delay. */
    @Test
    void aCrossoverOfSecondOrderWantsItsPolarityTurned() {
        var best = Aligner.best(trace(FilterShape.LINKWITZ_RILEY.highPass(2, 90, RATE), 0, false, 0),
                trace(FilterShape.LINKWITZ_RILEY.lowPass(2, 90, RATE), 0, false, 0), 60, 140, 0.004);
        assertThat(best.inverted()).isTrue();
        assertThat(best.delay_s()).isCloseTo(0, within(0.0001));
        assertThat(best.loss_dB()).isCloseTo(0, within(0.01));
    }

    @Test
    void curvesWithoutPhasesCannotBeAligned() {
        var bare = new Trace("", trace(List.of(Biquad.UNITY), 0, false, 0).points().stream()
                .map(point -> new Trace.Point(point.frequency_Hz(), point.level_dB(), OptionalDouble.empty(), OptionalDouble.empty())).toList());
        var curve = trace(List.of(Biquad.UNITY), 0, false, 0);
        assertThatThrownBy(() -> Aligner.best(curve, bare, 60, 140, 0.02)).hasMessageContaining("phases");
        assertThatThrownBy(() -> Aligner.best(curve, curve, 140, 60, 0.02)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Aligner.best(curve, curve, 1000, 2000, 0.02)).hasMessageContaining("not 0");
    }
}
