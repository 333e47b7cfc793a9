/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.IContributor;
import org.headroom.core.internal.extension.InstalledFiles;

/** Finds the files of contributors: those of their bundles in the running program, those of folders in tests. */
public interface ContributorFiles {

    /** A file of a contributor; empty when there is none at that path. */
    Optional<URL> file(IContributor contributor, String path);

    /** A folder of a contributor; empty when there is no file below that path. */
    Optional<FileTree> folder(IContributor contributor, String path);

    /** The files of what is installed: those of bundles, or of jars for a {@link ClassPathRegistry}. */
    static ContributorFiles installed() {
        return new InstalledFiles();
    }
}
