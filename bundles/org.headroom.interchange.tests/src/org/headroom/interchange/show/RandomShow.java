/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;

/** A production with a console, stageboxes, and a channel list full of what people write, the same for the same seed. */
public final class RandomShow {

    /** Names that break files when they are written without care. */
    public static final List<String> NASTY = List.of("Kick \"in\"", "a;b,c", "=cmd|' /C calc'!A0", "<script>alert(1)</script>",
            "../../x", "\u05e9\u05dc\u05d5\u05dd", "\u202egnp.exe", "\ud83e\udd41", "n".repeat(10_000), "@SUM(A1)", "+48", "-Spare-",
            "Gr\u00f6\u00dfe \u00c6\u00f8\u00e5", "two\nlines\r\nhere", "tab\there", "'quoted'", "#4.0# \"x\"", "/ch/01/config \"x\" 1 RD 1", "]]>", "%s {0} ${x}",
            "[InPatch]", "caf\u00e9", "\t=1+1", "\u0000nul".substring(1));
    private static final List<String> WORDS = List.of("Kick", "Snare top", "Overhead L", "Backing vocal", "Talkback", "Piano Hi",
            "Gtr", "Playback left", "Audience microphone", "Sax");
    private static final List<String> COLOURS = List.of("", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "orange",
            "pink");

    public final Production production = Productions.create("Random \"show\"; =1+1");
    public final Device console;
    public final List<Device> boxes = new ArrayList<>();
    private final Random random;

    public RandomShow(long seed, String maker, String model) {
        random = new Random(seed);
        console = device(type(DeviceCategory.CONSOLE, maker, model, 32, 16, 2), "FOH");
        var box = type(DeviceCategory.STAGEBOX, "Any", "Box 16", 16, 8, 2);
        for (int number = 1; number <= 3; number++) {
            boxes.add(device(box, "SB" + number));
        }
        cable(aes(console, 0), aes(boxes.get(0), 0));
        cable(aes(boxes.get(0), 1), aes(boxes.get(1), 0));
        cable(aes(console, 1), aes(boxes.get(2), 0));
        inputs();
        outputs();
    }

    private String name() {
        return random.nextInt(4) == 0 ? NASTY.get(random.nextInt(NASTY.size()))
                : WORDS.get(random.nextInt(WORDS.size())) + " " + (1 + random.nextInt(40));
    }

    private String colour() {
        return COLOURS.get(random.nextInt(COLOURS.size()));
    }

    private void inputs() {
        var sockets = new ArrayList<Port>();
        sockets.addAll(console.getPorts().subList(0, 32));
        boxes.forEach(box -> sockets.addAll(box.getPorts().subList(0, 16)));
        java.util.Collections.shuffle(sockets, random);
        int count = 8 + random.nextInt(25);
        for (int number = 1; number <= count; number++) {
            var input = ChannelFactory.eINSTANCE.createInputChannel();
            input.setNumber(number);
            input.setName(name());
            input.setColour(colour());
            if (random.nextInt(3) == 0) {
                input.setDca(random.nextBoolean() ? "Drums" : (1 + random.nextInt(4)) + ", Band " + random.nextInt(3));
            }
            if (random.nextInt(8) != 0) {
                var port = sockets.get(number);
                input.setStagebox(port);
                port.setGain(random.nextInt(5) == 0 ? null : (double) Math.round(random.nextDouble(-14, 65) * 10) / 10);
                port.setPhantomOn(port.getGain() != null && random.nextBoolean());
            }
            var strip = ChannelFactory.eINSTANCE.createConsoleStrip();
            strip.setConsole(console);
            strip.setChannel(number);
            if (random.nextInt(6) == 0) {
                strip.setShortName(name());
            }
            input.getStrips().add(strip);
            Ids.assign(input);
            production.getChannelList().getInputs().add(input);
        }
    }

    private void outputs() {
        for (int number = 1; number <= 8; number++) {
            output("Mix " + number, OutputKind.MIX, random.nextInt(4) == 0 ? null : console.getPorts().get(32 + number));
        }
        output("Matrix 2", OutputKind.MATRIX, null);
        output("Main L", OutputKind.MAIN, console.getPorts().get(32 + 14));
        output("Main R", OutputKind.MAIN, console.getPorts().get(32 + 15));
    }

    private void output(String bus, OutputKind kind, Port port) {
        var output = ChannelFactory.eINSTANCE.createOutputChannel();
        output.setNumber(production.getChannelList().getOutputs().size() + 1);
        output.setName(name());
        output.setKind(kind);
        output.setConsole(console);
        output.setBus(bus);
        output.setPort(port);
        output.setColour(colour());
        Ids.assign(output);
        production.getChannelList().getOutputs().add(output);
    }

    /** Takes the channel list away, and what sockets know of it. */
    public void forget() {
        production.getChannelList().getInputs().clear();
        production.getChannelList().getOutputs().clear();
        console.getHandOvers().clear();
        production.getDevices().forEach(device -> device.getPorts().forEach(port -> {
            port.setGain(null);
            port.setPhantomOn(false);
            port.setPad(false);
        }));
    }

    private DeviceType type(DeviceCategory category, String maker, String model, int inputs, int outputs, int aes) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setTypeId((maker + "." + model).toLowerCase(java.util.Locale.ROOT));
        type.setMaker(maker);
        type.setModel(model);
        type.setCategory(category);
        ports(type, "in", inputs, Direction.IN, SignalKind.ANALOGUE, ConnectorKind.XLR3);
        ports(type, "out", outputs, Direction.OUT, SignalKind.ANALOGUE, ConnectorKind.XLR3);
        ports(type, "aes50_", aes, Direction.BIDIRECTIONAL, SignalKind.AES50, ConnectorKind.ETHERCON);
        Ids.assign(type);
        production.getTypes().add(type);
        return type;
    }

    private static void ports(DeviceType type, String key, int count, Direction direction, SignalKind signal,
            ConnectorKind connector) {
        for (int number = 1; number <= count; number++) {
            var port = CatalogueFactory.eINSTANCE.createPortType();
            port.setKey(key + number);
            port.setLabel(Integer.toString(number));
            port.setDirection(direction);
            port.setSignal(signal);
            port.setConnector(connector);
            type.getPorts().add(port);
        }
    }

    private Device device(DeviceType type, String name) {
        var device = Devices.create(type, name);
        production.getDevices().add(device);
        return device;
    }

    private static Port aes(Device device, int index) {
        return Devices.ports(device, SignalKind.AES50).skip(index).findFirst().orElseThrow();
    }

    private void cable(Port from, Port to) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.setSignal(SignalKind.AES50);
        cable.getFrom().setPort(from);
        cable.getTo().setPort(to);
        Ids.assign(cable);
        production.getCables().add(cable);
    }
}
