/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;

/**
 * Makes a device one of another type. Ports with the same key stay, with the cables in them; ports that the new type
 * does not have go, and the cables in them are unplugged.
 */
public final class ExchangeType implements Change {

    private final CompoundChange parts;

    /** @throws IllegalArgumentException when the device is in no design */
    public ExchangeType(Device device, DeviceType type) {
        var production = Productions.of(device)
                .orElseThrow(() -> new IllegalArgumentException("The device is in no design"));
        var importType = new ImportType(production, type);
        var changes = new ArrayList<Change>(List.of(importType));
        var gone = device.getPorts().stream().filter(port -> samePort(importType.snapshot(), Ports.key(port))
                .isEmpty()).toList();
        if (!gone.isEmpty()) {
            changes.add(new RemoveObjects(gone));
        }
        changes.add(new Retype(device, importType.snapshot()));
        this.parts = new CompoundChange(Naming.text("exchangeType", Naming.of(device), Naming.of(type)), changes);
    }

    private static Optional<PortType> samePort(DeviceType type, String key) {
        return type.getPorts().stream().filter(each -> key.equals(each.getKey())).findFirst();
    }

    /** Points the ports that stay to the new type and adds those that are new. */
    private static final class Retype extends EditChange {

        private final Device device;
        private final DeviceType type;

        Retype(Device device, DeviceType type) {
            super(Naming.text("importType", Naming.of(type)));
            this.device = device;
            this.type = type;
        }

        @Override
        protected void edit(Edits edits) {
            Map<String, Port> staying = new HashMap<>();
            device.getPorts().forEach(port -> staying.put(Ports.key(port), port));
            edits.set(device, SystemPackage.Literals.DEVICE__TYPE, type);
            for (PortType portType : type.getPorts()) {
                var port = staying.get(portType.getKey());
                if (port == null) {
                    port = SystemFactory.eINSTANCE.createPort();
                    port.setType(portType);
                    Ids.assign(port);
                    edits.add(device, SystemPackage.Literals.DEVICE__PORTS, port);
                } else {
                    edits.set(port, SystemPackage.Literals.PORT__TYPE, portType);
                }
            }
        }
    }

    @Override
    public String label() {
        return parts.label();
    }

    @Override
    public Optional<String> obstacle() {
        return parts.obstacle();
    }

    @Override
    public void apply() {
        parts.apply();
    }

    @Override
    public void revert() {
        parts.revert();
    }

    @Override
    public Collection<EObject> affected() {
        return parts.affected();
    }
}
