/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.interchange.console.Bus;
import org.headroom.interchange.console.BusId;
import org.headroom.interchange.console.BusKind;
import org.headroom.interchange.console.ConsoleSheet;
import org.headroom.interchange.console.Sockets;
import org.headroom.interchange.console.Strip;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;

/** Reads what the channel list can hold out of a scene. */
public final class SceneReader {

    private static final Messages TEXT = Messages.of(SceneReader.class);

    private final Scene scene;
    private final HeadAmps headAmps;
    private final InputRouting routing;
    private final List<Port> outputs;
    private final Consumer<Problem> problems;
    private final String file;

    /** @param console whose sockets the numbers mean */
    public SceneReader(String file, Scene scene, Device console, Consumer<Problem> problems) {
        this.file = file;
        this.scene = scene;
        this.problems = problems;
        headAmps = new HeadAmps(console);
        routing = new InputRouting(scene);
        outputs = Sockets.outputs(console);
    }

    /** @param now what the console would be told today; stands in for what the scene leaves open */
    public ConsoleSheet read(ConsoleSheet now) {
        var strips = new TreeMap<Integer, Strip>();
        for (int channel = 1; channel <= SceneCodes.CHANNELS; channel++) {
            var address = String.format(Locale.ROOT, "/ch/%02d/config", channel);
            if (scene.has(address)) {
                strips.put(channel, strip(channel, address, Optional.ofNullable(now.strips().get(channel))));
            }
        }
        var dcas = new TreeMap<Integer, String>();
        for (int number = 1; number <= SceneCodes.DCAS; number++) {
            int each = number;
            if (!scene.has("/dca/" + number + "/config") && now.dcas().containsKey(number)) {
                dcas.put(number, now.dcas().get(number));
            }
            scene.value("/dca/" + number + "/config", 0).map(String::strip).filter(name -> !name.isEmpty())
                    .ifPresent(name -> dcas.put(each, name));
        }
        return new ConsoleSheet(strips, buses(now), dcas);
    }

    private Strip strip(int channel, String address, Optional<Strip> now) {
        var amp = scene.value(address, 3).flatMap(InputRouting::number).filter(input -> input >= 1 && input <= InputRouting.INPUTS)
                .flatMap(routing::headAmp);
        var name = scene.value(address, 0).orElse("").strip();
        var socket = amp.flatMap(headAmps::socket);
        if (amp.isPresent() && socket.isEmpty() && (!name.isEmpty() || now.isPresent())) {
            problems.accept(Problem.warning("x32.socket", TEXT.text("unsaid", channel, title(amp.get())))
                    .at(Place.file(file, scene.number(address))).withRemedy(TEXT.text("unsaid.remedy")));
        }
        if (amp.isPresent() && socket.isEmpty() || !scene.value(address, 3).isPresent()) {
            socket = now.flatMap(Strip::socket);
        }
        var headAmp = socket.flatMap(headAmps::index).map(index -> String.format(Locale.ROOT, "/headamp/%03d", index))
                .filter(scene::has);
        var gain = headAmp.flatMap(each -> scene.value(each, 0)).flatMap(SceneReader::decibels);
        boolean phantom = headAmp.flatMap(each -> scene.value(each, 1)).map("ON"::equals)
                .orElse(socket.map(Port::isPhantomOn).orElse(false));
        var colour = scene.value(address, 2).flatMap(SceneCodes::colour).orElse(now.map(Strip::colour).orElse(""));
        var dcas = scene.value(String.format(Locale.ROOT, "/ch/%02d/grp", channel), 0).map(SceneCodes::bits)
                .orElse(now.map(Strip::dcas).orElse(new TreeSet<>()));
        return new Strip(channel, name, colour, socket, gain, phantom, socket.map(Port::isPad).orElse(false), dcas);
    }

    private static Optional<Double> decibels(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) && Math.abs(value) <= 100 ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private TreeMap<BusId, Bus> buses(ConsoleSheet now) {
        var ports = new TreeMap<BusId, List<Port>>();
        boolean told = false;
        for (int output = 1; output <= SceneCodes.OUTPUTS; output++) {
            var source = scene.value(String.format(Locale.ROOT, "/outputs/main/%02d", output), 0).flatMap(InputRouting::number);
            told |= source.isPresent();
            if (output <= outputs.size()) {
                var port = outputs.get(output - 1);
                source.flatMap(SceneCodes::bus).ifPresent(bus -> ports.computeIfAbsent(bus, key -> new ArrayList<>()).add(port));
            }
        }
        var buses = new TreeMap<BusId, Bus>();
        for (var id : ids()) {
            var address = SceneCodes.address(id).filter(scene::has);
            var current = Optional.ofNullable(now.buses().get(id));
            var name = address.flatMap(each -> scene.value(each, 0)).map(String::strip).orElse("");
            var colour = address.flatMap(each -> scene.value(each, 2)).flatMap(SceneCodes::colour)
                    .orElse(current.map(Bus::colour).orElse(""));
            var leaves = told ? with(ports.getOrDefault(id, List.of()), current) : current.map(Bus::ports).orElse(List.of());
            buses.put(id, new Bus(id, name, colour, leaves));
        }
        return buses;
    }

    /** Sockets that a scene cannot name stay. */
    private List<Port> with(List<Port> read, Optional<Bus> now) {
        var all = new ArrayList<>(read);
        now.map(Bus::ports).orElse(List.of()).stream().filter(port -> number(port) == 0).forEach(all::add);
        return all;
    }

    private int number(Port port) {
        int number = outputs.indexOf(port) + 1;
        return number > SceneCodes.OUTPUTS ? 0 : number;
    }

    static List<BusId> ids() {
        var ids = new ArrayList<BusId>();
        for (int number = 1; number <= SceneCodes.BUSES; number++) {
            ids.add(new BusId(BusKind.MIX, number));
        }
        for (int number = 1; number <= SceneCodes.MATRICES; number++) {
            ids.add(new BusId(BusKind.MATRIX, number));
        }
        for (int number = 1; number <= 3; number++) {
            ids.add(new BusId(BusKind.MAIN, number));
        }
        return ids;
    }

    static String title(int headAmp) {
        if (headAmp < HeadAmps.LOCAL) {
            return TEXT.text("headamp.local", headAmp + 1);
        }
        int number = headAmp - HeadAmps.LOCAL;
        return TEXT.text("headamp.aes", number < HeadAmps.AES50 ? "A" : "B", number % HeadAmps.AES50 + 1);
    }
}
