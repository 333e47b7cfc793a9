/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.extension;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.headroom.core.extension.ContributorFiles;
import org.headroom.core.extension.FileTree;
import org.osgi.framework.Bundle;

/** Files inside the bundles of contributors and their fragments. Does not start the bundles. */
public final class BundleFiles implements ContributorFiles {

    @Override
    public Optional<URL> file(IContributor contributor, String path) {
        return bundle(contributor).map(bundle -> bundle.getEntry(path));
    }

    @Override
    public Optional<FileTree> folder(IContributor contributor, String path) {
        return bundle(contributor).map(bundle -> tree(bundle, path)).filter(tree -> !tree.entries().isEmpty())
                .map(tree -> tree);
    }

    private static Optional<Bundle> bundle(IContributor contributor) {
        return Optional.ofNullable(ContributorFactoryOSGi.resolve(contributor));
    }

    private static BundleTree tree(Bundle bundle, String path) {
        var start = "/" + path.replaceAll("^/+|/+$", "") + "/";
        var entries = new TreeMap<String, URL>();
        var found = bundle.findEntries(start, "*", true);
        if (found != null) {
            Collections.list(found).stream().filter(url -> !url.getPath().endsWith("/"))
                    .forEach(url -> entries.put(
                            url.getPath().substring(url.getPath().indexOf(start) + start.length()), url));
        }
        return new BundleTree(bundle.getSymbolicName() + start.substring(0, start.length() - 1), entries);
    }

    private record BundleTree(String name, TreeMap<String, URL> entries) implements FileTree {

        @Override
        public List<String> files() {
            return List.copyOf(entries.keySet());
        }

        @Override
        public InputStream open(String path) throws IOException {
            var url = entries.get(path);
            if (url == null) {
                throw new IOException(name + "/" + path);
            }
            return url.openStream();
        }
    }
}
