/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.calc.builtin.BuiltInCalculators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calculators that come with Headroom, as the running program reads them from real bundles. */
class ContributedCalculatorsTest {

    private CalculatorRegistry calculators;

    @BeforeEach
    void readRegistry() {
        assumeTrue(RegistryFactory.getRegistry() != null, "bundles are running");
        calculators = new CalculatorRegistry(RegistryFactory.getRegistry());
    }

    @Test
    void areAllContributedUnderTheNamesThatTheyGiveThemselves() {
        assertThat(calculators.all()).extracting(CalculatorDescriptor::id).containsExactlyInAnyOrderElementsOf(
                BuiltInCalculators.all().stream().map(each -> each.description().id()).toList());
        assertThat(calculators.all()).allSatisfy(each -> {
            var description = each.code().call(code -> code.description()).orElseThrow();
            assertThat(each.id()).isEqualTo(description.id());
            assertThat(each.name()).as("translated").isEqualTo(description.name());
            assertThat(each.group()).isEqualTo(description.group().id());
        });
        assertThat(calculators.problems()).isEmpty();
    }
}
