/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels;

import java.util.List;
import java.util.stream.Stream;

import org.headroom.channels.column.Column;
import org.headroom.channels.view.ChannelView;
import org.headroom.channels.view.ChannelViews;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Named;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.channel.OutputChannel;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** A small stage: two microphones, a stagebox with four sockets, two consoles, an amplifier and a loudspeaker. */
public final class Stage {

    public final Production production = Productions.create("Stage");
    public final Device kick = device(DeviceCategory.MICROPHONE, "Kick Mic", "Beta 91A", 0, 1, SignalKind.ANALOGUE);
    public final Device vocal = device(DeviceCategory.MICROPHONE, "Vox Mic", "SM58", 0, 1, SignalKind.ANALOGUE);
    public final Device box = device(DeviceCategory.STAGEBOX, "SB1", "Box", 4, 2, SignalKind.ANALOGUE);
    public final Device foh = device(DeviceCategory.CONSOLE, "FOH", "Desk", 2, 2, SignalKind.ANALOGUE);
    public final Device monitors = device(DeviceCategory.CONSOLE, "Monitors", "Desk", 2, 2, SignalKind.ANALOGUE);
    public final Device amplifier = device(DeviceCategory.AMPLIFIER, "Amp", "Amp", 1, 1, SignalKind.LOUDSPEAKER);
    public final Device wedge = device(DeviceCategory.MONITOR, "Wedge", "Wedge", 1, 0, SignalKind.LOUDSPEAKER);

    private Device device(DeviceCategory category, String name, String model, int inputs, int outputs, SignalKind signal) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId(model + "." + name);
        type.setMaker("Shure");
        type.setModel(model);
        type.setCategory(category);
        ports(type, inputs, Direction.IN, signal);
        ports(type, outputs, Direction.OUT, signal);
        production.getTypes().add(type);
        var device = org.headroom.model.system.Devices.create(type, name);
        production.getDevices().add(device);
        return device;
    }

    private static void ports(DeviceType type, int count, Direction direction, SignalKind signal) {
        for (int number = 1; number <= count; number++) {
            var port = CatalogueFactory.eINSTANCE.createPortType();
            port.setKey(direction.getLiteral() + number);
            port.setLabel(Integer.toString(number));
            port.setDirection(direction);
            port.setSignal(signal);
            port.setPhantom(direction == Direction.IN ? Phantom.PROVIDES : Phantom.UNKNOWN);
            type.getPorts().add(port);
        }
    }

    public Port socket(int number) {
        return box.getPorts().get(number - 1);
    }

    public InputChannel input(int number, String name) {
        var input = ChannelFactory.eINSTANCE.createInputChannel();
        input.setNumber(number);
        input.setName(name);
        production.getChannelList().getInputs().add(input);
        org.headroom.model.base.Ids.assign(input);
        return input;
    }

    public OutputChannel output(int number, String name) {
        var output = ChannelFactory.eINSTANCE.createOutputChannel();
        output.setNumber(number);
        output.setName(name);
        production.getChannelList().getOutputs().add(output);
        org.headroom.model.base.Ids.assign(output);
        return output;
    }

    /** A cable between the only output of one device and the only input of another. */
    public void cable(Port from, Port to) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setFrom(end(from));
        cable.setTo(end(to));
        production.getCables().add(cable);
    }

    private static CableEnd end(Port port) {
        var end = SystemFactory.eINSTANCE.createCableEnd();
        end.setPort(port);
        return end;
    }

    public ChannelView view(String id) {
        return ChannelViews.of(production).stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow();
    }

    public Column column(String view, String key) {
        return view(view).column(key).orElseThrow();
    }

    /** What a table of this view shows. */
    public List<String> texts(String view, String column) {
        var shown = column(view, column);
        return rows(view).map(shown::text).toList();
    }

    private Stream<Named> rows(String view) {
        return view(view).rows(production).stream();
    }
}
