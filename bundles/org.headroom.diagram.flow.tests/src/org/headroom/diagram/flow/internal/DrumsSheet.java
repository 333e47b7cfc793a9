/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** Drum microphones, a stagebox, a network switch, a console, amplifiers and loudspeakers on a sheet; made-up types. */
public final class DrumsSheet {

    private static final String[] DRUMS = {"Kick In", "Kick Out", "Snare Top", "Snare Bottom", "Hat", "Tom 1", "OH L", "OH R"};

    public final Production production = Productions.create("Riverside Festival");
    public final Sheet sheet = SheetFactory.eINSTANCE.createSheet();
    public final List<PlacedDevice> microphones = new ArrayList<>();
    public final List<Cable> cables = new ArrayList<>();
    public final PlacedDevice stagebox;
    public final PlacedDevice console;
    public final Frame stage;
    public final Note note;

    public DrumsSheet() {
        production.getTitleBlock().setClient("Riverside Events");
        production.getTitleBlock().setDesigner("System design");
        production.getTitleBlock().setRevision("C");
        sheet.setNumber(1);
        sheet.setName("Drums");
        sheet.setKind(SheetKind.FLOW);
        production.getSheets().add(sheet);
        stage = frame("Stage", 48, 64, 560, 720);
        frame("FOH", 760, 64, 360, 280);
        frame("Amplifiers", 760, 400, 600, 240);
        var microphone = type("e 904", DeviceCategory.MICROPHONE, 0, 1, SignalKind.ANALOGUE);
        var box = type("DL32", DeviceCategory.STAGEBOX, 8, 4, SignalKind.ANALOGUE);
        ports(box, "Dante", 2, Direction.BIDIRECTIONAL, SignalKind.NETWORK);
        var desk = type("DM7", DeviceCategory.CONSOLE, 0, 4, SignalKind.ANALOGUE);
        ports(desk, "Dante", 2, Direction.BIDIRECTIONAL, SignalKind.NETWORK);
        var amplifier = type("D80", DeviceCategory.AMPLIFIER, 4, 0, SignalKind.ANALOGUE);
        ports(amplifier, "Out", 4, Direction.OUT, SignalKind.LOUDSPEAKER);
        var speaker = type("KSL8", DeviceCategory.LOUDSPEAKER, 0, 0, SignalKind.ANALOGUE);
        ports(speaker, "NL4", 1, Direction.IN, SignalKind.LOUDSPEAKER);
        stagebox = place("SB1 Drums", box, 384, 112);
        console = place("FOH console", desk, 832, 112);
        for (var i = 0; i < DRUMS.length; i++) {
            microphones.add(place(DRUMS[i], microphone, 80, 104 + i * 80));
            cable("A" + (101 + i), SignalKind.ANALOGUE, microphones.get(i), 0, stagebox, i);
        }
        cable("N001", SignalKind.NETWORK, stagebox, 12, console, 4);
        cable("N002", SignalKind.NETWORK, stagebox, 13, console, 5);
        var amp = place("AMP 1", amplifier, 800, 448);
        cable("A201", SignalKind.ANALOGUE, console, 0, amp, 0);
        cable("A202", SignalKind.ANALOGUE, console, 1, amp, 1);
        for (var i = 0; i < 2; i++) {
            cable("S00" + (i + 1), SignalKind.LOUDSPEAKER, amp, 4 + i, place("Main L " + (i + 1), speaker, 1120, 440 + i * 88), 0);
        }
        note = SheetFactory.eINSTANCE.createNote();
        note.setX(384);
        note.setY(640);
        note.setText("Mute before patching.");
        sheet.getTexts().add(note);
        Ids.assign(production);
    }

    private Frame frame(String caption, int x, int y, int width, int height) {
        var frame = SheetFactory.eINSTANCE.createFrame();
        frame.setCaption(caption);
        frame.setX(x);
        frame.setY(y);
        frame.setWidth(width);
        frame.setHeight(height);
        sheet.getFrames().add(frame);
        return frame;
    }

    private DeviceType type(String model, DeviceCategory category, int inputs, int outputs, SignalKind signal) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId("test/" + model);
        type.setModel(model);
        type.setCategory(category);
        ports(type, "In", inputs, Direction.IN, signal);
        ports(type, "Out", outputs, Direction.OUT, signal);
        production.getTypes().add(type);
        return type;
    }

    private static void ports(DeviceType type, String label, int count, Direction direction, SignalKind signal) {
        for (var i = 1; i <= count; i++) {
            var port = CatalogueFactory.eINSTANCE.createPortType();
            port.setKey(label.toLowerCase(Locale.ROOT) + i);
            port.setLabel(count == 1 ? label : label + " " + i);
            port.setDirection(direction);
            port.setSignal(signal);
            port.setConnector(ConnectorKind.XLR3);
            port.setLevel(SignalLevel.MIC);
            type.getPorts().add(port);
        }
    }

    private PlacedDevice place(String name, DeviceType type, int x, int y) {
        Device device = Devices.create(type, name);
        production.getDevices().add(device);
        var placed = SheetFactory.eINSTANCE.createPlacedDevice();
        placed.setDevice(device);
        placed.setX(x);
        placed.setY(y);
        sheet.getDevices().add(placed);
        return placed;
    }

    private void cable(String number, SignalKind signal, PlacedDevice from, int fromPort, PlacedDevice to, int toPort) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setNumber(number);
        cable.setSignal(signal);
        cable.setLength(10.0);
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(port(from, fromPort));
        cable.getTo().setPort(port(to, toPort));
        production.getCables().add(cable);
        cables.add(cable);
    }

    public static Port port(PlacedDevice placed, int index) {
        return placed.getDevice().getPorts().get(index);
    }
}
