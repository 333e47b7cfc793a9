/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.core.rule.QuickFix;
import org.headroom.model.catalogue.CableInsulation;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.power.EarthingSystem;
import org.headroom.model.power.Phases;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.Rig;
import org.headroom.power.network.PowerProblem.Code;
import org.junit.jupiter.api.Test;

/** Each fix makes its problem go away, as one step that can be undone. */
class PowerFixesTest {

    private final Rig rig = new Rig();

    private List<QuickFix> fixes(Code code) {
        var analysis = rig.analyse();
        var problem = analysis.problems().stream().filter(each -> each.code() == code).findFirst().orElseThrow();
        return new PowerFixes(analysis).of(problem);
    }

    private boolean has(Code code) {
        return rig.analyse().problems().stream().anyMatch(each -> each.code() == code);
    }

    private void mends(Code code, String label) {
        var history = new DesignHistory();
        var fix = fixes(code).stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
        history.execute(fix.change().apply(rig.production).orElseThrow());
        assertThat(has(code)).as("mended").isFalse();
        history.undo();
        assertThat(has(code)).as("undone").isTrue();
    }

    @Test
    void aWayWithoutPhaseIsPutOnOne() {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        rig.cable(rig.way(source, Phases.UNSET, 16.0), rig.load("Load", 230, 1000, 5), 10, 2.5);

        assertThat(fixes(Code.PHASE_UNKNOWN)).extracting(QuickFix::label).containsExactly("Put it on L1", "Put it on L2",
                "Put it on L3");
        mends(Code.PHASE_UNKNOWN, "Put it on L2");
    }

    @Test
    void phasesAreBalanced() {
        var source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        source.setRatedCurrent(32.0);
        for (int way = 0; way < 3; way++) {
            rig.cable(rig.way(source, Phases.L1, 16.0), rig.load("Load " + way, 230, 2000, 9), 10, 2.5);
        }

        mends(Code.PHASE_IMBALANCE, "Balance the phases");
    }

    @Test
    void aBreakerAboveItsCableBecomesTheLargestThatTheCableBears() {
        var source = rig.source("House", VoltageSystem.SINGLE_PHASE_230);
        var way = rig.way(source, Phases.L1, 63.0);
        var cable = rig.cable(way, rig.load("Load", 230, 1000, 5), 10, 2.5);
        cable.getType().getCable().setInsulation(CableInsulation.RUBBER_60);

        var fix = fixes(Code.BREAKER_ABOVE_CABLE).getFirst();
        assertThat(fix.label()).isEqualTo("Use a breaker of 25 A");
        mends(Code.BREAKER_ABOVE_CABLE, fix.label());
    }

    @Test
    void whereNothingDisconnectsInTimeAnRcdDoes() {
        var source = rig.source("House", VoltageSystem.SINGLE_PHASE_230);
        source.setEarthing(EarthingSystem.TN_S);
        source.setShortCircuitCurrent(500.0);
        source.setLoopImpedance(0.5);
        var way = rig.way(source, Phases.L1, 16.0);
        way.setBreakerCurve("C");
        rig.cable(way, rig.load("Load", 230, 1000, 5), 100, 1.5);

        var fix = fixes(Code.NO_DISCONNECTION).getFirst();
        mends(Code.NO_DISCONNECTION, fix.label());
        history(fix);
        assertThat(way.getRcdCurrent()).isEqualTo(0.03);
    }

    private void history(QuickFix fix) {
        new DesignHistory().execute(fix.change().apply(rig.production).orElseThrow());
    }

    @Test
    void socketsBehindAnRcdForPeopleNeedNoneOfTheirOwn() {
        var source = rig.source("House", VoltageSystem.SINGLE_PHASE_230);
        var feed = rig.way(source, Phases.L1, 32.0);
        feed.setRcdCurrent(0.03);
        var box = rig.distro("Box", false);
        rig.cable(feed, box.getDevice(), 5, 6);
        var socket = rig.way(box, Phases.L1, 16.0);
        socket.setRcdCurrent(0.03);
        rig.cable(socket, rig.load("Load", 230, 1000, 5), 2, 1.5);

        mends(Code.RCD_GRADING, "No RCDs in Box: the one upstream protects them");
        feed.setRcdCurrent(0.1);
        assertThat(fixes(Code.RCD_GRADING)).isEmpty();
    }
}
