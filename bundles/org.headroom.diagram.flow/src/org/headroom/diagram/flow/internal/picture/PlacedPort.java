/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Port;

/** A port where it is drawn: the same device may stand on a sheet twice. */
public record PlacedPort(PlacedDevice placed, Port port) {
}
