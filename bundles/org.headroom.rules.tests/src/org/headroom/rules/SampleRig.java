/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CableData;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** A small production, built in a few lines: {@code rig.device("Kick", MICROPHONE, mic("out"))}. */
public final class SampleRig {

    private final Production production = Productions.create("Rig");
    private int cables;

    public Production production() {
        Ids.assign(production);
        return production;
    }

    /** A device of a type of its own that has these ports. */
    public Device device(String name, DeviceCategory category, PortType... ports) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId("test." + production.getTypes().size());
        type.setMaker("Test");
        type.setModel(name);
        type.setCategory(category);
        type.getPorts().addAll(List.of(ports));
        Ids.assign(type);
        production.getTypes().add(type);
        return device(name, type);
    }

    /** One more device of a type. */
    public Device device(String name, DeviceType type) {
        var device = Devices.create(type, name);
        production.getDevices().add(device);
        return device;
    }

    /** A cable with the next number. */
    public Cable cable(Port from, Port to) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber("C" + ++cables);
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(from);
        cable.getTo().setPort(to);
        Ids.assign(cable);
        production.getCables().add(cable);
        return cable;
    }

    /** A cable between ports that are named by their keys. */
    public Cable cable(Device from, String fromKey, Device to, String toKey) {
        return cable(port(from, fromKey), port(to, toKey));
    }

    /** A cable with one end free. */
    public Cable looseCable(Port from) {
        return cable(from, null);
    }

    public Location location(String name, Double x, Double y) {
        var location = ProductionFactory.eINSTANCE.createLocation();
        location.setName(name);
        location.setX(x);
        location.setY(y);
        production.getLocations().add(location);
        return location;
    }

    public InputChannel channel(String name, Device source, Port stagebox) {
        var channel = ChannelFactory.eINSTANCE.createInputChannel();
        channel.setNumber(production.getChannelList().getInputs().size() + 1);
        channel.setName(name);
        channel.setSource(source);
        channel.setStagebox(stagebox);
        production.getChannelList().getInputs().add(channel);
        return channel;
    }

    /** Gives a cable a type of its own. */
    public CableData type(Cable cable, SignalKind signal, ConnectorKind from, ConnectorKind to) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setCategory(DeviceCategory.CABLE);
        type.setModel("Lead");
        type.setCable(CatalogueFactory.eINSTANCE.createCableData());
        type.getCable().setSignal(signal);
        type.getCable().setFromConnector(from);
        type.getCable().setToConnector(to);
        production.getTypes().add(type);
        cable.setType(type);
        return type.getCable();
    }

    public static Port port(Device device, String key) {
        return Devices.port(device, key).orElseThrow();
    }

    /** Declares sockets of a type as joined inside it. */
    public static void link(Device device, String from, String to) {
        var path = CatalogueFactory.eINSTANCE.createInternalPath();
        path.setFromKey(from);
        path.setToKey(to);
        device.getType().getInternalPaths().add(path);
    }

    @SafeVarargs
    public static PortType port(String key, Direction direction, SignalKind signal, ConnectorKind connector,
            Consumer<PortType>... more) {
        var type = CatalogueFactory.eINSTANCE.createPortType();
        type.setKey(key);
        type.setLabel(key.toUpperCase(Locale.ROOT));
        type.setDirection(direction);
        type.setSignal(signal);
        type.setConnector(connector);
        Arrays.stream(more).forEach(each -> each.accept(type));
        return type;
    }
}
