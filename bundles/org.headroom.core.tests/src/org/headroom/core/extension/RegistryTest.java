/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;

import org.eclipse.core.runtime.OperationCanceledException;
import org.headroom.common.problem.Problem;
import org.headroom.common.problem.Severity;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.core.rule.RuleDescriptor;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.model.production.Productions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryTest {

    private final FakeExtensions extensions = new FakeExtensions();

    private static String rule(String id, String className, String more) {
        return "<rule id=\"" + id + "\" name=\"Name of " + id + "\" class=\"org.headroom.core.extension.SampleRules$"
                + className + "\" "
                + more + "/>";
    }

    private RuleRegistry with(String contributor, String... elements) {
        extensions.contribute(contributor, "rules", String.join("", elements));
        return new RuleRegistry(extensions.registry());
    }

    @Test
    void readsWhatIsDeclaredAndTheDefaults() {
        var rules = with("com.example.acme", rule("b", "Quiet", ""),
                rule("a", "Quiet", "severity=\"error\" category=\"power\" description=\"Why\""));

        assertThat(rules.problems()).isEmpty();
        assertThat(rules.all()).extracting(RuleDescriptor::id).containsExactly("b", "a");
        var first = rules.find("a").orElseThrow();
        assertThat(first.name()).isEqualTo("Name of a");
        assertThat(first.description()).isEqualTo("Why");
        assertThat(first.severity()).isEqualTo(Severity.ERROR);
        assertThat(first.category()).isEqualTo("power");
        var second = rules.find("b").orElseThrow();
        assertThat(second.severity()).isEqualTo(Severity.WARNING);
        assertThat(second.category()).isEqualTo("general");
    }

    @Test
    void loadsCodeOnlyWhenItIsUsedAndThenOnce() {
        SampleRules.Counted.MADE.set(0);
        var rules = with("com.example.acme", rule("a", "Counted", ""));
        var rule = rules.find("a").orElseThrow();
        assertThat(SampleRules.Counted.MADE).hasValue(0);

        check(rule);
        check(rule);

        assertThat(SampleRules.Counted.MADE).hasValue(1);
    }

    @Test
    void namesContributorPointAndIdOfAMissingAttributeAndReadsTheRest() {
        var rules = with("com.example.acme", "<rule id=\"bad\" name=\"Bad\"/>", rule("good", "Quiet", ""));

        assertThat(rules.all()).extracting(RuleDescriptor::id).containsExactly("good");
        var problem = only(rules);
        assertThat(problem.code()).isEqualTo("extension.missing-attribute");
        assertThat(problem.toString()).contains("com.example.acme", "org.headroom.core.rules", "bad", "class");
    }

    @Test
    void tellsWhichValuesAreAllowed() {
        var rules = with("com.example.acme", rule("bad", "Quiet", "severity=\"deadly\""));

        assertThat(rules.all()).isEmpty();
        assertThat(only(rules).toString()).contains("severity", "deadly", "error, warning, info");
    }

    @Test
    void refusesAnElementThatThePointDoesNotKnow() {
        var rules = with("com.example.acme", "<rool id=\"bad\"/>", rule("good", "Quiet", ""));

        assertThat(rules.all()).hasSize(1);
        assertThat(only(rules).code()).isEqualTo("extension.unknown-element");
    }

    @Test
    void keepsTheFirstOfTwoWithTheSameIdWhicheverIsReadFirst() {
        extensions.contribute("com.example.acme", "rules", rule("same", "Quiet", "category=\"acme\""));
        extensions.contribute("org.headroom.rules", "rules", rule("same", "Quiet", "category=\"own\""));
        extensions.contribute("com.example.aaa", "rules", rule("same", "Quiet", "category=\"aaa\""));
        var rules = new RuleRegistry(extensions.registry());

        assertThat(rules.all()).extracting(RuleDescriptor::category).containsExactly("own");
        assertThat(rules.problems()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("extension.duplicate");
            assertThat(problem.message()).contains("org.headroom.rules");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "Unmakeable", "Failing", "Outdated", "Endless", "NotThere" })
    void setsCodeAsideThatFailsAndGoesOnWithTheRest(String className) {
        var rules = with("com.example.acme", rule("bad", className, ""), rule("good", "Quiet", ""));
        var bad = rules.find("bad").orElseThrow();

        assertThat(check(bad)).isFalse();
        assertThat(check(bad)).as("a second time").isFalse();

        assertThat(rules.all()).extracting(RuleDescriptor::id).containsExactly("good");
        assertThat(check(rules.find("good").orElseThrow())).isTrue();
        assertThat(only(rules).toString()).contains("com.example.acme", "org.headroom.core.rules", "bad");
        assertThat(bad.code().problem()).contains(only(rules));
        assertThat(bad.code().failure()).isPresent();
    }

    @Test
    void tellsWhyTheConstructorFailed() {
        var rules = with("com.example.acme", rule("bad", "Unmakeable", ""));

        check(rules.all().get(0));

        assertThat(only(rules).message()).contains("no licence");
    }

    @Test
    void setsAsideAClassOfTheWrongKind() {
        var rules = with("com.example.acme", "<rule id=\"bad\" name=\"Bad\" class=\"java.lang.Object\"/>");

        check(rules.all().get(0));

        assertThat(only(rules).code()).isEqualTo("extension.wrong-class");
    }

    @Test
    void setsAsideCodeThatGivesNull() {
        var code = with("com.example.acme", rule("bad", "Quiet", "")).all().get(0).code();

        assertThat(code.call(rule -> null)).isEmpty();

        assertThat(code.isSetAside()).isTrue();
    }

    @Test
    void letsCancellingAndCheckedExceptionsPass() {
        var rules = with("com.example.acme", rule("good", "Quiet", ""));
        var code = rules.all().get(0).code();

        assertThatThrownBy(() -> code.run(rule -> {
            throw new OperationCanceledException();
        })).isInstanceOf(OperationCanceledException.class);
        assertThatThrownBy(() -> code.run(rule -> {
            throw new IOException("disk full");
        })).isInstanceOf(IOException.class);

        assertThat(code.isSetAside()).isFalse();
        assertThat(rules.problems()).isEmpty();
    }

    @Test
    void worksWithoutAnyContribution() {
        assertThat(new RuleRegistry(extensions.registry()).all()).isEmpty();
    }

    private static boolean check(RuleDescriptor rule) {
        return rule.code().run(code -> code.check(RuleContext.of(Productions.create("Test")), new ArrayList<Finding>()::add));
    }

    private static Problem only(RuleRegistry rules) {
        assertThat(rules.problems()).hasSize(1);
        return rules.problems().get(0);
    }
}
