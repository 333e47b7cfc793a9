/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.DriveVerdict;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.headroom.rules.SampleRig;
import org.junit.jupiter.api.Test;

class DriveRuleTest extends RuleTest {

    DriveRuleTest() {
        super(new DriveRule());
    }

    @Override
    protected void wrong() {
        patch();
    }

    @Override
    protected void right() {
        patch();
        SetDrive.to(rig.production(), Driver.LINE_BALANCED, Receiver.INSTRUMENT, DriveVerdict.FINE).orElseThrow().apply();
    }

    @Override
    protected List<String> told() {
        return List.of("Player", "Pedal", "Line, balanced", "Instrument input");
    }

    private void patch() {
        var player = rig.device("Player", DeviceCategory.PLAYER, SamplePorts.lineOut("out"));
        var pedal = rig.device("Pedal", DeviceCategory.PROCESSOR, SamplePorts.jack("in", Direction.IN));
        rig.cable(player, "out", pedal, "in");
    }

    @Test
    void theProductionSaysHowGraveItIs() {
        patch();
        assertThat(check()).extracting(each -> each.severity().id()).containsExactly("warning");
        var change = SetDrive.to(rig.production(), Driver.LINE_BALANCED, Receiver.INSTRUMENT, DriveVerdict.ERROR).orElseThrow();
        change.apply();
        assertThat(check()).extracting(each -> each.severity().id()).containsExactly("error");
        assertThat(DriveMatrix.of(rig.production()).isSet(Driver.LINE_BALANCED, Receiver.INSTRUMENT)).isTrue();
        change.revert();
        assertThat(rig.production().getDriveSettings()).isEmpty();
    }

    @Test
    void whatIsUsualIsNotStored() {
        var production = rig.production();
        SetDrive.to(production, Driver.MIC, Receiver.LINE, DriveVerdict.ERROR).orElseThrow().apply();
        assertThat(SetDrive.to(production, Driver.MIC, Receiver.LINE, DriveVerdict.ERROR)).isEmpty();
        SetDrive.to(production, Driver.MIC, Receiver.LINE, DriveVerdict.WARNING).orElseThrow().apply();
        assertThat(production.getDriveSettings()).isEmpty();
    }

    @Test
    void theLawTellsTheSameWhileACableIsDrawn() {
        patch();
        var devices = rig.production().getDevices();
        var out = SampleRig.port(devices.get(0), "out");
        var in = SampleRig.port(devices.get(1), "in");
        assertThat(new DriveLaw(rig::production).objections(out, in)).singleElement()
                .satisfies(each -> assertThat(each.reason()).contains("Line, balanced", "Instrument input"));
    }

    /** Every cell has a meaning, and every kind has a name. */
    @Test
    void theMatrixIsWhole() {
        for (Driver driver : Driver.values()) {
            assertThat(driver.label()).doesNotContain("!");
            assertThat(Driver.of(driver.id())).contains(driver);
        }
        for (Receiver receiver : Receiver.values()) {
            assertThat(receiver.label()).doesNotContain("!");
            assertThat(Receiver.of(receiver.id())).contains(receiver);
        }
        var matrix = DriveMatrix.usual();
        assertThat(matrix.verdict(Driver.INSTRUMENT, Receiver.MIC)).isEqualTo(DriveVerdict.ERROR);
        assertThat(matrix.verdict(Driver.AMPLIFIER, Receiver.MIC)).isEqualTo(DriveVerdict.ERROR);
        assertThat(matrix.verdict(Driver.LINE_BALANCED, Receiver.LINE)).isEqualTo(DriveVerdict.FINE);
    }
}
