/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.common.problem.Severity;
import org.headroom.core.design.Touched;
import org.headroom.core.rule.CheckResult;
import org.headroom.core.rule.Finding;
import org.headroom.core.rule.LiveCheck;
import org.headroom.core.rule.Rule;
import org.headroom.core.rule.RuleChecker;
import org.headroom.core.rule.RuleContext;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.core.rule.Subject;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of others that throw, block, eat memory or were built against another API: each is named, and the rest works on. */
class BadCodeTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    private final Production production = Productions.create("Test");
    private final FakeExtensions extensions = new FakeExtensions();

    /** Does not come back until it is interrupted. */
    public static final class Blocking implements Rule {
        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Keeps more than there is. */
    public static final class Hoarding implements Rule {
        private long[][] kept;

        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            kept = new long[Integer.MAX_VALUE / 2][];
            for (int i = 0; i < kept.length; i++) {
                kept[i] = new long[Integer.MAX_VALUE / 2];
            }
        }
    }

    /** Finds one thing. */
    public static final class Good implements Rule {
        @Override
        public void check(RuleContext context, Consumer<Finding> findings) {
            findings.accept(new Finding("good", Severity.INFO, List.of(Subject.of(context.production())), "found", "", List.of()));
        }
    }

    private RuleRegistry rules(String bad) {
        extensions.contribute("com.example.bad", "rules", rule("a.bad", bad));
        extensions.contribute("com.example.good", "rules", rule("good", "org.headroom.core.extension.BadCodeTest$Good"));
        return new RuleRegistry(extensions.registry());
    }

    private static String rule(String id, String className) {
        return "<rule id=\"" + id + "\" name=\"Name\" class=\"" + className + "\"/>";
    }

    private static void isNamed(CheckResult result, String why) {
        assertThat(result.findings()).extracting(Finding::message).containsExactly("found");
        assertThat(result.rules()).isEqualTo(1);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("extension." + why);
            assertThat(problem.toString()).contains("com.example.bad", "a.bad");
            assertThat(problem.remedy()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({"org.headroom.core.extension.BadCodeTest$Blocking, too-slow", "org.headroom.core.extension.BadCodeTest$Hoarding, failed",
            "org.headroom.core.extension.SampleRules$Failing, failed", "org.headroom.core.extension.SampleRules$Outdated, failed",
            "org.headroom.core.extension.SampleRules$Endless, failed", "org.headroom.core.extension.SampleRules$Unmakeable, not-made"})
    void aCheckNamesItAndGoesOn(String bad, String why) {
        var rules = rules(bad);
        var limit = why.equals("too-slow") ? SHORT : Contribution.LIMIT;
        isNamed(new RuleChecker(rules, limit).check(production, new NullProgressMonitor()), why);
        assertThat(rules.all()).extracting(Descriptor::id).as("set aside").containsExactly("good");
    }

    @Test
    void checkingWhileEditingDoesNotWaitForABlockedRuleTwice() {
        var live = new LiveCheck(rules("org.headroom.core.extension.BadCodeTest$Blocking"), SHORT);
        isNamed(live.check(production, Touched.all(), new NullProgressMonitor()), "too-slow");
        isNamed(live.check(production, Touched.all(), new NullProgressMonitor()), "too-slow");
    }

    @Test
    void whatCodeIsDeclaredToThrowReachesTheCaller() {
        var code = new Contribution<>(new ContributionName("com.example.good", "p", "a"), Rule.class, Good::new, problem -> { });
        assertThatThrownBy(() -> code.<String, IOException>callWithin(Contribution.LIMIT, rule -> {
            throw new IOException("disk");
        })).isInstanceOf(IOException.class).hasMessage("disk");
        assertThat(code.isSetAside()).isFalse();
    }

    @Test
    void ourOwnCodeIsCalledInTheThreadOfTheCaller() {
        var code = new Contribution<>(new ContributionName("org.headroom.x", "p", "a"), Rule.class, Good::new, problem -> { });
        assertThat(code.callWithin(Duration.ZERO, rule -> Thread.currentThread())).containsSame(Thread.currentThread());
    }
}
