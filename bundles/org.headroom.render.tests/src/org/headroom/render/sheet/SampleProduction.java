/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** A production of a few devices on two sheets, built by hand. */
final class SampleProduction {

    final Production production = ProductionFactory.eINSTANCE.createProduction();
    final Sheet stage = sheet(1, "Stage");
    final Sheet amplifiers = sheet(2, "Amp room");
    final Device microphone;
    final Device stagebox;
    final Device amplifier;
    final PlacedDevice placedMicrophone;
    final PlacedDevice placedStagebox;
    final Cable patch;
    final Cable feed;

    SampleProduction() {
        production.setName("Riverside Festival");
        var block = ProductionFactory.eINSTANCE.createTitleBlock();
        block.setClient("Riverside Events");
        block.setDesigner("System design");
        block.setRevision("C");
        production.setTitleBlock(block);
        var mic = type("KM 184", DeviceCategory.MICROPHONE);
        mic.setKind("condenser");
        port(mic, "out", "OUT", Direction.OUT, SignalKind.ANALOGUE);
        var box = type("DL32", DeviceCategory.STAGEBOX);
        for (var i = 1; i <= 4; i++) {
            port(box, "in" + i, String.valueOf(i), Direction.IN, SignalKind.ANALOGUE);
        }
        port(box, "o1", "OUT 1", Direction.OUT, SignalKind.ANALOGUE);
        var amp = type("D80", DeviceCategory.AMPLIFIER);
        port(amp, "a", "IN A", Direction.IN, SignalKind.ANALOGUE);
        microphone = device("Hat", mic);
        stagebox = device("SB1 Drums", box);
        amplifier = device("AMP 1", amp);
        placedMicrophone = place(stage, microphone, 64, 96);
        placedStagebox = place(stage, stagebox, 400, 96);
        place(amplifiers, amplifier, 96, 96);
        patch = cable("A005", 10.0, microphone.getPorts().getFirst(), stagebox.getPorts().get(2));
        feed = cable("A101", null, stagebox.getPorts().get(4), amplifier.getPorts().getFirst());
        var frame = SheetFactory.eINSTANCE.createFrame();
        frame.setId("frame");
        frame.setX(48);
        frame.setY(56);
        frame.setWidth(600);
        frame.setHeight(200);
        frame.setCaption("Stage");
        stage.getFrames().add(frame);
        var note = SheetFactory.eINSTANCE.createNote();
        note.setId("note");
        note.setX(64);
        note.setY(272);
        note.setText("Mute before patching.");
        stage.getTexts().add(note);
    }

    void bend(Cable cable, String corners) {
        var route = SheetFactory.eINSTANCE.createRoute();
        route.setCable(cable);
        route.setBendPoints(BendPoints.valueOf(corners));
        stage.getRoutes().add(route);
    }

    Cable cable(String number, Double length, Port from, Port to) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setId(number);
        cable.setNumber(number);
        cable.setLength(length);
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(from);
        cable.getTo().setPort(to);
        production.getCables().add(cable);
        return cable;
    }

    private Sheet sheet(int number, String name) {
        var sheet = SheetFactory.eINSTANCE.createSheet();
        sheet.setNumber(number);
        sheet.setName(name);
        production.getSheets().add(sheet);
        return sheet;
    }

    static DeviceType type(String model, DeviceCategory category) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setModel(model);
        type.setCategory(category);
        return type;
    }

    static void port(DeviceType type, String key, String label, Direction direction, SignalKind signal) {
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setKey(key);
        port.setLabel(label);
        port.setDirection(direction);
        port.setSignal(signal);
        port.setConnector(ConnectorKind.XLR3);
        port.setLevel(SignalLevel.LINE);
        type.getPorts().add(port);
    }

    Device device(String name, DeviceType type) {
        var device = SystemFactory.eINSTANCE.createDevice();
        device.setId(name);
        device.setName(name);
        device.setType(type);
        for (var portType : type.getPorts()) {
            var port = SystemFactory.eINSTANCE.createPort();
            port.setId(name + "/" + portType.getKey());
            port.setType(portType);
            device.getPorts().add(port);
        }
        production.getDevices().add(device);
        return device;
    }

    static PlacedDevice place(Sheet sheet, Device device, int x, int y) {
        var placed = SheetFactory.eINSTANCE.createPlacedDevice();
        placed.setId(device.getName() + "@" + sheet.getNumber());
        placed.setDevice(device);
        placed.setX(x);
        placed.setY(y);
        sheet.getDevices().add(placed);
        return placed;
    }
}
