/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.Objects;

/**
 * A port to draw.
 *
 * @param id      the id of the model's port
 * @param label   as it stands inside the device
 * @param look    the signal that it takes or gives
 * @param unknown something about it is not known; drawn as a small hollow dot beside the label
 */
public record PortSpec(String id, String label, SignalLook look, boolean unknown) {

    public PortSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(look, "look");
    }
}
