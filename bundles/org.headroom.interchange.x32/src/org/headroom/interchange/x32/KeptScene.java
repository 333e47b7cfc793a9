/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.interchange.report.HandOvers;
import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.text.TextFile;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** The scene that was read last, kept whole with its console. */
public final class KeptScene {

    /** As the importer is called. */
    public static final String FORMAT = "x32-scene";

    private static final Messages TEXT = Messages.of(KeptScene.class);

    private KeptScene() {
    }

    public static Optional<Scene> of(Device console) {
        return HandOvers.of(console, FORMAT).map(kept -> Scene.of(kept.getLines()));
    }

    /** Proposes to keep a file in place of the one before. */
    public static void keep(Device console, TextFile file, Proposal proposal) {
        HandOvers.keep(console, FORMAT, file.name(), file.hash(), file.lines(),
                TEXT.text("kept", file.lines().size(), Devices.name(console)), proposal);
    }
}
