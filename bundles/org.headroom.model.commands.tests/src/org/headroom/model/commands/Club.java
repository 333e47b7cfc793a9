/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.List;

import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;
import org.headroom.model.venue.VenueFactory;

/** A small production in which everything refers to everything, for tests of changes. */
final class Club {

    final Production production = Productions.create("Club");
    final DeviceType microphone = type("mic", 0, 1);
    final DeviceType stagebox = type("box", 4, 4);
    final Device kick;
    final Device snare;
    final Device box;
    final Cable kickCable;
    final Cable snareCable;
    final Cable spare;
    final Sheet sheet;
    final PlacedDevice placedKick;
    final PlacedDevice placedBox;
    final Route kickRoute;

    Club() {
        production.getTypes().addAll(List.of(microphone, stagebox));
        kick = device(microphone, "Kick");
        snare = device(microphone, "Snare");
        box = device(stagebox, "SB1");
        kickCable = cable("1", out(kick, 0), in(box, 0));
        // goes into the same port, so that the order of ends matters
        snareCable = cable("2", out(snare, 0), in(box, 0));
        spare = cable("3", null, in(box, 0));
        sheet = SheetFactory.eINSTANCE.createSheet();
        sheet.setName("Stage");
        sheet.setNumber(1);
        production.getSheets().add(sheet);
        placedKick = place(kick, 0, 0);
        place(snare, 0, 80);
        placedBox = place(box, 320, 0);
        kickRoute = SheetFactory.eINSTANCE.createRoute();
        kickRoute.setCable(kickCable);
        kickRoute.setBendPoints(BendPoints.valueOf("160,8 160,24"));
        sheet.getRoutes().add(kickRoute);
        addWhatRefers();
        Ids.assign(production);
    }

    private void addWhatRefers() {
        var channel = ChannelFactory.eINSTANCE.createInputChannel();
        channel.setNumber(1);
        channel.setSource(kick);
        channel.setSourcePort(out(kick, 0));
        channel.setStagebox(in(box, 0));
        var strip = ChannelFactory.eINSTANCE.createConsoleStrip();
        strip.setConsole(box);
        channel.getStrips().add(strip);
        production.getChannelList().getInputs().add(channel);
        var output = ChannelFactory.eINSTANCE.createOutputChannel();
        output.getDestinations().addAll(List.of(snare, box, kick));
        production.getChannelList().getOutputs().add(output);
        var rack = SystemFactory.eINSTANCE.createRack();
        var slot = SystemFactory.eINSTANCE.createRackSlot();
        slot.setDevice(box);
        rack.getSlots().add(slot);
        production.getRacks().add(rack);
        var distro = PowerFactory.eINSTANCE.createDistro();
        distro.setDevice(box);
        var way = PowerFactory.eINSTANCE.createWay();
        way.setPort(out(box, 1));
        distro.getWays().add(way);
        production.getPower().getSupplies().add(distro);
        var placement = VenueFactory.eINSTANCE.createSinglePlacement();
        placement.setDevice(snare);
        production.getPlacements().add(placement);
        var loom = SystemFactory.eINSTANCE.createLoom();
        loom.getCables().addAll(List.of(snareCable, kickCable, spare));
        production.getLooms().add(loom);
        var multicore = SystemFactory.eINSTANCE.createMulticore();
        multicore.getPairs().addAll(List.of(spare, kickCable));
        production.getMulticores().add(multicore);
        var reference = SheetFactory.eINSTANCE.createOffPageReference();
        reference.setCable(snareCable);
        sheet.getReferences().add(reference);
    }

    static DeviceType type(String id, int inputs, int outputs) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId(id);
        type.setModel(id);
        for (int i = 0; i < inputs + outputs; i++) {
            var port = CatalogueFactory.eINSTANCE.createPortType();
            port.setKey((i < inputs ? "in" : "out") + (i < inputs ? i : i - inputs));
            port.setDirection(i < inputs ? Direction.IN : Direction.OUT);
            type.getPorts().add(port);
        }
        Ids.assign(type);
        return type;
    }

    Device device(DeviceType type, String name) {
        var device = Devices.create(type, name);
        production.getDevices().add(device);
        return device;
    }

    Cable cable(String number, Port from, Port to) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber(number);
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(from);
        cable.getTo().setPort(to);
        production.getCables().add(cable);
        return cable;
    }

    PlacedDevice place(Device device, int x, int y) {
        var placed = SheetFactory.eINSTANCE.createPlacedDevice();
        placed.setDevice(device);
        placed.setX(x);
        placed.setY(y);
        sheet.getDevices().add(placed);
        return placed;
    }

    static Port in(Device device, int index) {
        return Devices.port(device, "in" + index).orElseThrow();
    }

    static Port out(Device device, int index) {
        return Devices.port(device, "out" + index).orElseThrow();
    }
}
