/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal.editor;

import java.util.Optional;

import org.headroom.model.catalogue.DeviceType;

/** Corrects the type that is selected in the catalogue; what is saved overrides it. */
public final class EditTypeHandler extends TypeHandler {

    @Override
    Optional<Start> start(Optional<DeviceType> selected) {
        return selected.map(type -> new Start(MESSAGES.text("title.edit", name(type)), TypeDraft.of(type)));
    }
}
