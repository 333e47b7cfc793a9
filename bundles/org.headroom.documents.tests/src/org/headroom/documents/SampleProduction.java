/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.DutyLevel;
import org.headroom.model.base.Gender;
import org.headroom.model.base.Identified;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** A small show with something of everything that documents list. Types and figures are made up. */
public final class SampleProduction {

    static final List<String> SOURCES = List.of("Kick In", "Kick Out", "Snare Top", "Snare Bottom", "Hat", "Rack Tom",
            "Floor Tom", "Overhead L", "Overhead R", "Bass DI", "Guitar L", "Guitar R");

    final Production production = Productions.create("Riverside Club Night");
    final Location stage = location("Stage");
    final Location foh = location("FOH");
    final Location amps = location("Amp rack stage left");
    final DeviceType condenser = type(DeviceCategory.MICROPHONE, "Acme Audio", "C 40", 0.2);
    final DeviceType dynamic = type(DeviceCategory.MICROPHONE, "Acme Audio", "D 57", 0.284);
    final DeviceType box = type(DeviceCategory.STAGEBOX, "Borealis", "SB-16", 6.8);
    final DeviceType desk = type(DeviceCategory.CONSOLE, "Borealis", "Desk 48", 24.5);
    final DeviceType amp = type(DeviceCategory.AMPLIFIER, "Voltaire", "V4 2500", 12.1);
    final DeviceType top = type(DeviceCategory.LOUDSPEAKER, "Horn & Sons", "H 212", null);
    final DeviceType xlr = cableType("XLR cable", SignalKind.ANALOGUE);
    final DeviceType speakon = cableType("Speaker cable 2 × 2.5 mm²", SignalKind.LOUDSPEAKER);
    final Device stagebox;
    final Device console;
    final Device amplifier;
    final List<Device> microphones = new ArrayList<>();

    private int ids;

    public Production production() {
        return production;
    }

    public SampleProduction() {
        title();
        port(condenser, "out", "OUT", Direction.OUT, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.M);
        port(dynamic, "out", "OUT", Direction.OUT, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.M);
        for (int i = 1; i <= 16; i++) {
            port(box, "in" + i, String.valueOf(i), Direction.IN, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.F);
        }
        port(box, "net", "Net P", Direction.BIDIRECTIONAL, SignalKind.NETWORK, ConnectorKind.ETHERCON, Gender.NONE);
        port(box, "mains", "Mains", Direction.IN, SignalKind.POWER, ConnectorKind.IEC_C14, Gender.M);
        port(desk, "net", "Net P", Direction.BIDIRECTIONAL, SignalKind.NETWORK, ConnectorKind.ETHERCON, Gender.NONE);
        port(desk, "l", "Omni 1", Direction.OUT, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.M);
        port(desk, "r", "Omni 2", Direction.OUT, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.M);
        port(amp, "a", "IN A", Direction.IN, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.F);
        port(amp, "b", "IN B", Direction.IN, SignalKind.ANALOGUE, ConnectorKind.XLR3, Gender.F);
        port(amp, "oa", "OUT A", Direction.OUT, SignalKind.LOUDSPEAKER, ConnectorKind.NL4, Gender.F);
        port(amp, "ob", "OUT B", Direction.OUT, SignalKind.LOUDSPEAKER, ConnectorKind.NL4, Gender.F);
        port(top, "in", "IN", Direction.IN, SignalKind.LOUDSPEAKER, ConnectorKind.NL4, Gender.F);
        power();
        stagebox = device("SB1 Drums", box, stage);
        console = device("FOH console", desk, foh);
        amplifier = device("AMP 1", amp, amps);
        channels();
        loudspeakers();
        mount();
        cable("N001", SignalKind.NETWORK, null, null, stagebox.getPorts().get(16), console.getPorts().getFirst());
        multicore();
        var spare = cable("A901", SignalKind.ANALOGUE, xlr, 10.0, null, null);
        spare.getFrom().setLocation(stage);
        sheet();
        identify();
    }

    private void title() {
        var block = production.getTitleBlock();
        block.setClient("Riverside Events Ltd");
        block.setVenueName("The Boathouse");
        block.setDesigner("M. Field");
        block.setProjectNumber("2026-117");
        block.setFirstDate(LocalDate.of(2026, 12, 4));
        block.setLastDate(LocalDate.of(2026, 12, 5));
        block.setRevision("C");
        block.setDate(LocalDate.of(2026, 11, 20));
        block.setStatus("for approval");
    }

    private void power() {
        var profile = CatalogueFactory.eINSTANCE.createPowerProfile();
        profile.setInlet(ConnectorKind.IEC_C20);
        var point = CatalogueFactory.eINSTANCE.createPowerPoint();
        point.setDuty(DutyLevel.EIGHTH);
        point.setVoltage(230.0);
        point.setPower(910.0);
        profile.getPoints().add(point);
        amp.setPower(profile);
    }

    private void channels() {
        for (int i = 0; i < SOURCES.size(); i++) {
            boolean needsPhantom = SOURCES.get(i).startsWith("Over") || SOURCES.get(i).equals("Hat");
            var microphone = device(SOURCES.get(i), needsPhantom ? condenser : dynamic, stage);
            microphones.add(microphone);
            var socket = stagebox.getPorts().get(i);
            cable("A%03d".formatted(i + 1), SignalKind.ANALOGUE, xlr, i % 3 == 0 ? 6.0 : 10.0,
                    microphone.getPorts().getFirst(), socket);
            var input = ChannelFactory.eINSTANCE.createInputChannel();
            input.setNumber(i + 1);
            input.setName(SOURCES.get(i));
            input.setInstrument(i < 9 ? "Drums" : i < 10 ? "Bass" : "Electric guitar");
            input.setSource(microphone);
            input.setStand(i < 2 ? "short boom" : i == 9 ? "" : "tall boom");
            input.setPhantom(needsPhantom);
            input.setPosition(i < 9 ? "drum riser" : "stage right");
            input.setStagebox(socket);
            var strip = ChannelFactory.eINSTANCE.createConsoleStrip();
            strip.setConsole(console);
            strip.setChannel(i + 1);
            input.getStrips().add(strip);
            production.getChannelList().getInputs().add(input);
        }
        output(1, "Main L", console.getPorts().get(1));
        output(2, "Main R", console.getPorts().get(2));
    }

    private void output(int number, String name, Port port) {
        var output = ChannelFactory.eINSTANCE.createOutputChannel();
        output.setNumber(number);
        output.setName(name);
        output.setKind(OutputKind.MAIN);
        output.setConsole(console);
        output.setBus(name);
        output.setPort(port);
        output.getDestinations().add(amplifier);
        production.getChannelList().getOutputs().add(output);
        cable("A10" + number, SignalKind.ANALOGUE, xlr, 3.0, port, amplifier.getPorts().get(number - 1));
    }

    private void loudspeakers() {
        for (int i = 0; i < 2; i++) {
            var speaker = device("Main " + "LR".charAt(i), top, stage);
            cable("S00" + (i + 1), SignalKind.LOUDSPEAKER, speakon, i == 0 ? 10.0 : 20.0,
                    amplifier.getPorts().get(2 + i), speaker.getPorts().getFirst());
        }
    }

    private void mount() {
        var rack = SystemFactory.eINSTANCE.createRack();
        rack.setName("Amp rack");
        rack.setUnits(12);
        rack.setMass(31.0);
        rack.setLocation(amps);
        var slot = SystemFactory.eINSTANCE.createRackSlot();
        slot.setUnit(1);
        slot.setDevice(amplifier);
        rack.getSlots().add(slot);
        production.getRacks().add(rack);
    }

    private void multicore() {
        var type = cableType("Multicore 8", SignalKind.ANALOGUE);
        type.getCable().setPairs(8);
        Multicore multicore = SystemFactory.eINSTANCE.createMulticore();
        multicore.setNumber("M1");
        multicore.setType(type);
        multicore.setLength(30.0);
        multicore.setFrom(stage);
        multicore.setTo(foh);
        production.getMulticores().add(multicore);
        for (int i = 0; i < 2; i++) {
            var pair = production.getCables().get(SOURCES.size() + i);
            pair.setMulticore(multicore);
            pair.setPair(i + 1);
            pair.setType(null);
            pair.setLength(null);
        }
    }

    private void sheet() {
        var sheet = SheetFactory.eINSTANCE.createSheet();
        sheet.setNumber(1);
        sheet.setName("Drums to stagebox");
        production.getSheets().add(sheet);
        for (int i = 0; i < 6; i++) {
            place(sheet, microphones.get(i), 96, 96 + i * 104);
        }
        place(sheet, stagebox, 480, 96);
        place(sheet, console, 960, 96);
        var second = SheetFactory.eINSTANCE.createSheet();
        second.setNumber(2);
        second.setName("Amplifier to mains");
        production.getSheets().add(second);
        place(second, amplifier, 96, 96);
        place(second, production.getDevices().getLast(), 640, 96);
    }

    private static void place(org.headroom.model.sheet.Sheet sheet, Device device, int x, int y) {
        var placed = SheetFactory.eINSTANCE.createPlacedDevice();
        placed.setDevice(device);
        placed.setX(x);
        placed.setY(y);
        sheet.getDevices().add(placed);
    }

    /** Ids in order, so that every run makes the same documents. */
    void identify() {
        give(production);
        production.eAllContents().forEachRemaining(this::give);
    }

    private void give(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId("id-" + ++ids);
        }
    }

    Device device(String name, DeviceType type, Location location) {
        var device = SystemFactory.eINSTANCE.createDevice();
        device.setName(name);
        device.setType(type);
        device.setLocation(location);
        type.getPorts().forEach(each -> {
            var port = SystemFactory.eINSTANCE.createPort();
            port.setType(each);
            device.getPorts().add(port);
        });
        production.getDevices().add(device);
        return device;
    }

    Cable cable(String number, SignalKind signal, DeviceType type, Double length, Port from, Port to) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber(number);
        cable.setSignal(signal);
        cable.setType(type);
        cable.setLength(length);
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(from);
        cable.getTo().setPort(to);
        production.getCables().add(cable);
        return cable;
    }

    private Location location(String name) {
        var location = ProductionFactory.eINSTANCE.createLocation();
        location.setName(name);
        production.getLocations().add(location);
        return location;
    }

    private DeviceType type(DeviceCategory category, String maker, String model, Double mass) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId((maker + "." + model).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9.]+", "-"));
        type.setMaker(maker);
        type.setModel(model);
        type.setCategory(category);
        var mechanical = CatalogueFactory.eINSTANCE.createMechanicalData();
        mechanical.setMass(mass);
        type.setMechanical(mechanical);
        production.getTypes().add(type);
        return type;
    }

    private DeviceType cableType(String model, SignalKind signal) {
        var type = type(DeviceCategory.CABLE, "", model, null);
        var data = CatalogueFactory.eINSTANCE.createCableData();
        data.setSignal(signal);
        type.setCable(data);
        return type;
    }

    private static void port(DeviceType type, String key, String label, Direction direction, SignalKind signal,
            ConnectorKind connector, Gender gender) {
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setKey(key);
        port.setLabel(label);
        port.setDirection(direction);
        port.setSignal(signal);
        port.setConnector(connector);
        port.setGender(gender);
        type.getPorts().add(port);
    }
}
