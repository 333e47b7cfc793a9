/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * An extension registry without bundles: contributions are given as text, classes come from the tests, files from
 * folders.
 */
public final class FakeExtensions implements ContributorFiles {

    private final Object token = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new TestStrategy(), token, token);
    private final Map<String, Path> folders = new HashMap<>();

    public FakeExtensions() {
        add("org.headroom.core", pluginXml());
    }

    /** Adds what a bundle contributes to a point. */
    public FakeExtensions contribute(String contributor, String point, String elements) {
        return add(contributor, "<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin><extension point=\""
                + Registry.NAMESPACE + "."
                + point + "\">" + elements + "</extension></plugin>");
    }

    /** Adds the folder in which the files of a contributor lie. */
    public FakeExtensions files(String contributor, Path folder) {
        folders.put(contributor, folder);
        return this;
    }

    public IExtensionRegistry registry() {
        return registry;
    }

    private FakeExtensions add(String contributor, String xml) {
        var named = ContributorFactorySimple.createContributor(contributor);
        var text = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        if (!registry.addContribution(text, named, false, contributor, null, token)) {
            throw new IllegalArgumentException("Not a plugin.xml: " + xml);
        }
        return this;
    }

    private static String pluginXml() {
        try (InputStream in = Registry.class.getResourceAsStream("/plugin.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<URL> file(IContributor contributor, String path) {
        return Optional.ofNullable(folders.get(contributor.getName())).map(folder -> folder.resolve(path))
                .filter(Files::isRegularFile)
                .map(FakeExtensions::url);
    }

    @Override
    public Optional<FileTree> folder(IContributor contributor, String path) {
        return Optional.ofNullable(folders.get(contributor.getName())).map(folder -> folder.resolve(path))
                .filter(Files::isDirectory)
                .map(FolderTree::new);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
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
                return Class.forName(className, true, FakeExtensions.class.getClassLoader()).getConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(className, e.getCause() == null ? e : e.getCause()));
            }
        }

        @Override
        public boolean debug() {
            return false;
        }

        @Override
        public String translate(String key, java.util.ResourceBundle resources) {
            return key;
        }

        @Override
        public String[] translate(String[] nonTranslated, IContributor contributor, String locale) {
            return List.of(nonTranslated).toArray(String[]::new);
        }
    }
}
