/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.system.SystemPackage;

/**
 * Makes a device one of another type. Ports that have a place on the new type stay, with the cables in them; the others
 * go, and the cables in them are unplugged. Lines of cables that were laid by the router are laid anew.
 */
public final class ExchangeType extends ChangeOfParts {

    private final CompoundChange parts;

    /**
     * Keeps the ports whose key the new type has as well.
     *
     * @throws IllegalArgumentException when the device is in no design
     */
    public ExchangeType(Device device, DeviceType type) {
        this(device, type, PortMapping.sameKeys(device, type));
    }

    /**
     * @param mapping which port becomes which
     * @throws IllegalArgumentException when the device is in no design, or the mapping is for another one
     */
    public ExchangeType(Device device, DeviceType type, PortMapping mapping) {
        var production = Productions.of(device)
                .orElseThrow(() -> new IllegalArgumentException("The device is in no design"));
        if (mapping.device() != device || mapping.type() != type) {
            throw new IllegalArgumentException("A mapping for something else");
        }
        var importType = new ImportType(production, type);
        var changes = new ArrayList<Change>(List.of(importType));
        if (!mapping.lost().isEmpty()) {
            changes.add(new RemoveObjects(mapping.lost()));
        }
        changes.add(new Retype(device, importType.snapshot(), mapping.keys()));
        this.parts = new CompoundChange(Naming.text("exchangeType", Naming.of(device), Naming.of(type)), changes);
    }

    /** Points the ports that stay to the new type, adds those that are new, and brings all into the order of the type. */
    private static final class Retype extends EditChange {

        private final Device device;
        private final DeviceType type;
        private final Map<String, Port> staying;

        Retype(Device device, DeviceType type, Map<String, Port> staying) {
            super(Naming.text("importType", Naming.of(type)));
            this.device = device;
            this.type = type;
            this.staying = staying;
        }

        @Override
        protected void edit(Edits edits) {
            edits.set(device, SystemPackage.Literals.DEVICE__TYPE, type);
            int index = 0;
            for (PortType portType : type.getPorts()) {
                var port = staying.get(portType.getKey());
                if (port == null) {
                    port = SystemFactory.eINSTANCE.createPort();
                    port.setType(portType);
                    Ids.assign(port);
                    edits.add(device, SystemPackage.Literals.DEVICE__PORTS, index, port);
                } else {
                    edits.set(port, SystemPackage.Literals.PORT__TYPE, portType);
                    if (device.getPorts().indexOf(port) != index) {
                        edits.remove(device, SystemPackage.Literals.DEVICE__PORTS, port);
                        edits.add(device, SystemPackage.Literals.DEVICE__PORTS, index, port);
                    }
                }
                index++;
            }
            forgetLines(edits);
        }

        private void forgetLines(Edits edits) {
            var cables = device.getPorts().stream().flatMap(Ports::cables).collect(Collectors.toSet());
            for (Sheet sheet : Productions.of(device).orElseThrow().getSheets()) {
                for (Route route : List.copyOf(sheet.getRoutes())) {
                    if (!route.isManual() && cables.contains(route.getCable())) {
                        edits.takeOut(route);
                    }
                }
            }
        }
    }

    @Override
    CompoundChange parts() {
        return parts;
    }
}
