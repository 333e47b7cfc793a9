/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.headroom.model.system.SystemFactory;
import org.headroom.rules.RuleTest;
import org.junit.jupiter.api.Test;

class MulticoreTooShortRuleTest extends RuleTest {

    MulticoreTooShortRuleTest() {
        super(new MulticoreTooShortRule());
    }

    @Override
    protected void wrong() {
        multicore(10.0);
    }

    @Override
    protected void right() {
        multicore(35.0);
    }

    @Override
    protected List<String> told() {
        return List.of("M1", "10 m", "Stage", "FOH", "30 m");
    }

    private void multicore(Double length) {
        var multicore = SystemFactory.eINSTANCE.createMulticore();
        multicore.setNumber("M1");
        multicore.setLength(length);
        multicore.setFrom(rig.location("Stage", 0.0, 0.0));
        multicore.setTo(rig.location("FOH", 0.0, 30.0));
        rig.production().getMulticores().add(multicore);
    }

    @Test
    void aLengthThatIsNotKnownIsEnough() {
        multicore(null);
        assertThat(check()).isEmpty();
    }
}
