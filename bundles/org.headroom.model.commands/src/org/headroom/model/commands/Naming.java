/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Named;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** What users read of objects in labels and reasons. */
final class Naming {

    private static final Messages TEXTS = Messages.of(Naming.class);

    private Naming() {
    }

    /** The text of a key of this package. */
    static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    static String of(EObject object) {
        return switch (object) {
            case Device device -> quoted(Devices.name(device));
            case Port port -> quoted(Ports.fullName(port));
            case PlacedDevice placed when placed.getDevice() != null -> of(placed.getDevice());
            case Cable cable when isText(cable.getNumber()) -> text("name.cable", cable.getNumber());
            case Multicore multicore when isText(multicore.getNumber()) -> text("name.multicore", multicore.getNumber());
            case DeviceType type when isText(type.getModel()) -> quoted(isText(type.getMaker())
                    ? type.getMaker() + " " + type.getModel() : type.getModel());
            case Named named when isText(named.getName()) -> quoted(named.getName());
            default -> TEXTS.pattern("kind." + object.eClass().getName()).orElseGet(() -> text("kind.object"));
        };
    }

    /** One object by its name, several by their number. */
    static String of(Collection<? extends EObject> objects) {
        return objects.size() == 1 ? of(objects.iterator().next()) : text("name.several", objects.size());
    }

    private static String quoted(String name) {
        return text("name.quoted", name);
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
