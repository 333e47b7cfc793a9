/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal.editor;

import java.util.Optional;

import org.headroom.model.catalogue.DeviceType;

/** Makes a device type from nothing. */
public final class NewTypeHandler extends TypeHandler {

    @Override
    Optional<Start> start(Optional<DeviceType> selected) {
        return Optional.of(new Start(MESSAGES.text("title.new"), TypeDraft.empty()));
    }
}
