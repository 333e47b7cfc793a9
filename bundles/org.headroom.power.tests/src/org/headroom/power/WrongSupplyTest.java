/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.power.Distro;
import org.headroom.model.power.Phases;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.power.PowerSource;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.VoltageSystem;
import org.headroom.power.network.PowerProblem;
import org.headroom.power.network.PowerProblem.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a supply is told, and never becomes a figure. */
class WrongSupplyTest {

    private final Rig rig = new Rig();
    private PowerSource source;
    private Distro distro;

    @BeforeEach
    void aSoundSupply() {
        source = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        distro = rig.distro("Stage", true);
        rig.cable(rig.way(source, Phases.L1L2L3, 125.0), distro.getDevice(), 20, 35);
        rig.cable(rig.way(distro, Phases.L1, 16.0), rig.load("Console", 230, 460, 2), 10, 2.5);
    }

    private List<PowerProblem> problems(Code code) {
        return rig.analyse().problems().stream().filter(problem -> problem.code() == code).toList();
    }

    private void told(Code code, String... names) {
        var found = problems(code);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message()).contains(names).doesNotContain("!").doesNotContain("{");
        assertThat(found.getFirst().hint()).isNotBlank().doesNotContain("!").doesNotContain("{");
        assertThat(found.getFirst().finding(List.of()).ruleId()).isEqualTo("power." + code.id());
    }

    private double power_W() {
        return rig.analyse().result().sources().getFirst().flow().power_W();
    }

    @Test
    void aSoundSupplyHasNothingToTell() {
        assertThat(rig.analyse().problems()).isEmpty();
        assertThat(power_W()).isCloseTo(460, within(1e-9));
    }

    @Test
    void aLoopIsTold() {
        var a = rig.distro("Amp left", true);
        var b = rig.distro("Amp right", true);
        rig.cable(rig.way(a, Phases.L1L2L3, 63.0), b.getDevice(), 5, 16);
        rig.cable(rig.way(b, Phases.L1L2L3, 63.0), a.getDevice(), 5, 16);
        rig.cable(rig.way(b, Phases.L1, 16.0), rig.load("Amp", 230, 1000, 5), 5, 2.5);

        told(Code.LOOP, "Amp left", "Amp right");
        assertThat(power_W()).isCloseTo(460, within(1e-9));
        assertThat(rig.analyse().result().atLeast()).isTrue();
        assertThat(rig.analyse().result().network().adrift()).extracting(subject -> subject.name())
                .containsExactlyInAnyOrder("Amp left", "Amp right", "Amp");
    }

    @Test
    void aLoopBackIntoAFedDistroIsTold() {
        var second = rig.inlet(distro.getDevice(), "in2", ConnectorKind.CEE125_3);
        rig.cable(rig.way(distro, Phases.L1L2L3, 63.0).getPort(), second, 5.0, 16);

        told(Code.LOOP, "Stage");
        assertThat(power_W()).isCloseTo(460, within(1e-9));
    }

    @Test
    void twoCablesInOneInletAreTold() {
        var load = rig.load("Amp", 230, 1000, 5);
        rig.cable(rig.way(distro, Phases.L1, 16.0), load, 5, 2.5);
        rig.cable(rig.way(distro, Phases.L2, 16.0), load, 5, 2.5);

        told(Code.FED_TWICE, "Amp");
        assertThat(power_W()).isCloseTo(460, within(1e-9));
        assertThat(rig.analyse().result().unknown()).isNotEmpty();
    }

    @Test
    void aDistroFedThroughTwoInletsIsCountedOnce() {
        var second = rig.inlet(distro.getDevice(), "in2", ConnectorKind.CEE125_3);
        rig.cable(rig.way(source, Phases.L1L2L3, 125.0).getPort(), second, 5.0, 16);

        told(Code.FED_TWICE, "Stage");
        assertThat(power_W()).isCloseTo(460, within(1e-9));
    }

    @Test
    void aDistroThatNothingFeedsIsTold() {
        var alone = rig.distro("Delay tower", true);
        rig.cable(rig.way(alone, Phases.L1, 16.0), rig.load("Amp", 230, 1000, 5), 5, 2.5);

        told(Code.NOT_FED, "Delay tower");
        assertThat(rig.analyse().result().network().unfed()).extracting(subject -> subject.name())
                .containsExactly("Delay tower");
        assertThat(rig.analyse().result().network().adrift()).extracting(subject -> subject.name())
                .containsExactly("Amp");
    }

    @ParameterizedTest
    @ValueSource(doubles = { -10, Double.NaN, Double.POSITIVE_INFINITY })
    void aLengthThatCannotBeIsTold(double length) {
        rig.cable(rig.way(distro, Phases.L2, 16.0), rig.load("Amp", 230, 1000, 5), length, 2.5);

        told(Code.BAD_FIGURE, String.valueOf(length));
        var load = rig.analyse().result().loads().filter(each -> each.load().device().name().equals("Amp")).findFirst()
                .orElseThrow();
        assertThat(load.drop().orElseThrow().atLeast()).isTrue();
        assertThat(load.drop().orElseThrow().drop_V()).isFinite();
    }

    @Test
    void aFeederWithoutLengthOrCrossSectionIsTold() {
        rig.cable(rig.way(distro, Phases.L2, 16.0).getPort(), Rig.in(rig.load("Amp", 230, 1000, 5)), null, 2.5);
        told(Code.CABLE_UNKNOWN, "Amp", "no length");

        rig.cable(rig.way(distro, Phases.L2, 16.0), rig.load("Amp 2", 230, 1000, 5), 10, 0);
        assertThat(problems(Code.CABLE_UNKNOWN)).hasSize(2);
    }

    @Test
    void aPublishedFigureThatCannotBeIsTold() {
        rig.cable(rig.way(distro, Phases.L2, 16.0), rig.load("Amp", 230, Double.NaN, 5), 10, 2.5);

        told(Code.BAD_FIGURE, "Amp", "NaN");
        assertThat(power_W()).isCloseTo(460, within(1e-9));
        assertThat(rig.analyse().result().unknown()).hasSize(1);
    }

    @Test
    void aBreakerThatCannotBeIsTold() {
        source.getWays().getFirst().setBreakerCurrent(-63.0);

        told(Code.BAD_FIGURE, "-63");
        assertThat(rig.analyse().result().circuits().findFirst().orElseThrow().load_percent()).isEmpty();
    }

    @Test
    void limitsOfThePlanThatCannotBeAreTold() {
        rig.production.getPower().setDiversity(1.5);
        rig.production.getPower().setContinuousLoadFactor(Double.NaN);
        rig.production.getPower().setVoltageDropLimit(-1.0);

        assertThat(problems(Code.BAD_FIGURE)).hasSize(3);
        assertThat(rig.analyse().result().network().diversity()).isEqualTo(1);
    }

    @Test
    void aThreePhaseDeviceOnOnePhaseIsTold() {
        var hoist = rig.threePhase(rig.load("Hoist", 400, 2000, 4));
        rig.cable(rig.way(distro, Phases.L1, 16.0), hoist, 10, 2.5);

        told(Code.WRONG_SUPPLY, "Hoist", "three phases", "L1");
        assertThat(power_W()).isCloseTo(460, within(1e-9));
    }

    @Test
    void aSinglePhaseDeviceOnThreePhasesIsTold() {
        rig.cable(rig.way(distro, Phases.L1L2L3, 16.0), rig.load("Amp", 230, 1000, 5), 10, 2.5);

        told(Code.WRONG_SUPPLY, "Amp", "single-phase");
        assertThat(power_W()).isCloseTo(460, within(1e-9));
    }

    @Test
    void aWrongVoltageIsTold() {
        var motor = rig.load("Motor", 400, 2000, 5);
        Rig.profile(motor).setMinimumVoltage(380.0);
        Rig.profile(motor).setMaximumVoltage(415.0);
        rig.cable(rig.way(distro, Phases.L2, 16.0), motor, 10, 2.5);

        told(Code.WRONG_SUPPLY, "Motor", "230", "380", "415");
        assertThat(power_W()).isCloseTo(460, within(1e-9));
    }

    @Test
    void aSourceWhoseSystemDoesNotFitItsTypeIsTold() {
        var profile = CatalogueFactory.eINSTANCE.createPowerProfile();
        profile.setPhases(1);
        profile.setMinimumVoltage(230.0);
        profile.setMaximumVoltage(230.0);
        source.getDevice().getType().setPower(profile);

        told(Code.WRONG_SUPPLY, "House", "three-phase-230-400");
        assertThat(power_W()).isZero();
        assertThat(rig.analyse().result().atLeast()).isTrue();
    }

    @Test
    void anUndecidedPhaseIsToldAndNotGuessed() {
        rig.cable(rig.way(distro, Phases.UNSET, 16.0), rig.load("Amp", 230, 1000, 5), 10, 2.5);

        told(Code.PHASE_UNKNOWN, "Stage");
        assertThat(power_W()).isCloseTo(460, within(1e-9));
        assertThat(rig.analyse().result().unknown()).hasSize(1);
    }

    @Test
    void aWayOfPhasesThatDoNotReachItsDistroIsTold() {
        var single = rig.distro("Rack", false);
        rig.cable(rig.way(distro, Phases.L3, 32.0), single.getDevice(), 10, 6);
        rig.cable(rig.way(single, Phases.L1L2L3, 16.0), rig.threePhase(rig.load("Hoist", 400, 2000, 4)), 10, 2.5);

        told(Code.WRONG_SUPPLY, "Rack", "L1L2L3", "L3");
    }

    @Test
    void behindASinglePhaseFeedEveryWayIsOnThatPhase() {
        var single = rig.distro("Rack", false);
        rig.cable(rig.way(distro, Phases.L3, 32.0), single.getDevice(), 10, 6);
        rig.cable(rig.way(single, Phases.L1, 16.0), rig.load("Amp", 230, 1000, 5), 10, 2.5);

        assertThat(rig.analyse().problems()).isEmpty();
        assertThat(rig.analyse().result().sources().getFirst().flow().current_A(2)).isCloseTo(5, within(1e-9));
    }

    @Test
    void unknownLoadsAreListedAndTheSumSaysAtLeast() {
        rig.cable(rig.way(distro, Phases.L2, 16.0), rig.load("Mystery"), 10, 2.5);

        told(Code.LOAD_UNKNOWN, "Mystery");
        assertThat(rig.analyse().result().atLeast()).isTrue();
        assertThat(rig.analyse().result().sources().getFirst().flow().unknown()).isEqualTo(1);
    }

    @Test
    void twoInletsShareTheLoadOfADevice() {
        var console = rig.load("Redundant", 230, 1000, 5);
        var second = rig.inlet(console, "mains2", ConnectorKind.IEC_C14);
        rig.cable(rig.way(distro, Phases.L2, 16.0), console, 10, 2.5);
        rig.cable(rig.way(distro, Phases.L3, 16.0).getPort(), second, 10.0, 2.5);

        var flow = rig.analyse().result().sources().getFirst().flow();

        assertThat(flow.current_A(1)).isCloseTo(2.5, within(1e-9));
        assertThat(flow.current_A(2)).isCloseTo(2.5, within(1e-9));
        assertThat(flow.power_W()).isCloseTo(1460, within(1e-9));
    }

    @Test
    void aUpsPassesTheMainsOn() {
        var device = rig.device("UPS", DeviceCategory.UPS);
        rig.inlet(device, "in", ConnectorKind.IEC_C14);
        var ups = PowerFactory.eINSTANCE.createPowerSource();
        ups.setKind(SourceKind.UPS);
        ups.setSystem(VoltageSystem.SINGLE_PHASE_230);
        ups.setDevice(device);
        rig.production.getPower().getSupplies().add(ups);
        rig.cable(rig.way(distro, Phases.L2, 16.0), device, 5, 2.5);
        var outlet = rig.port(device, "out", Direction.OUT, ConnectorKind.IEC_C13);
        rig.cable(outlet, Rig.in(rig.load("Switch", 230, 100, 0.5)), 1.0, 1.5);

        assertThat(rig.analyse().problems()).isEmpty();
        assertThat(rig.analyse().result().sources()).hasSize(1);
        assertThat(power_W()).isCloseTo(560, within(1e-9));
    }

    @Test
    void sparesAndPassiveDevicesAreNotMissed() {
        rig.load("Spare amp", 230, 1000, 5).setSpare(true);
        rig.device("Microphone", DeviceCategory.MICROPHONE);

        assertThat(rig.analyse().problems()).isEmpty();
        assertThat(rig.analyse().result().network().unfed()).isEmpty();
        rig.load("Forgotten", 230, 1000, 5);
        assertThat(rig.analyse().result().network().unfed()).hasSize(1);
    }

    @Test
    void anEmptyProductionIsSolved() {
        var empty = new Rig();
        assertThat(empty.analyse().problems()).isEmpty();
        assertThat(empty.analyse().result().worst()).isEmpty();
        empty.production.setPower(null);
        assertThat(empty.analyse().result().sources()).isEmpty();
        assertThat(DutyLevel.EIGHTH).isEqualTo(empty.analyse().result().network().duty());
    }
}
