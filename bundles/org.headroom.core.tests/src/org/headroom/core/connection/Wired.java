/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.Optional;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** Makes productions for tests of connections; all types are made up. */
final class Wired {

    final Production production = Productions.create("Wired");

    static DeviceType type(String id, PortType... ports) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId(id);
        type.setModel(id);
        for (var i = 0; i < ports.length; i++) {
            ports[i].setKey((ports[i].getDirection() == Direction.OUT ? "out" : "in") + i);
            ports[i].setLabel(ports[i].getKey());
            type.getPorts().add(ports[i]);
        }
        return type;
    }

    static PortType port(Direction direction, SignalKind signal, ConnectorKind connector, Gender gender) {
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setDirection(direction);
        port.setSignal(signal);
        port.setConnector(connector);
        port.setGender(gender);
        return port;
    }

    static PortType xlrIn() {
        return port(Direction.IN, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.F);
    }

    static PortType xlrOut() {
        return port(Direction.OUT, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.M);
    }

    static DeviceType cable(String id, SignalKind signal, ConnectorKind from, ConnectorKind to) {
        var type = type(id);
        type.setCategory(DeviceCategory.CABLE);
        type.setCable(CatalogueFactory.eINSTANCE.createCableData());
        type.getCable().setSignal(signal);
        type.getCable().setFromConnector(from);
        type.getCable().setToConnector(to);
        return type;
    }

    Device device(String name, PortType... ports) {
        var type = type("test." + name, ports);
        production.getTypes().add(type);
        var device = Devices.create(type, name);
        production.getDevices().add(device);
        Ids.assign(production);
        return device;
    }

    Cable join(String number, Port from, Port to) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber(number);
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        Optional.ofNullable(from).ifPresent(cable.getFrom()::setPort);
        Optional.ofNullable(to).ifPresent(cable.getTo()::setPort);
        production.getCables().add(cable);
        return cable;
    }
}
