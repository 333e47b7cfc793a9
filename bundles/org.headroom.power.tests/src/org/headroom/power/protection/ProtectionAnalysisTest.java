/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.headroom.model.catalogue.CableInsulation;
import org.headroom.model.power.CableTables;
import org.headroom.model.power.Distro;
import org.headroom.model.power.EarthingSystem;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.power.Way;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.power.PowerAnalysis;
import org.headroom.power.Rig;
import org.headroom.power.network.PowerProblem.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks of protection on a house supply with a distro of one way. */
class ProtectionAnalysisTest {

    private final Rig rig = new Rig();
    private PowerSource source;
    private Distro distro;
    private Way main;
    private Way way;
    private Cable feeder;
    private Cable lead;
    private Device load;

    @BeforeEach
    void makeSupply() {
        source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        source.setEarthing(EarthingSystem.TN_S);
        source.setShortCircuitCurrent(10_000.0);
        source.setLoopImpedance(0.1);
        distro = rig.distro("Stage", true);
        main = rig.way(source, Phases.L1L2L3, 32.0);
        feeder = rubber(rig.cable(main, distro.getDevice(), 50, 6));
        way = rig.way(distro, Phases.L1, 16.0);
        way.setBreakerCurve("C");
        way.setBreakingCapacity(6000.0);
        load = rig.load("Amplifier", 230, 2300, 10);
        lead = rubber(rig.cable(way, load, 20, 2.5));
    }

    private static Cable rubber(Cable cable) {
        cable.getType().getCable().setInsulation(CableInsulation.RUBBER_60);
        cable.getType().getCable().setCores(5);
        return cable;
    }

    private List<Code> codes() {
        return rig.analyse().problems().stream().map(problem -> problem.code()).toList();
    }

    private WayCheck check() {
        var analysis = rig.analyse();
        return analysis.protection().ways().stream()
                .filter(each -> each.circuit().outlet().subject().id().equals(way.getId())).findFirst().orElseThrow();
    }

    private static CableCheck cable(PowerAnalysis analysis, Cable cable) {
        return analysis.protection().cables().stream()
                .filter(each -> each.run().run().cable().id().equals(cable.getId())).findFirst().orElseThrow();
    }

    @Test
    void cablesAreRatedByTableGroupingAndTemperature() {
        var analysis = rig.analyse();
        assertThat(cable(analysis, feeder).capacity_A()).hasValue(44);
        assertThat(cable(analysis, lead).capacity_A()).hasValue(26);
        assertThat(cable(analysis, lead).load()).isEqualTo(Verdict.GOOD);
        assertThat(cable(analysis, lead).protectedBy()).isEqualTo(Verdict.GOOD);

        rig.production.getPower().setCableTables(CableTables.BS_7671);
        rig.production.getPower().setGroupedCircuits(4);
        rig.production.getPower().setAmbientTemperature(40.0);

        analysis = rig.analyse();
        // 25 A · 0.65 · √(20/30)
        assertThat(cable(analysis, lead).capacity_A().orElseThrow()).isCloseTo(13.27, within(0.01));
        assertThat(codes()).contains(Code.BREAKER_ABOVE_CABLE).doesNotContain(Code.CABLE_OVERLOAD);
    }

    @Test
    void smallConductorsHaveSmallBreakersAfterTheNec() {
        rig.production.getPower().setCableTables(CableTables.NEC);
        // 2.5 mm² counts as 14 AWG
        assertThat(cable(rig.analyse(), lead).capacity_A()).hasValue(15);
        assertThat(cable(rig.analyse(), lead).protectedBy()).isEqualTo(Verdict.BAD);
        rig.production.getPower().setGroupedCircuits(2);
        assertThat(cable(rig.analyse(), lead).capacity_A()).hasValue(12);
        lead.getType().getCable().setInsulation(CableInsulation.EPR_90);
        rig.production.getPower().setGroupedCircuits(1);
        // 20 A in the column for 75 °C, but a breaker of 15 A at most
        assertThat(cable(rig.analyse(), lead).capacity_A()).hasValue(20);
        assertThat(cable(rig.analyse(), lead).protectedBy()).isEqualTo(Verdict.BAD);
    }

    @Test
    void currentToEarthIsSummedAtTheSource() {
        lead.getTo().getPort().getDevice().getType().getPower().setLeakageCurrent(0.0035);
        assertThat(rig.analyse().result().sources().getFirst().leakage_A()).isCloseTo(0.0035, within(1e-12));
        assertThat(rig.analyse().result().sources().getFirst().leakageUnknown()).isZero();
        lead.getTo().getPort().getDevice().getType().getPower().setLeakageCurrent(null);
        assertThat(rig.analyse().result().sources().getFirst().leakageUnknown()).isEqualTo(1);
    }

    @Test
    void aCableWithMoreThanItBears() {
        rig.production.getPower().setGroupedCircuits(20);
        rig.production.getPower().setAmbientTemperature(45.0);
        assertThat(codes()).contains(Code.CABLE_OVERLOAD);
    }

    @Test
    void aCableWithoutInsulationIsUnknown() {
        lead.getType().getCable().setInsulation(CableInsulation.UNKNOWN);
        var check = cable(rig.analyse(), lead);
        assertThat(check.capacity_A()).isEmpty();
        assertThat(check.load()).isEqualTo(Verdict.UNKNOWN);
        assertThat(check.protectedBy()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void theLoopOfTheWholePathDecides() {
        var check = check();
        // 0.1 Ω and twice 0.1875 Ω and twice 0.18 Ω, reactance 2 · 0.0056 Ω
        assertThat(check.loop_ohm().orElseThrow()).isCloseTo(Math.hypot(0.1 + 2 * 0.3675, 0.0112), within(1e-4));
        assertThat(check.loopLimit_ohm().orElseThrow()).isCloseTo(0.95 * 230 / 160, within(1e-9));
        assertThat(check.within_s()).hasValue(0.4);
        assertThat(check.disconnects()).isEqualTo(Verdict.GOOD);

        lead.setLength(80.0);
        assertThat(codes()).contains(Code.NO_DISCONNECTION);

        way.setRcdCurrent(0.03);
        assertThat(codes()).doesNotContain(Code.NO_DISCONNECTION);
        assertThat(check().byRcd()).isTrue();
    }

    @Test
    void aLoopThatIsNotKnownIsNeverGood() {
        source.setLoopImpedance(null);
        assertThat(check().disconnects()).isEqualTo(Verdict.UNKNOWN);
        assertThat(check().loopAtLeast()).isTrue();
        lead.setLength(200.0);
        assertThat(check().disconnects()).isEqualTo(Verdict.BAD);
    }

    @Test
    void shortCircuitsAgainstTheBreakingCapacity() {
        // |0.15 + j (0.023 + 0.004) + …| to the distro: line and neutral, cold
        var highest = check().highestFault_A().orElseThrow();
        assertThat(highest).isCloseTo(230 / Math.hypot(2 * 0.15, 0.023 + 2 * 0.004), within(1.0));
        assertThat(check().breaking()).isEqualTo(Verdict.GOOD);

        feeder.setLength(1.0);
        way.setBreakingCapacity(3000.0);
        assertThat(codes()).contains(Code.BREAKING_CAPACITY);
    }

    @Test
    void inrushIsSwitchedOnInSteps() {
        Rig.profile(load).setInrushCurrent(80.0);
        Rig.profile(load).setInrushDuration(0.005);
        var other = rig.load("Other", 230, 230, 1);
        Rig.profile(other).setInrushCurrent(80.0);
        Rig.profile(other).setInrushDuration(0.005);
        var plug = rig.port(load, "thru", org.headroom.model.base.Direction.OUT,
                org.headroom.model.base.ConnectorKind.HARDWIRED);
        rig.cable(plug, Rig.in(other), 1.0, 2.5);

        // 160 A against √2 · 5 · 16 A
        assertThat(check().inrush_A()).isEqualTo(160);
        assertThat(check().holds_A().orElseThrow()).isCloseTo(113.1, within(0.1));
        assertThat(codes()).contains(Code.INRUSH);

        way.setBreakerCurve("D");
        assertThat(codes()).doesNotContain(Code.INRUSH);
    }

    @Test
    void stepsOfDifferentWaysDoNotAddUpInTheMainBreaker() {
        main.setBreakerCurve("B");
        Rig.profile(load).setInrushCurrent(100.0);
        var second = rig.way(distro, Phases.L1, 16.0);
        var other = rig.load("Other", 230, 230, 1);
        Rig.profile(other).setInrushCurrent(100.0);
        rig.cable(second, other, 1, 2.5);
        assertThat(codes()).contains(Code.INRUSH);

        way.setSequence(1);
        second.setSequence(2);
        assertThat(codes()).as("no delay is set: all at once").contains(Code.INRUSH);

        rig.production.getPower().setSequenceDelay(0.5);
        assertThat(codes()).doesNotContain(Code.INRUSH);
    }

    @Test
    void standingLeakageAgainstTheSharedDevice() {
        way.setRcdCurrent(0.03);
        way.setRcdGroup("A");
        Rig.profile(load).setLeakageCurrent(0.006);
        var second = rig.way(distro, Phases.L2, 16.0);
        second.setRcdCurrent(0.03);
        var other = rig.load("Other", 230, 230, 1);
        Rig.profile(other).setLeakageCurrent(0.0035);
        rig.cable(second, other, 1, 2.5);
        assertThat(codes()).doesNotContain(Code.LEAKAGE);

        second.setRcdGroup("A");
        assertThat(codes()).contains(Code.LEAKAGE);
        var rcd = rig.analyse().protection().rcds().getFirst();
        assertThat(rcd.ways()).hasSize(2);
        assertThat(rcd.leakage_A()).isCloseTo(0.0095, within(1e-12));
        assertThat(rcd.budget_A()).isCloseTo(0.009, within(1e-12));

        Rig.profile(other).setLeakageCurrent(null);
        assertThat(rig.analyse().protection().rcds().getFirst().leaks()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void devicesInSeriesAreGraded() {
        way.setRcdCurrent(0.03);
        distro.setMainRcdCurrent(0.03);
        assertThat(codes()).contains(Code.RCD_GRADING);
        distro.setMainRcdCurrent(0.3);
        assertThat(codes()).contains(Code.RCD_GRADING);
        distro.setMainRcdDelayed(true);
        assertThat(codes()).doesNotContain(Code.RCD_GRADING);
    }

    @Test
    void badFiguresAreToldAndNotUsed() {
        way.setBreakerCurve("Q");
        way.setBreakingCapacity(-1.0);
        Rig.profile(load).setInrushCurrent(Double.NaN);
        assertThat(codes()).contains(Code.BAD_FIGURE);
        assertThat(check().breaking()).isEqualTo(Verdict.UNKNOWN);
        assertThat(check().switchesOn()).isEqualTo(Verdict.UNKNOWN);
    }
}
