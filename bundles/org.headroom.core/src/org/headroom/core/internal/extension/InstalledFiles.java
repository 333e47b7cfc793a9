/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.extension;

import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.headroom.core.extension.ClassPathRegistry;
import org.headroom.core.extension.ContributorFiles;
import org.headroom.core.extension.FileTree;

/** Files of the running program: those of jars where a registry was read from a class path, else those of bundles. */
public final class InstalledFiles implements ContributorFiles {

    private final ContributorFiles bundles = new BundleFiles();
    private final JarFiles jars = new JarFiles();

    @Override
    public Optional<URL> file(IContributor contributor, String path) {
        var jar = jar(contributor);
        return jar.isPresent() ? jars.file(jar.get(), path) : bundles.file(contributor, path);
    }

    @Override
    public Optional<FileTree> folder(IContributor contributor, String path) {
        var jar = jar(contributor);
        return jar.isPresent() ? jars.folder(jar.get(), path) : bundles.folder(contributor, path);
    }

    private static Optional<Path> jar(IContributor contributor) {
        return contributor instanceof RegistryContributor known ? ClassPathRegistry.jar(known) : Optional.empty();
    }
}
