/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one path of a file that may be reached in several ways. */
public final class RealPath {

    private static final int MOST_LINKS = 16;

    private RealPath() {
    }

    /**
     * The path with links resolved as far as it exists; a link to a file that does not exist yet leads to that file.
     */
    public static Path of(Path file) {
        var path = file.toAbsolutePath().normalize();
        for (int links = 0; links < MOST_LINKS; links++) {
            try {
                return path.toRealPath();
            } catch (IOException e) {
                if (!Files.isSymbolicLink(path)) {
                    return inRealFolder(path);
                }
                path = target(path);
            }
        }
        return path;
    }

    private static Path target(Path link) {
        try {
            return link.resolveSibling(Files.readSymbolicLink(link)).normalize();
        } catch (IOException e) {
            return link;
        }
    }

    private static Path inRealFolder(Path path) {
        var folder = path.getParent();
        try {
            return folder == null ? path : folder.toRealPath().resolve(path.getFileName());
        } catch (IOException e) {
            return path;
        }
    }
}
