/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.headroom.core.rule.RuleChecker;
import org.headroom.core.rule.RuleRegistry;

/**
 * Registries of extensions without bundles: with the rules of this bundle as its plugin.xml declares them, or with
 * others.
 */
public final class TestRules {

    private static final String POINT = "<plugin><extension-point id=\"rules\" name=\"rules\"/></plugin>";

    private final Object token = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new TestStrategy(), token, token);

    private TestRules() {
        add("org.headroom.core", POINT);
    }

    /** The rules that come with Headroom. */
    public static IExtensionRegistry builtIn() {
        var rules = new TestRules();
        try (InputStream in = DesignRule.class.getClassLoader().getResourceAsStream("plugin.xml")) {
            rules.add("org.headroom.rules", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules.registry;
    }

    public static RuleChecker builtInChecker() {
        return new RuleChecker(new RuleRegistry(builtIn()));
    }

    /** These rules, under the names of their classes as ids. */
    public static RuleRegistry of(List<Class<?>> classes) {
        var rules = new TestRules();
        var elements = new StringBuilder();
        classes.forEach(each -> elements.append("<rule id=\"test." + each.getSimpleName() + "\" name=\"Test\" class=\""
                + each.getName() + "\"/>"));
        rules.add("org.headroom.test", "<plugin><extension point=\"org.headroom.core.rules\">" + elements
                + "</extension></plugin>");
        return new RuleRegistry(rules.registry);
    }

    private void add(String contributor, String xml) {
        var text = xml.startsWith("<?") ? xml : "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?>" + xml;
        if (!registry.addContribution(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(contributor), false, contributor, null, token)) {
            throw new IllegalArgumentException("Not a plugin.xml: " + xml);
        }
    }

    /** Loads classes through the class loader of the tests. */
    private static final class TestStrategy extends RegistryStrategy {

        TestStrategy() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className, true, TestRules.class.getClassLoader()).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(className, e.getCause() == null ? e : e.getCause()));
            }
        }

        @Override
        public boolean debug() {
            return false;
        }

        @Override
        public String translate(String key, ResourceBundle resources) {
            return key;
        }

        @Override
        public String[] translate(String[] nonTranslated, IContributor contributor, String locale) {
            return nonTranslated;
        }
    }
}
