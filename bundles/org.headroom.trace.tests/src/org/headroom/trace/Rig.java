/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.InternalPath;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.InternalRoute;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** A small production, built in a few lines. */
public final class Rig {

    private final Production production = Productions.create("Rig");

    public Production production() {
        Ids.assign(production);
        return production;
    }

    public SignalTracer tracer() {
        return new SignalTracer(production());
    }

    /** A device of a type of its own. */
    public Device device(String name, DeviceCategory category, PortType... ports) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setModel(name);
        type.setCategory(category);
        type.getPorts().addAll(List.of(ports));
        Ids.assign(type);
        production.getTypes().add(type);
        var device = Devices.create(type, name);
        production.getDevices().add(device);
        return device;
    }

    public Device microphone(String name) {
        return device(name, DeviceCategory.MICROPHONE, out("out"));
    }

    /** A loudspeaker with a through socket. */
    public Device loudspeaker(String name) {
        var device = device(name, DeviceCategory.LOUDSPEAKER, port("in", Direction.IN, SignalKind.LOUDSPEAKER),
                port("link", Direction.OUT, SignalKind.LOUDSPEAKER));
        path(device, "in", "link", PathKind.LINK);
        return device;
    }

    /** An amplifier with so many inputs and outputs that its user patches. */
    public Device amplifier(String name, int channels) {
        var ports = new PortType[channels * 2];
        for (int i = 0; i < channels; i++) {
            ports[i] = in("in" + (i + 1));
            ports[channels + i] = port("out" + (i + 1), Direction.OUT, SignalKind.LOUDSPEAKER);
        }
        var device = device(name, DeviceCategory.AMPLIFIER, ports);
        path(device, "in*", "out*", PathKind.MIXED);
        return device;
    }

    /** A stagebox with four inputs, two outputs and one network port. */
    public Device stagebox(String name) {
        var device = device(name, DeviceCategory.STAGEBOX, in("in1"), in("in2"), in("in3"), in("in4"), out("out1"),
                out("out2"), port("net", Direction.BIDIRECTIONAL, SignalKind.NETWORK));
        path(device, "in*", "net", PathKind.MIXED);
        path(device, "net", "out*", PathKind.MIXED);
        return device;
    }

    public Device console(String name) {
        return device(name, DeviceCategory.CONSOLE, in("in1"), in("in2"), out("out1"), out("out2"),
                port("net", Direction.BIDIRECTIONAL, SignalKind.NETWORK));
    }

    public Device networkSwitch(String name) {
        return device(name, DeviceCategory.NETWORK_SWITCH, port("p1", Direction.BIDIRECTIONAL, SignalKind.NETWORK),
                port("p2", Direction.BIDIRECTIONAL, SignalKind.NETWORK),
                port("p3", Direction.BIDIRECTIONAL, SignalKind.NETWORK));
    }

    public Cable cable(Device from, String fromKey, Device to, String toKey) {
        return cable(port(from, fromKey), to == null ? null : port(to, toKey));
    }

    public Cable cable(Port from, Port to) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber("C" + (production.getCables().size() + 1));
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(from);
        cable.getTo().setPort(to);
        production.getCables().add(cable);
        return cable;
    }

    public InputChannel input(String name, Device source, Port socket) {
        var input = ChannelFactory.eINSTANCE.createInputChannel();
        input.setName(name);
        input.setSource(source);
        input.setStagebox(socket);
        production.getChannelList().getInputs().add(input);
        return input;
    }

    public static void strip(InputChannel input, Device console, int channel, Port socket) {
        var strip = ChannelFactory.eINSTANCE.createConsoleStrip();
        strip.setConsole(console);
        strip.setChannel(channel);
        strip.setSocket(socket);
        input.getStrips().add(strip);
    }

    public OutputChannel output(String name, Device console, Port socket) {
        var output = ChannelFactory.eINSTANCE.createOutputChannel();
        output.setName(name);
        output.setBus("Mix " + name);
        output.setConsole(console);
        output.setPort(socket);
        production.getChannelList().getOutputs().add(output);
        return output;
    }

    public static InternalRoute route(Device device, String from, String to) {
        var route = SystemFactory.eINSTANCE.createInternalRoute();
        route.setSource(port(device, from));
        route.setTarget(port(device, to));
        device.getInternalRoutes().add(route);
        return route;
    }

    public static InternalPath path(Device device, String from, String to, PathKind kind) {
        var path = CatalogueFactory.eINSTANCE.createInternalPath();
        path.setFromKey(from);
        path.setToKey(to);
        path.setKind(kind);
        device.getType().getInternalPaths().add(path);
        return path;
    }

    public static Port port(Device device, String key) {
        return Devices.port(device, key).orElseThrow();
    }

    public static PortType in(String key) {
        return port(key, Direction.IN, SignalKind.ANALOGUE);
    }

    public static PortType out(String key) {
        return port(key, Direction.OUT, SignalKind.ANALOGUE);
    }

    public static PortType port(String key, Direction direction, SignalKind signal) {
        var type = CatalogueFactory.eINSTANCE.createPortType();
        type.setKey(key);
        type.setLabel(key);
        type.setDirection(direction);
        type.setSignal(signal);
        return type;
    }
}
