/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.core.exchange.LossReport.Loss.Kind;
import org.headroom.interchange.console.Bus;
import org.headroom.interchange.console.ConsoleSheet;
import org.headroom.interchange.console.Sockets;
import org.headroom.interchange.console.Strip;
import org.headroom.interchange.report.Losses;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Writes what the channel list holds into a scene. A value that says the same already stays as it is written. */
public final class SceneWriter {

    private static final Messages TEXT = Messages.of(SceneWriter.class);

    private final Scene scene;
    private final HeadAmps headAmps;
    private final InputRouting routing;
    private final List<Port> outputs;
    private final Losses losses;
    private final Map<Integer, Double> gains = new HashMap<>();

    public SceneWriter(Scene scene, Device console, Losses losses) {
        this.scene = scene;
        this.losses = losses;
        headAmps = new HeadAmps(console);
        routing = new InputRouting(scene);
        outputs = Sockets.outputs(console);
    }

    /** @param sheet fitted to what the console holds */
    public void write(ConsoleSheet sheet) {
        sheet.strips().values().forEach(this::strip);
        sheet.dcas().forEach((number, name) -> config("/dca/" + number + "/config", name, "", 1));
        sheet.buses().values().forEach(this::bus);
    }

    private void strip(Strip strip) {
        var address = String.format(Locale.ROOT, "/ch/%02d/config", strip.channel());
        if (scene.has(address)) {
            config(address, strip.name(), strip.colour(), 2);
        } else {
            scene.put(address, SceneLine.quoted(strip.name()) + " 1 " + SceneCodes.code(strip.colour()) + " 0");
        }
        strip.socket().ifPresentOrElse(port -> patch(strip, port, address), () -> unpatch(address));
        var group = String.format(Locale.ROOT, "/ch/%02d/grp", strip.channel());
        var now = scene.value(group, 0).map(SceneCodes::bits);
        if (now.isEmpty() && !strip.dcas().isEmpty()) {
            scene.put(group, SceneCodes.field(strip.dcas(), SceneCodes.DCAS) + " %000000");
        } else if (now.isPresent() && !now.get().equals(strip.dcas())) {
            scene.set(group, 0, SceneCodes.field(strip.dcas(), SceneCodes.DCAS));
        }
    }

    /** A channel without a socket in the list may still take a player or another channel; only a head amplifier is taken off. */
    private void unpatch(String address) {
        var input = scene.value(address, 3).flatMap(InputRouting::number).filter(number -> number >= 1 && number <= InputRouting.INPUTS);
        if (input.flatMap(routing::headAmp).flatMap(headAmps::socket).isPresent()) {
            scene.set(address, 3, "0");
        }
    }

    private void patch(Strip strip, Port port, String address) {
        var index = headAmps.index(port);
        if (index.isEmpty()) {
            losses.leftOut(strip.name(), Ports.fullName(port), TEXT.text("input.other", Ports.fullName(port)) + "; "
                    + TEXT.text("aes50", Devices.name(port.getDevice())));
            return;
        }
        var input = scene.value(address, 3).flatMap(InputRouting::number);
        boolean same = input.filter(number -> number >= 1 && number <= InputRouting.INPUTS).flatMap(routing::headAmp)
                .filter(index.get()::equals).isPresent();
        if (!same) {
            routing.route(strip.channel(), index.get());
            scene.set(address, 3, Integer.toString(strip.channel()));
        }
        headAmp(strip, port, index.get());
    }

    private void headAmp(Strip strip, Port port, int index) {
        var address = String.format(Locale.ROOT, "/headamp/%03d", index);
        if (strip.pad()) {
            losses.leftOut(strip.name(), TEXT.text("pad"), TEXT.text("noPad"));
        }
        var gain = strip.gain();
        if (gain.isPresent() && gains.putIfAbsent(index, gain.get()) instanceof Double first && !first.equals(gain.get())) {
            losses.leftOut(strip.name(), SceneCodes.gain(gain.get()), TEXT.text("headamp.shared", Ports.fullName(port)));
            return;
        }
        if (!scene.has(address)) {
            if (gain.isEmpty() && strip.phantom()) {
                losses.add(strip.name(), Kind.ROUNDED, TEXT.text("unknown"), "0 dB", TEXT.text("gain.unknown"));
            }
            if (gain.isPresent() || strip.phantom()) {
                scene.put(address, SceneCodes.gain(gain.orElse(0.0)) + (strip.phantom() ? " ON" : " OFF"));
            }
            return;
        }
        if (gain.isPresent() && !scene.value(address, 0).flatMap(SceneWriter::figure).filter(gain.get()::equals).isPresent()) {
            scene.set(address, 0, SceneCodes.gain(gain.get()));
        }
        if (!scene.value(address, 1).map("ON"::equals).filter(now -> now == strip.phantom()).isPresent()) {
            scene.set(address, 1, strip.phantom() ? "ON" : "OFF");
        }
    }

    private static Optional<Double> figure(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void config(String address, String name, String colour, int place) {
        if (!scene.has(address)) {
            scene.put(address, SceneLine.quoted(name) + " 1 " + SceneCodes.code(colour));
            return;
        }
        if (!scene.value(address, 0).map(String::strip).filter(name::equals).isPresent()) {
            scene.set(address, 0, SceneLine.quoted(name));
        }
        if (place == 2 && !scene.value(address, 2).flatMap(SceneCodes::colour).filter(colour::equals).isPresent()
                && scene.value(address, 2).isPresent()) {
            scene.set(address, 2, SceneCodes.code(colour));
        }
    }

    private void bus(Bus bus) {
        SceneCodes.address(bus.id()).ifPresent(address -> config(address, bus.name(), bus.colour(), 2));
        takeOff(bus);
        for (var port : bus.ports()) {
            int number = outputs.indexOf(port) + 1;
            if (number < 1 || number > SceneCodes.OUTPUTS) {
                losses.leftOut(bus.id().title(), Ports.fullName(port), TEXT.text("output.other", Ports.fullName(port)));
                continue;
            }
            var address = String.format(Locale.ROOT, "/outputs/main/%02d", number);
            var wanted = Integer.toString(SceneCodes.source(bus.id()));
            if (!scene.has(address)) {
                scene.put(address, wanted + " POST OFF");
            } else if (!scene.value(address, 0).filter(wanted::equals).isPresent()) {
                scene.set(address, 0, wanted);
            }
        }
    }

    /** Outputs that the scene feeds from the bus, and the list does not. */
    private void takeOff(Bus bus) {
        for (int number = 1; number <= Math.min(SceneCodes.OUTPUTS, outputs.size()); number++) {
            var address = String.format(Locale.ROOT, "/outputs/main/%02d", number);
            boolean fed = scene.value(address, 0).flatMap(InputRouting::number).flatMap(SceneCodes::bus)
                    .filter(bus.id()::equals).isPresent();
            if (fed && !bus.ports().contains(outputs.get(number - 1))) {
                scene.set(address, 0, "0");
            }
        }
    }
}
