/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.table;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.headroom.common.text.Messages;
import org.headroom.interchange.console.Sockets;
import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.model.channel.ChannelPackage;
import org.headroom.model.channel.OutputKind;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * One column of a list.
 *
 * @param key      stable name
 * @param feature  of a channel that it shows
 * @param headings by which it is known, the usual one first
 */
record ListField(String key, EStructuralFeature feature, List<String> headings) {

    private static final Messages TEXT = Messages.of(ListField.class);
    private static final Set<String> YES = Set.of("x", "yes", "y", "true", "1", "on", "48", "48v", "+48", "+48v", "ja", "j");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "off", "nein");
    private static final int HIGHEST_NUMBER = 9999;
    private static final int LONGEST = 20_000;

    /** What a text of a table stands for. */
    sealed interface Value {
    }

    /** Can be set. */
    record Known(Object value) implements Value {
    }

    /** Cannot be set, and why. */
    record Unknown(String reason) implements Value {
    }

    String title() {
        return headings.get(0);
    }

    String text(EObject channel) {
        return switch (channel.eGet(feature)) {
            case null -> "";
            case Integer number -> number == 0 ? "" : number.toString();
            case Boolean flag -> flag ? "x" : "";
            case Port port -> Ports.fullName(port);
            case Device device -> Devices.name(device);
            case OutputKind kind -> kind.getLiteral();
            case Object other -> other.toString().strip();
        };
    }

    Value value(Production production, String text) {
        var type = feature.getEType().getInstanceClass();
        if (type == int.class) {
            return number(text);
        }
        if (type == boolean.class) {
            var word = SheetFile.plain(text);
            return YES.contains(word) ? new Known(true) : NO.contains(word) ? new Known(false) : new Unknown(TEXT.text("flag", text));
        }
        if (type == Port.class) {
            return port(production, text);
        }
        if (type == Device.class) {
            return named(text, production.getDevices(), Devices::name);
        }
        if (type == OutputKind.class) {
            return OutputKind.VALUES.stream().filter(kind -> kind.getLiteral().equalsIgnoreCase(text.strip())).findFirst()
                    .<Value>map(Known::new).orElse(new Unknown(TEXT.text("kind", text)));
        }
        return text.length() > LONGEST ? new Unknown(TEXT.text("long", LONGEST)) : new Known(text.isEmpty() ? null : text);
    }

    /** Inputs and outputs of a device often have the same labels; sockets for microphones and lines come first, then the right way. */
    private Value port(Production production, String text) {
        boolean input = feature == ChannelPackage.Literals.INPUT_CHANNEL__STAGEBOX;
        var devices = production.getDevices();
        var sockets = devices.stream().flatMap(device -> (input ? Sockets.inputs(device) : Sockets.outputs(device)).stream()).toList();
        var all = devices.stream().flatMap(device -> device.getPorts().stream()).toList();
        var way = all.stream().filter(port -> input ? Ports.receives(port) : Ports.drives(port)).toList();
        return Stream.of(sockets, way, all).map(ports -> named(text, ports, Ports::fullName))
                .filter(Known.class::isInstance).findFirst().orElseGet(() -> named(text, way, Ports::fullName));
    }

    private static Value number(String text) {
        try {
            int number = text.isEmpty() ? 0 : Integer.parseInt(text);
            if (number >= 0 && number <= HIGHEST_NUMBER) {
                return new Known(number);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        return new Unknown(TEXT.text("number", text, HIGHEST_NUMBER));
    }

    /** By the whole name, else by its letters and figures alone, so that "SB1 3" finds "SB1 · 3". */
    private static <T> Value named(String text, List<T> all, Function<T, String> name) {
        if (text.isEmpty()) {
            return new Known(null);
        }
        var whole = all.stream().filter(each -> name.apply(each).strip().equals(text)).toList();
        var loose = whole.isEmpty() ? all.stream().filter(each -> SheetFile.plain(name.apply(each)).equals(SheetFile.plain(text))).toList() : whole;
        if (loose.size() == 1) {
            return new Known(loose.get(0));
        }
        return new Unknown(TEXT.text(loose.isEmpty() ? "unknown" : "several", text));
    }
}
