/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import java.util.Optional;

import org.headroom.model.catalogue.AmplifierData;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/** The amplifier figures of what drives a port. */
final class Amplifiers {

    private Amplifiers() {
    }

    static Optional<AmplifierData> of(Port output) {
        return Optional.ofNullable(output.getDevice()).map(Device::getType).map(type -> type.getAmplifier());
    }
}
