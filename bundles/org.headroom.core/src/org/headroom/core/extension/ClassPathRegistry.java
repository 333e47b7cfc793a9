/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.jar.JarFile;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * A registry of extensions where no framework runs: read from the {@code plugin.xml} of bundles that lie together on one class path.
 * A call that needs no more than that starts in a fraction of the time.
 * <p>
 * The id of a contributor is the address of its jar, so that its files are found without a framework.
 */
public final class ClassPathRegistry {

    private static final String FILE = "file:";

    private ClassPathRegistry() {
    }

    /**
     * Reads the contributions of some bundles. Those without a {@code plugin.xml} are passed over.
     *
     * @param jars   the bundles
     * @param loader knows their classes
     * @throws IOException when a bundle cannot be read; the message names it
     */
    public static IExtensionRegistry read(List<Path> jars, ClassLoader loader) throws IOException {
        var owner = new Object();
        var registry = RegistryFactory.createRegistry(new ClassPathStrategy(loader), owner, null);
        for (var jar : jars) {
            try {
                add(jar, registry, owner);
            } catch (IOException e) {
                throw new IOException(jar + ": " + e.getMessage(), e);
            }
        }
        return registry;
    }

    /** The jar of a contributor that such a registry has read; empty for one of a framework. */
    public static Optional<Path> jar(RegistryContributor contributor) {
        var id = contributor.getActualId();
        return id.startsWith(FILE) ? Optional.of(Path.of(id.substring(FILE.length()))) : Optional.empty();
    }

    private static void add(Path jar, IExtensionRegistry registry, Object owner) throws IOException {
        try (var file = new JarFile(jar.toFile(), false)) {
            var declared = file.getEntry("plugin.xml");
            if (declared == null) {
                return;
            }
            var name = symbolicName(file);
            var contributor = new RegistryContributor(FILE + jar, name, null, null);
            try (var in = file.getInputStream(declared)) {
                registry.addContribution(in, contributor, false, name, texts(file), owner);
            }
        }
    }

    private static String symbolicName(JarFile file) throws IOException {
        var name = Optional.ofNullable(file.getManifest()).map(manifest -> manifest.getMainAttributes().getValue("Bundle-SymbolicName"))
                .orElseThrow(() -> new IOException("Bundle-SymbolicName"));
        return name.split(";", 2)[0].strip();
    }

    private static ResourceBundle texts(JarFile file) throws IOException {
        var entry = Optional.ofNullable(file.getEntry("plugin_" + Locale.getDefault().getLanguage() + ".properties"))
                .or(() -> Optional.ofNullable(file.getEntry("plugin.properties")));
        if (entry.isEmpty()) {
            return null;
        }
        try (var in = new InputStreamReader(file.getInputStream(entry.get()), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        }
    }

    /** Makes contributed classes with one loader, and caches nothing. */
    private static final class ClassPathStrategy extends RegistryStrategy {

        private final ClassLoader loader;

        ClassPathStrategy(ClassLoader loader) {
            super(new File[0], new boolean[0]);
            this.loader = loader;
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            var name = overridden == null ? className : overridden;
            try {
                return loader.loadClass(name).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                var cause = e.getCause() == null ? e : e.getCause();
                throw new CoreException(Status.error(name, cause));
            }
        }
    }
}
