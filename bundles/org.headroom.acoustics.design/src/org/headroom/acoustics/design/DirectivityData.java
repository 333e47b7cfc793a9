/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.Optional;

import org.headroom.acoustics.directivity.Directivity;
import org.headroom.model.catalogue.DeviceType;

/** Where measured directivities come from. Called in background threads. */
@FunctionalInterface
public interface DirectivityData {

    /** None at all: every loudspeaker is modelled from its nominal figures. */
    DirectivityData NONE = type -> Optional.empty();

    /** The measured directivity of a type; empty when there is none. */
    Optional<Directivity> of(DeviceType type);
}
