/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Identified;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.power.PowerFactory;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** Makes a production of any size, shaped like a real one; the same seed gives the same production, ids included. */
public final class GeneratedProduction {

    private static final int DEVICES_PER_SHEET = 250;
    private static final int TYPES = 60;

    private final Random random;
    private final Production production = Productions.create("Generated");
    private final List<Location> locations = new ArrayList<>();
    private final List<Port> outputs = new ArrayList<>();
    private final List<Port> inputs = new ArrayList<>();

    private GeneratedProduction(long seed) {
        random = new Random(seed);
    }

    /** A production with so many devices and cables. */
    public static Production of(long seed, int devices, int cables) {
        return new GeneratedProduction(seed).make(devices, cables);
    }

    private Production make(int devices, int cables) {
        addTypes();
        addLocations();
        for (int i = 0; i < devices; i++) {
            addDevice(i);
        }
        for (int i = 0; i < cables; i++) {
            addCable(i);
        }
        addChannels(Math.min(devices, 96));
        addPower(Math.min(devices, 24));
        giveIds();
        return production;
    }

    private void addTypes() {
        for (int i = 0; i < TYPES; i++) {
            var type = CatalogueFactory.eINSTANCE.createDeviceType();
            type.setTypeId("generated.type." + i);
            type.setMaker("Maker " + i % 7);
            type.setModel("Model " + i);
            type.getAliases().add("M" + i);
            type.setCategory(pick(DeviceCategory.values()));
            int ports = 2 + random.nextInt(13);
            for (int p = 0; p < ports; p++) {
                addPortType(type, p);
            }
            var mechanical = CatalogueFactory.eINSTANCE.createMechanicalData();
            mechanical.setMass(random.nextInt(4000) / 100.0);
            mechanical.setRackUnits(random.nextInt(4));
            type.setMechanical(mechanical);
            production.getTypes().add(type);
        }
    }

    private void addPortType(DeviceType type, int index) {
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setKey((index % 2 == 0 ? "in." : "out.") + index / 2);
        port.setLabel((index % 2 == 0 ? "In " : "Out ") + (index / 2 + 1));
        port.setDirection(index % 2 == 0 ? Direction.IN : Direction.OUT);
        port.setSignal(pick(SignalKind.values()));
        port.setConnector(pick(ConnectorKind.values()));
        port.setGender(pick(Gender.values()));
        port.setBalanced(random.nextBoolean());
        type.getPorts().add(port);
    }

    private void addLocations() {
        for (int i = 0; i < 12; i++) {
            var location = ProductionFactory.eINSTANCE.createLocation();
            location.setName("Place " + i);
            location.setX(random.nextDouble() * 40);
            location.setY(random.nextDouble() * 40);
            (i < 6 ? production.getLocations() : locations.get(i % 6).getChildren()).add(location);
            locations.add(location);
        }
    }

    private void addDevice(int index) {
        var type = production.getTypes().get(random.nextInt(TYPES));
        var device = SystemFactory.eINSTANCE.createDevice();
        device.setName("Device “" + index + "” <é & ü>");
        device.setType(type);
        device.setLocation(locations.get(random.nextInt(locations.size())));
        if (index % 10 == 0) {
            device.getTags().add("rented");
            device.setNotes("First line\nsecond line");
        }
        type.getPorts().forEach(portType -> {
            var port = SystemFactory.eINSTANCE.createPort();
            port.setType(portType);
            device.getPorts().add(port);
            (portType.getDirection() == Direction.IN ? inputs : outputs).add(port);
        });
        production.getDevices().add(device);
        place(device, index);
    }

    private void place(Device device, int index) {
        if (index % DEVICES_PER_SHEET == 0) {
            var sheet = SheetFactory.eINSTANCE.createSheet();
            sheet.setName("Sheet " + (index / DEVICES_PER_SHEET + 1));
            production.getSheets().add(sheet);
        }
        var placed = SheetFactory.eINSTANCE.createPlacedDevice();
        placed.setDevice(device);
        placed.setX(8 * random.nextInt(400));
        placed.setY(8 * random.nextInt(300));
        lastSheet().getDevices().add(placed);
    }

    private Sheet lastSheet() {
        return production.getSheets().get(production.getSheets().size() - 1);
    }

    private void addCable(int index) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber("C" + index);
        cable.setSignal(pick(SignalKind.values()));
        cable.setLength(random.nextInt(500) / 10.0);
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        if (!outputs.isEmpty()) {
            cable.getFrom().setPort(outputs.get(random.nextInt(outputs.size())));
        }
        if (!inputs.isEmpty() && index % 50 != 0) {
            cable.getTo().setPort(inputs.get(random.nextInt(inputs.size())));
        }
        production.getCables().add(cable);
        if (!production.getSheets().isEmpty()) {
            addRoute(cable);
        }
    }

    private void addRoute(Cable cable) {
        var route = SheetFactory.eINSTANCE.createRoute();
        route.setCable(cable);
        var corners = new ArrayList<BendPoints.Corner>();
        for (int i = random.nextInt(4); i > 0; i--) {
            corners.add(new BendPoints.Corner(8 * random.nextInt(400), 8 * random.nextInt(300)));
        }
        route.setBendPoints(BendPoints.of(corners));
        production.getSheets().get(random.nextInt(production.getSheets().size())).getRoutes().add(route);
    }

    private void addChannels(int count) {
        for (int i = 0; i < count; i++) {
            var channel = ChannelFactory.eINSTANCE.createInputChannel();
            channel.setNumber(i + 1);
            channel.setName("Channel " + (i + 1));
            channel.setSource(production.getDevices().get(i));
            var strip = ChannelFactory.eINSTANCE.createConsoleStrip();
            strip.setConsole(production.getDevices().get(0));
            strip.setChannel(i + 1);
            channel.getStrips().add(strip);
            production.getChannelList().getInputs().add(channel);
        }
    }

    private void addPower(int ways) {
        var distro = PowerFactory.eINSTANCE.createDistro();
        if (!production.getDevices().isEmpty()) {
            distro.setDevice(production.getDevices().get(0));
        }
        for (int i = 0; i < ways; i++) {
            var way = PowerFactory.eINSTANCE.createWay();
            way.setLabel("Way " + i);
            way.setBreakerCurrent(16.0);
            distro.getWays().add(way);
        }
        production.getPower().getSupplies().add(distro);
    }

    private void giveIds() {
        giveId(production);
        production.eAllContents().forEachRemaining(this::giveId);
    }

    private void giveId(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(new UUID(random.nextLong(), random.nextLong()).toString());
        }
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
