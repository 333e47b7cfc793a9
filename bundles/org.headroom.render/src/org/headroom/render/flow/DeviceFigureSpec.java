/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.headroom.common.problem.Severity;

/**
 * A device to draw. Where it stands and whether it is selected are not part of it, so that devices of equal content
 * share one picture.
 *
 * @param id       the id of the model's device
 * @param type     the line below the name: maker's model and what matters of it
 * @param left     ports on the left side from the top: inputs, unless the device is mirrored
 * @param right    ports on the right side from the top: outputs, unless the device is mirrored
 * @param unknown  something about the device is not known
 * @param mark     the worst finding about it
 * @param minWidth in pixels; 0: as wide as its content needs
 */
public record DeviceFigureSpec(String id, String name, String type, DeviceSkin skin, List<PortSpec> left,
        List<PortSpec> right, boolean unknown, Optional<Severity> mark, double minWidth) {

    public DeviceFigureSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(skin, "skin");
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    public static DeviceFigureSpec of(String id, String name, String type, DeviceSkin skin, List<PortSpec> left,
            List<PortSpec> right) {
        return new DeviceFigureSpec(id, name, type, skin, left, right, false, Optional.empty(), 0);
    }

    public DeviceFigureSpec marked(Severity severity) {
        return new DeviceFigureSpec(id, name, type, skin, left, right, unknown, Optional.of(severity), minWidth);
    }

    /** The same device with something not known about it. */
    public DeviceFigureSpec withUnknownData() {
        return new DeviceFigureSpec(id, name, type, skin, left, right, true, mark, minWidth);
    }
}
