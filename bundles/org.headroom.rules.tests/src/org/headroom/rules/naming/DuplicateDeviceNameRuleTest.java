/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.junit.jupiter.api.Test;

class DuplicateDeviceNameRuleTest extends RuleTest {

    DuplicateDeviceNameRuleTest() {
        super(new DuplicateDeviceNameRule());
    }

    @Override
    protected void wrong() {
        rig.device("Wedge", DeviceCategory.MONITOR);
        rig.device("wedge ", DeviceCategory.MONITOR);
    }

    @Override
    protected void right() {
        rig.device("Wedge", DeviceCategory.MONITOR);
        rig.device("Wedge 2", DeviceCategory.MONITOR);
    }

    @Override
    protected List<String> told() {
        return List.of("Wedge");
    }

    @Test
    void theNewNameIsFree() {
        rig.device("Wedge 2", DeviceCategory.MONITOR);
        wrong();
        assertThat(check().getFirst().fixes().getFirst().label()).contains("Wedge 3");
    }
}
