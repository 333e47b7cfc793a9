/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.junit.jupiter.api.Test;

class SameFrequencyRuleTest extends RuleTest {

    SameFrequencyRuleTest() {
        super(new SameFrequencyRule());
    }

    @Override
    protected void wrong() {
        transmitters(602.5e6);
    }

    @Override
    protected void right() {
        transmitters(603.1e6);
    }

    @Override
    protected List<String> told() {
        return List.of("Vox 1", "Vox 2", "602.500 MHz");
    }

    private void transmitters(double second) {
        rig.device("Vox 1", DeviceCategory.WIRELESS_TRANSMITTER).setFrequency(602.5e6);
        rig.device("Vox 2", DeviceCategory.WIRELESS_TRANSMITTER).setFrequency(second);
        rig.device("Receiver 1", DeviceCategory.WIRELESS_RECEIVER).setFrequency(602.5e6);
    }

    @Test
    void aSpareHasTheFrequencyOfWhatItStandsInFor() {
        wrong();
        rig.production().getDevices().get(1).setSpare(true);
        assertThat(check()).isEmpty();
    }
}
