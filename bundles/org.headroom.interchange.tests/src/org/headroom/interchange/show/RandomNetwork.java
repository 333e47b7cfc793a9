/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Devices;
import org.headroom.model.system.NetworkChannel;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** A production with devices on a Dante network, channels with names that break files, and subscriptions; the same for the same seed. */
public final class RandomNetwork {

    public final Production production = Productions.create("Net <\"&'>; =1+1");
    public final List<Port> ports = new ArrayList<>();
    private final Random random;

    public RandomNetwork(long seed) {
        random = new Random(seed);
        var types = List.of(type("Box", 16, 8), type("Desk", 24, 24), type("Amp", 0, 4));
        int count = 3 + random.nextInt(5);
        for (int number = 0; number < count; number++) {
            var device = Devices.create(types.get(random.nextInt(types.size())), random.nextInt(3) == 0 ? nasty() : "SB" + number);
            production.getDevices().add(device);
            ports.add(device.getPorts().get(0));
        }
        ports.forEach(this::channels);
        ports.forEach(this::subscribe);
    }

    private String nasty() {
        return RandomShow.NASTY.get(random.nextInt(RandomShow.NASTY.size()));
    }

    private void channels(Port port) {
        for (boolean transmit : new boolean[] {true, false}) {
            int most = transmit ? port.getType().getNetwork().getTransmitChannels() : port.getType().getNetwork().getReceiveChannels();
            for (int number = 1; number <= most; number++) {
                if (random.nextBoolean()) {
                    var channel = SystemFactory.eINSTANCE.createNetworkChannel();
                    channel.setNumber(number);
                    channel.setTransmit(transmit);
                    channel.setName(random.nextInt(4) == 0 ? null : random.nextInt(3) == 0 ? nasty() : "Kick " + random.nextInt(9));
                    Ids.assign(channel);
                    port.getChannels().add(channel);
                }
            }
        }
    }

    private void subscribe(Port port) {
        for (var channel : port.getChannels()) {
            var senders = ports.get(random.nextInt(ports.size())).getChannels().stream().filter(NetworkChannel::isTransmit).toList();
            if (!channel.isTransmit() && !senders.isEmpty() && random.nextInt(4) != 0) {
                channel.setSource(senders.get(random.nextInt(senders.size())));
            }
        }
    }

    private DeviceType type(String model, int sends, int receives) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId("any." + model);
        type.setMaker("A & B <c>");
        type.setModel(model);
        type.setCategory(DeviceCategory.OTHER);
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setKey("net");
        port.setLabel("Primary");
        port.setDirection(Direction.BIDIRECTIONAL);
        port.setSignal(SignalKind.NETWORK);
        var network = CatalogueFactory.eINSTANCE.createNetworkPortData();
        network.getProtocols().add("dante");
        network.setTransmitChannels(sends);
        network.setReceiveChannels(receives);
        port.setNetwork(network);
        type.getPorts().add(port);
        Ids.assign(type);
        production.getTypes().add(type);
        return type;
    }
}
