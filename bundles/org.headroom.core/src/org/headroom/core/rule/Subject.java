/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import org.headroom.model.base.Identified;
import org.headroom.model.base.Named;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * An object that a finding is about, by identity, so that it can be found again in the live design.
 *
 * @param id   identity of the object
 * @param kind name of its class in the model, such as {@code Device}
 * @param name name as users read it
 */
public record Subject(String id, String kind, String name) {

    public static Subject of(Identified object) {
        return new Subject(String.valueOf(object.getId()), object.eClass().getName(), name(object));
    }

    private static String name(Identified object) {
        return switch (object) {
            case Device device -> Devices.name(device);
            case Port port -> Ports.fullName(port);
            case Cable cable when cable.getNumber() != null && !cable.getNumber().isBlank() -> cable.getNumber();
            case Named named when named.getName() != null && !named.getName().isBlank() -> named.getName();
            default -> Productions.of(object).map(each -> object.eClass().getName()).orElse("?");
        };
    }
}
