/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headroom.common.problem.Severity;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.Rule;
import org.headroom.core.rule.RuleChecker;
import org.headroom.core.rule.RuleContext;
import org.headroom.core.rule.Subject;
import org.headroom.core.rule.WaivedFinding;
import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.system.Device;
import org.junit.jupiter.api.Test;

class RuleCheckerTest {

    private final SampleRig rig = new SampleRig();

    private static Finding finding(String id, Severity severity, Device device) {
        return new Finding(id, severity, List.of(Subject.of(device)), "About " + device.getName(), "Mend it.",
                List.of());
    }

    /** Warns of every device. */
    public static final class Warns implements Rule {
        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            context.production().getDevices().forEach(each -> findings.accept(finding("test.Warns", Severity.WARNING, each)));
        }
    }

    /** Reports every device as an error, under an id that is not its own. */
    public static final class Errs implements Rule {
        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            context.production().getDevices().forEach(each -> findings.accept(finding("else", Severity.ERROR, each)));
        }
    }

    /** Finds something and then fails. */
    public static final class Throws implements Rule {
        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            findings.accept(finding("test.Throws", Severity.ERROR, context.production().getDevices().getFirst()));
            throw new IllegalStateException("broken");
        }
    }

    private CheckResult check(Class<?>... rules) {
        rig.production();
        return new RuleChecker(TestRules.of(List.of(rules))).check(rig.production(), new NullProgressMonitor());
    }

    private void devices(String... names) {
        List.of(names).forEach(name -> rig.device(name, DeviceCategory.OTHER));
    }

    @Test
    void theWorstComesFirstThenTheName() {
        devices("B", "A");
        var result = check(Warns.class, Errs.class);
        assertThat(result.findings()).extracting(each -> each.severity() + " " + each.subject().name())
                .containsExactly("ERROR A", "ERROR B", "WARNING A", "WARNING B");
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.worst()).contains(Severity.ERROR);
        assertThat(result.count(Severity.WARNING)).isEqualTo(2);
        assertThat(result.byObject().get(rig.production().getDevices().getFirst().getId())).hasSize(2);
    }

    @Test
    void findingsGoUnderTheDeclaredId() {
        devices("A");
        assertThat(check(Errs.class).findings()).extracting(Finding::ruleId).containsExactly("test.Errs");
    }

    @Test
    void aRuleThatThrowsIsNamedAndTheOthersGoOn() {
        devices("A");
        var result = check(Throws.class, Warns.class);
        assertThat(result.findings()).extracting(Finding::ruleId).containsExactly("test.Warns");
        assertThat(result.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("test.Throws"));
        assertThat(result.rules()).isEqualTo(1);
    }

    @Test
    void waivedFindingsAreKeptApart() {
        devices("A", "B");
        var waiver = ProductionFactory.eINSTANCE.createWaiver();
        rig.production();
        waiver.setRuleId("test.Warns");
        waiver.setObjectId(rig.production().getDevices().getFirst().getId());
        waiver.setReason("Seen on site");
        waiver.setAuthor("Kim");
        waiver.setDate(LocalDate.of(2026, 11, 22));
        rig.production().getWaivers().add(waiver);
        var result = check(Warns.class);
        assertThat(result.findings()).extracting(each -> each.subject().name()).containsExactly("B");
        assertThat(result.waived()).singleElement().isEqualTo(new WaivedFinding(result.waived().getFirst().finding(),
                Optional.of("Seen on site"), Optional.of("Kim"), Optional.of(LocalDate.of(2026, 11, 22))));
    }

    @Test
    void aCancelledCheckStops() {
        devices("A");
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var checker = new RuleChecker(TestRules.of(List.of(Warns.class)));
        assertThatThrownBy(() -> checker.check(rig.production(), monitor))
                .isInstanceOf(OperationCanceledException.class);
        monitor.setCanceled(false);
        assertThat(checker.check(rig.production(), monitor).findings()).hasSize(1);
    }

    /** The order of devices and cables in the file changes nothing about what is found, and how it is ordered. */
    @Test
    void theListDependsOnTheDesignOnly() {
        var random = new Random(7);
        for (int i = 0; i < 40; i++) {
            var box = rig.device("SB" + i, DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
            var mic = rig.device("Mic " + i % 7, DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NEEDS));
            rig.cable(mic, "out", box, "in1");
        }
        var checker = TestRules.builtInChecker();
        var first = checker.check(rig.production(), new NullProgressMonitor());
        assertThat(checker.check(rig.production(), new NullProgressMonitor()).findings())
                .extracting(Finding::message, each -> each.subject().id())
                .isEqualTo(first.findings().stream()
                        .map(each -> tuple(each.message(), each.subject().id())).toList());
        var cables = new ArrayList<>(rig.production().getCables());
        Collections.shuffle(cables, random);
        rig.production().getCables().clear();
        rig.production().getCables().addAll(cables);
        assertThat(checker.check(rig.production(), new NullProgressMonitor()).findings()).extracting(Finding::message)
                .isEqualTo(first.findings().stream().map(Finding::message).toList());
    }
}
