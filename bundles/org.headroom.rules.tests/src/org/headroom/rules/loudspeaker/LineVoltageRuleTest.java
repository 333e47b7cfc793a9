/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.common.problem.Severity;
import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class LineVoltageRuleTest extends RuleTest {

    LineVoltageRuleTest() {
        super(new LineVoltageRule());
    }

    @Override
    protected void wrong() {
        rig.cable(amplifier(false), "out", ceiling(), "in");
    }

    @Override
    protected void right() {
        rig.cable(amplifier(true), "out", ceiling(), "in");
    }

    @Override
    protected List<String> told() {
        return List.of("Amp", "Ceiling");
    }

    private Device amplifier(Boolean constantVoltage) {
        var amplifier = rig.device("Amp", DeviceCategory.AMPLIFIER, SamplePorts.speaker("out", Direction.OUT, 1));
        amplifier.getType().setAmplifier(CatalogueFactory.eINSTANCE.createAmplifierData());
        amplifier.getType().getAmplifier().setConstantVoltage(constantVoltage);
        return amplifier;
    }

    private Device ceiling() {
        return rig.device("Ceiling", DeviceCategory.LOUDSPEAKER, SamplePorts.line100V("in", Direction.IN));
    }

    @Test
    void anAmplifierOfWhichItIsNotKnownIsNoError() {
        rig.cable(amplifier(null), "out", ceiling(), "in");
        assertThat(check()).extracting("severity").containsExactly(Severity.INFO);
    }

    @Test
    void aBareLoudspeakerOnALineIsFound() {
        rig.cable(rig.device("Line amp", DeviceCategory.AMPLIFIER, SamplePorts.line100V("out", Direction.OUT)), "out",
                rig.device("Top", DeviceCategory.LOUDSPEAKER, SamplePorts.speaker("in", Direction.IN, 1)), "in");
        assertThat(check()).extracting("severity").containsExactly(Severity.ERROR);
    }
}
