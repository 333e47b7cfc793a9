/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.headroom.core.rule.Finding;
import org.headroom.core.rule.Rule;
import org.headroom.core.rule.RuleContext;
import org.junit.jupiter.api.Test;

/** What the test of each rule has: a production in which the rule finds something, and the same one mended. */
public abstract class RuleTest {

    protected final SampleRig rig = new SampleRig();
    private final DesignRule rule;

    protected RuleTest(DesignRule rule) {
        this.rule = rule;
    }

    public final Rule rule() {
        return rule;
    }

    /** Builds what the rule is there to find, and nothing more of it. */
    protected abstract void wrong();

    /** Builds the same thing as it should be. */
    protected abstract void right();

    /** Words that the message has to hold: the names of the objects. */
    protected abstract List<String> told();

    protected final List<Finding> check() {
        var findings = new ArrayList<Finding>();
        rule.check(RuleContext.of(rig.production()), findings::add);
        return findings;
    }

    @Test
    final void findsWhatIsWrong() {
        wrong();
        var findings = check();
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().ruleId()).isEqualTo(rule.id());
        assertThat(findings.getFirst().message()).contains(told());
        assertThat(findings.getFirst().message() + findings.getFirst().hint()).doesNotContain("!", "{", "null");
        assertThat(findings.getFirst().hint()).isNotBlank();
        assertThat(findings.getFirst().fixes()).allSatisfy(fix -> assertThat(fix.label()).doesNotContain("!", "{"));
    }

    @Test
    final void acceptsWhatIsRight() {
        right();
        assertThat(check()).isEmpty();
    }

    /** Every quick fix that can be made leaves nothing to find. */
    @Test
    final void quickFixesMend() {
        wrong();
        var findings = check();
        for (var fix : findings.getFirst().fixes()) {
            var change = fix.change().apply(rig.production()).orElseThrow();
            change.apply();
            assertThat(check()).as(fix.label()).isEmpty();
            change.revert();
            assertThat(check()).as(fix.label() + " taken back").hasSameSizeAs(findings);
        }
    }
}
