/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.nio.file.Path;
import java.util.Optional;

import org.headroom.core.design.Recovery;

/** Where the workbench keeps what belongs to the user. */
public final class UserFolders {

    /** System property that names another folder for unsaved work, such as for tests. */
    private static final String RECOVERY_PROPERTY = "headroom.recovery";

    private UserFolders() {
    }

    /** Unsaved work of open designs. */
    public static Path recovery() {
        return Optional.ofNullable(System.getProperty(RECOVERY_PROPERTY)).map(Path::of).orElseGet(Recovery::standardFolder);
    }

    /** The user's own packs of equipment, one folder each. */
    public static Path packs() {
        return Path.of(System.getProperty("user.home"), ".headroom", "packs");
    }
}
