/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class UnbalancedRunRuleTest extends RuleTest {

    UnbalancedRunRuleTest() {
        super(new UnbalancedRunRule());
    }

    @Override
    protected void wrong() {
        run(12.0);
    }

    @Override
    protected void right() {
        run(4.5);
    }

    @Override
    protected List<String> told() {
        return List.of("Keys", "DI", "12 m");
    }

    private void run(Double length) {
        rig.cable(rig.device("Keys", DeviceCategory.OTHER, SamplePorts.jack("out", Direction.OUT)), "out",
                rig.device("DI", DeviceCategory.DI, SamplePorts.jack("in", Direction.IN)), "in").setLength(length);
    }

    @Test
    void aLengthThatIsNotDecidedIsNotTooLong() {
        run(null);
        assertThat(check()).isEmpty();
    }
}
