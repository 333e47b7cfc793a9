/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A folder of files to read, on disk or inside a bundle. */
public interface FileTree {

    /** The folder as the user knows it. */
    String name();

    /** Paths of all files below it, with {@code /} between folders, sorted. */
    List<String> files() throws IOException;

    /** Opens one of {@link #files()}. */
    InputStream open(String path) throws IOException;
}
