/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.core.rule.Acceptance;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.Finding;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.commands.DesignHistory;
import org.junit.jupiter.api.Test;

/** Somebody accepts a finding as it is: with a reason and a name, undone like every other step. */
class AcceptanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final SampleRig rig = new SampleRig();
    private final DesignHistory history = new DesignHistory();

    private CheckResult check() {
        return TestRules.builtInChecker().check(rig.production(), new NullProgressMonitor());
    }

    private Finding duplicate() {
        rig.device("Wedge", DeviceCategory.OTHER);
        rig.device("Wedge", DeviceCategory.OTHER);
        return check().findings().stream().filter(each -> each.ruleId().equals("naming.duplicate-device")).findFirst()
                .orElseThrow();
    }

    @Test
    void anAcceptedFindingIsKeptApartWithItsReason() {
        var finding = duplicate();
        history.execute(Acceptance.accept(rig.production(), finding, " They are a pair. ", "Kim", DAY));
        assertThat(history.undoLabel().orElseThrow()).contains("Wedge");
        assertThat(check().findings()).extracting(Finding::ruleId).doesNotContain("naming.duplicate-device");
        assertThat(check().waived()).singleElement().satisfies(each -> {
            assertThat(each.reason()).contains("They are a pair.");
            assertThat(each.author()).contains("Kim");
            assertThat(each.date()).contains(DAY);
        });
        history.undo();
        assertThat(check().waived()).isEmpty();
        history.redo();
        assertThat(check().waived()).hasSize(1);
    }

    @Test
    void itCountsAgainWhenThatIsTakenBack() {
        var finding = duplicate();
        assertThat(Acceptance.withdraw(rig.production(), finding)).isEmpty();
        history.execute(Acceptance.accept(rig.production(), finding, "A pair", "Kim", DAY));
        history.execute(Acceptance.withdraw(rig.production(), finding).orElseThrow());
        assertThat(check().waived()).isEmpty();
        assertThat(check().findings()).extracting(Finding::ruleId).contains("naming.duplicate-device");
        history.undo();
        assertThat(check().waived()).hasSize(1);
    }

    @Test
    void nobodyAcceptsWithoutAReasonAndAName() {
        var finding = duplicate();
        assertThatThrownBy(() -> Acceptance.accept(rig.production(), finding, " ", "Kim", DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Acceptance.accept(rig.production(), finding, "A pair", "", DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
