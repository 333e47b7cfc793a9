/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.headroom.calc.power.Phasor;
import org.headroom.common.problem.Severity;
import org.headroom.model.system.Device;
import org.headroom.power.flow.LoadResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.network.Lines;
import org.junit.jupiter.api.Test;

/** The engine against a full nodal analysis of the same random supplies, which shares no code with it. */
class NodalReferenceTest {

    private static final int NETWORKS = 1000;
    /** A tenth of a per cent is asked for; both are exact but for rounding. */
    private static final double RELATIVE = 1e-6;

    @Test
    void voltagesCurrentsAndDropsAgree() {
        int loads = 0;
        int twoLines = 0;
        for (long seed = 1; seed <= NETWORKS; seed++) {
            var supply = new RandomSupply(seed);
            var reference = new NodalAnalysis(supply);
            var analysis = supply.rig.analyse();
            assertThat(analysis.result().network().problems()).as("seed " + seed)
                    .filteredOn(problem -> problem.severity() == Severity.ERROR).isEmpty();
            var source = analysis.result().sources().getFirst();
            assertThat(source.loads()).as("seed " + seed).hasSize(supply.draws.size());
            for (int line = 0; line < 3; line++) {
                same("seed " + seed + " L" + (line + 1), source.flow().line(line), reference.sourceCurrent(line));
            }
            same("seed " + seed + " N", source.flow().neutral().times(-1), reference.sourceCurrent(3));
            cables(seed, supply, reference, source);
            for (LoadResult load : source.loads()) {
                drop(seed, supply, reference, load);
                loads++;
                twoLines += load.load().lines().count() == 2 ? 1 : 0;
            }
        }
        assertThat(loads).isGreaterThan(1000);
        assertThat(twoLines).isGreaterThan(20);
    }

    private static void cables(long seed, RandomSupply supply, NodalAnalysis reference, SourceResult source) {
        for (var run : source.runs()) {
            var edge = supply.edges.stream().filter(each -> id(each.to()).equals(run.run().to().device().id()))
                    .findFirst().orElseThrow();
            for (int line = 0; line < 3; line++) {
                same("seed " + seed + " cable", run.flow().line(line), reference.current(edge, line));
            }
            same("seed " + seed + " neutral of cable", run.flow().neutral().times(-1), reference.current(edge, 3));
        }
    }

    private static String id(Object device) {
        return ((Device) device).getId();
    }

    private static void drop(long seed, RandomSupply supply, NodalAnalysis reference, LoadResult load) {
        var device = supply.devices.stream().filter(each -> each.getId().equals(load.load().device().id())).findFirst()
                .orElseThrow();
        double expected = expected(reference, device, load.load().lines());
        var drop = load.drop().orElseThrow();
        assertThat(drop.drop_V()).as("seed " + seed + " " + device.getName()).isCloseTo(expected,
                within(Math.max(1e-9, RELATIVE * Math.abs(expected))));
        assertThat(drop.atLeast()).isFalse();
    }

    private static double expected(NodalAnalysis reference, Object device, Lines lines) {
        var numbers = lines.numbers();
        if (numbers.size() == 2) {
            return lost(reference, device, numbers.get(0), numbers.get(1));
        }
        return numbers.stream().mapToDouble(line -> lost(reference, device, line, 3)).max().orElseThrow();
    }

    private static double lost(NodalAnalysis reference, Object device, int a, int b) {
        var here = minus(reference.voltage(device, a), reference.voltage(device, b));
        var there = minus(reference.sourceVoltage(a), reference.sourceVoltage(b));
        double magnitude = Math.hypot(there[0], there[1]);
        return ((there[0] - here[0]) * there[0] + (there[1] - here[1]) * there[1]) / magnitude;
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] { a[0] - b[0], a[1] - b[1] };
    }

    private static void same(String what, Phasor actual, double[] expected) {
        double tolerance = Math.max(1e-7, RELATIVE * Math.hypot(expected[0], expected[1]));
        assertThat(List.of(actual.re() - expected[0], actual.im() - expected[1])).as(what)
                .allSatisfy(difference -> assertThat(difference).isCloseTo(0, within(tolerance)));
    }
}
