/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** How objects are called in messages. */
public final class Names {

    private static final int LISTED = 4;
    private static final Messages TEXTS = Messages.of(Names.class);

    private Names() {
    }

    /** The number or name of a cable; for one that has neither, where it runs. */
    public static String of(Cable cable) {
        return said(cable.getNumber()).or(() -> said(cable.getName())).orElseGet(
                () -> TEXTS.text("cable.unnamed", end(CableEnds.port(cable.getFrom())),
                        end(CableEnds.port(cable.getTo()))));
    }

    public static String of(Port port) {
        return Ports.fullName(port);
    }

    public static String of(Device device) {
        return Devices.name(device);
    }

    /** Maker and model of a type. */
    public static String of(DeviceType type) {
        return Stream.of(type.getMaker(), type.getModel(), type.getVariant()).flatMap(part -> said(part).stream())
                .reduce((left, right) -> left + " " + right).or(() -> said(type.getTypeId()))
                .orElseGet(() -> TEXTS.text("type.unnamed"));
    }

    /** A list of names in a sentence; of a long list the first few and how many more there are. */
    public static String list(List<String> names) {
        var shown = names.stream().limit(LISTED).collect(Collectors.joining(", "));
        return names.size() <= LISTED ? shown : TEXTS.text("list.more", shown, names.size() - LISTED);
    }

    private static String end(Optional<Port> port) {
        return port.map(Ports::fullName).orElseGet(() -> TEXTS.text("end.free"));
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(each -> !each.isBlank());
    }
}
