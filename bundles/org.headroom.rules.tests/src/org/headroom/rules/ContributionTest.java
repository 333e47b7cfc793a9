/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;

import org.headroom.common.text.Messages;
import org.headroom.core.rule.Rule;
import org.headroom.core.rule.RuleDescriptor;
import org.headroom.core.rule.RuleRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule reaches the workbench through the extension point, with all that belongs to a rule. */
class ContributionTest {

    private static final Properties TEXTS = new Properties();

    @BeforeAll
    static void readTexts() throws IOException {
        try (var in = DesignRule.class.getClassLoader().getResourceAsStream("plugin.properties")) {
            TEXTS.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    static List<RuleDescriptor> rules() {
        return new RuleRegistry(TestRules.builtIn()).all();
    }

    private static DesignRule rule(RuleDescriptor descriptor) {
        var rule = new AtomicReference<Rule>();
        assertThat(descriptor.code().run(rule::set)).isTrue();
        return (DesignRule) rule.get();
    }

    @Test
    void theContributionsAreSound() {
        var registry = new RuleRegistry(TestRules.builtIn());
        assertThat(registry.all()).hasSizeGreaterThanOrEqualTo(46);
        registry.all().forEach(ContributionTest::rule);
        assertThat(registry.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsWhatItDeclares(RuleDescriptor descriptor) {
        var rule = rule(descriptor);
        assertThat(rule.id()).isEqualTo(descriptor.id());
        assertThat(rule.severity()).isEqualTo(descriptor.severity());
        assertThat(descriptor.name()).isEqualTo("%" + descriptor.id() + ".name");
        assertThat(descriptor.description()).isEqualTo("%" + descriptor.id() + ".description");
        assertThat(TEXTS.getProperty(descriptor.id() + ".name")).isNotBlank();
        assertThat(TEXTS.getProperty(descriptor.id() + ".description")).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasTexts(RuleDescriptor descriptor) {
        var rule = rule(descriptor);
        var key = descriptor.id().substring(descriptor.id().indexOf('.') + 1);
        var keys = Messages.of(rule.getClass()).keys();
        var messages = keys.stream().filter(each -> each.startsWith(key + ".") && each.endsWith(".message")).toList();
        assertThat(messages).isNotEmpty();
        assertThat(messages).allSatisfy(each -> assertThat(keys).contains(each.replaceAll("message$", "hint")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasAFailingAndAPassingTest(RuleDescriptor descriptor) throws ReflectiveOperationException {
        var rule = rule(descriptor);
        Constructor<?> test = Class.forName(rule.getClass().getName() + "Test").getDeclaredConstructor();
        test.setAccessible(true);
        assertThat(test.newInstance()).isInstanceOfSatisfying(RuleTest.class,
                each -> assertThat(each.rule()).isExactlyInstanceOf(rule.getClass()));
    }
}
