/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.acoustics.balloon.BalloonException;
import org.headroom.acoustics.balloon.Balloons;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.common.text.Messages;
import org.headroom.model.catalogue.DeviceType;

/**
 * Reads the directivity data that types name from the folder of their design, once each. What cannot be read is told, and the loudspeaker is modelled from its nominal figures. Names that lead out
 * of the folder are refused. Confined to one thread.
 */
public final class DesignFolder implements DirectivityData {

    private static final Messages TEXTS = Messages.of(DesignFolder.class);

    private final Path folder;
    private final Consumer<String> told;
    private final Map<String, Optional<Directivity>> read = new HashMap<>();

    /**
     * @param folder where the design lies
     * @param told   what cannot be read, in the user's words
     */
    public DesignFolder(Path folder, Consumer<String> told) {
        this.folder = folder.toAbsolutePath().normalize();
        this.told = told;
    }

    @Override
    public Optional<Directivity> of(DeviceType type) {
        var name = type.getLoudspeaker() == null ? null : type.getLoudspeaker().getDirectivity();
        return name == null || name.isBlank() ? Optional.empty() : read.computeIfAbsent(name.strip(), this::read);
    }

    private Optional<Directivity> read(String name) {
        try {
            var file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) {
                told.accept(TEXTS.text("directivity.outside", name));
                return Optional.empty();
            }
            return Optional.of(Balloons.read(file));
        } catch (BalloonException | InvalidPathException e) {
            told.accept(TEXTS.text("directivity.failed", e.getMessage()));
        }
        return Optional.empty();
    }
}
