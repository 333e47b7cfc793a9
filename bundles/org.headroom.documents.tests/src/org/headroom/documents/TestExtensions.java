/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** An extension registry without bundles: our documents as plugin.xml declares them, and whatever a test adds. */
final class TestExtensions {

    private static final String HEAD = "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?>";

    private final Object token = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new TestStrategy(), token, token);

    TestExtensions() {
        add("org.headroom.core", HEAD + "<plugin><extension-point id=\"documents\" name=\"d\"/>"
                + "<extension-point id=\"commands\" name=\"c\"/><extension-point id=\"rules\" name=\"r\"/>"
                + "<extension-point id=\"exporters\" name=\"e\"/>"
                + "<extension-point id=\"migrations\" name=\"m\"/></plugin>");
        add("org.headroom.documents", ours());
    }

    /** Adds what a bundle contributes to a point of the core. */
    TestExtensions contribute(String point, String elements) {
        add("test." + point + elements.hashCode(), HEAD + "<plugin><extension point=\"org.headroom.core." + point
                + "\">" + elements + "</extension></plugin>");
        return this;
    }

    IExtensionRegistry registry() {
        return registry;
    }

    private static String ours() {
        try (InputStream in = DocumentRun.class.getResourceAsStream("/plugin.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String contributor, String xml) {
        if (!registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
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
                return Class.forName(className, true, TestExtensions.class.getClassLoader()).getConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(className, e));
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
