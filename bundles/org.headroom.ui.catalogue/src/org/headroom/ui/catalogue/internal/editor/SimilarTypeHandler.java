/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal.editor;

import java.util.Optional;

import org.headroom.model.catalogue.DeviceType;

/** Makes a device type like the one that is selected in the catalogue; from nothing where none is. */
public final class SimilarTypeHandler extends TypeHandler {

    @Override
    Optional<Start> start(Optional<DeviceType> selected) {
        return selected.map(type -> new Start(MESSAGES.text("title.similar", name(type)),
                TypeDraft.similarTo(type, MESSAGES.text("similar.source", name(type)))))
                .or(() -> Optional.of(new Start(MESSAGES.text("title.new"), TypeDraft.empty())));
    }
}
