/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;

/** What follows from a device and its type without being stored, and how a device is made from a type. */
public final class Devices {

    private Devices() {
    }

    /**
     * A new device with one port for each port of the type, in the same order. The type must be the snapshot that the design
     * keeps, so that the references stay within one file.
     */
    public static Device create(DeviceType type, String name) {
        var device = SystemFactory.eINSTANCE.createDevice();
        device.setName(name);
        device.setType(type);
        for (PortType portType : type.getPorts()) {
            var port = SystemFactory.eINSTANCE.createPort();
            port.setType(portType);
            device.getPorts().add(port);
        }
        Ids.assign(device);
        return device;
    }

    /** The name that users read; for a device without one, its type. */
    public static String name(Device device) {
        if (device == null) {
            return "?";
        }
        if (device.getName() != null && !device.getName().isBlank()) {
            return device.getName();
        }
        return typeName(device);
    }

    /** Maker and model, such as {@code "Shure SM58"}. */
    public static String typeName(Device device) {
        var type = device.getType();
        if (type == null) {
            return "?";
        }
        return Stream.of(type.getMaker(), type.getModel(), type.getVariant()).filter(part -> part != null && !part.isBlank())
                .reduce((left, right) -> left + " " + right).orElse(String.valueOf(type.getTypeId()));
    }

    public static DeviceCategory category(Device device) {
        return device.getType() == null ? DeviceCategory.OTHER : device.getType().getCategory();
    }

    public static Optional<Port> port(Device device, String key) {
        return device.getPorts().stream().filter(port -> Ports.key(port).equals(key)).findFirst();
    }

    public static Stream<Port> ports(Device device, SignalKind signal) {
        return device.getPorts().stream().filter(port -> Ports.signal(port) == signal);
    }
}
