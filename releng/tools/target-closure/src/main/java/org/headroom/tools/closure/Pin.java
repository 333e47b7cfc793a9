/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.tools.closure;

/**
 * An artifact of the target file.
 *
 * @param group    its group
 * @param artifact its name within the group
 * @param version  the version it is pinned to
 * @param held     whether it stands in a location with instructions of its own, which are written for this version
 */
record Pin(String group, String artifact, String version, boolean held) {

    String key() {
        return group + ":" + artifact;
    }

    Pin at(String newVersion) {
        return new Pin(group, artifact, newVersion, held);
    }

    @Override
    public String toString() {
        return key() + ":" + version;
    }
}
