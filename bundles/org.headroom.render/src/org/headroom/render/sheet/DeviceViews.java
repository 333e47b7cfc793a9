/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Known;
import org.headroom.model.base.SignalKind;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.render.flow.DeviceFigureSpec;
import org.headroom.render.flow.DeviceSkin;
import org.headroom.render.flow.PortSpec;
import org.headroom.render.flow.SignalLook;

/** What is drawn of a placed device. */
final class DeviceViews {

    private DeviceViews() {
    }

    static DeviceFigureSpec of(PlacedDevice placed, Optional<Severity> mark) {
        var sides = PortSides.of(placed);
        var device = placed.getDevice();
        if (device == null) {
            return new DeviceFigureSpec(text(placed.getId()), message("device.missing"), "", DeviceSkin.OTHER,
                    List.of(),
                    List.of(), true, mark, placed.getWidth());
        }
        var type = device.getType();
        var skin = type == null ? DeviceSkin.OTHER : DeviceSkins.of(type.getCategory());
        return new DeviceFigureSpec(text(device.getId()), text(device.getName()), typeLine(device), skin,
                sides.left().stream().map(DeviceViews::port).toList(),
                sides.right().stream().map(DeviceViews::port).toList(), unknown(type), mark, placed.getWidth());
    }

    private static PortSpec port(Port port) {
        var type = port.getType();
        var label = label(port) + (port.isPhantomOn() ? " · " + message("port.phantom") : "");
        if (type == null) {
            return new PortSpec(text(port.getId()), label, SignalLook.CONTROL, true);
        }
        var unknown = type.getConnector() == ConnectorKind.UNKNOWN
                || type.getSignal() == SignalKind.ANALOGUE && type.getLevel() == SignalLevel.UNKNOWN;
        return new PortSpec(text(port.getId()), label, SignalLooks.of(type.getSignal()), unknown);
    }

    private static String label(Port port) {
        if (!text(port.getLabel()).isBlank()) {
            return port.getLabel();
        }
        var type = port.getType();
        if (type == null) {
            return message("port.unknown");
        }
        return text(type.getLabel()).isBlank() ? text(type.getKey()) : type.getLabel();
    }

    /** The model and the one figure that tells devices of its kind apart. */
    private static String typeLine(Device device) {
        var type = device.getType();
        if (type == null) {
            return message("type.missing");
        }
        var line = new StringJoiner(" · ");
        line.add(text(type.getModel()).isBlank() ? text(type.getTypeId()) : type.getModel());
        if (!text(type.getVariant()).isBlank()) {
            line.add(type.getVariant());
        }
        var frequency = Known.of(device.getFrequency());
        if (frequency.isPresent()) {
            line.add(String.format(Locale.ROOT, "%.3f MHz", frequency.getAsDouble() / 1e6));
        } else if (type.getCategory() == DeviceCategory.MICROPHONE && !text(type.getKind()).isBlank()) {
            line.add(type.getKind());
        } else if (type.getAmplifier() != null && type.getAmplifier().getChannels() > 0) {
            line.add(message("type.channels", type.getAmplifier().getChannels()));
        } else if (type.getLoudspeaker() != null) {
            Known.of(type.getLoudspeaker().getNominalImpedance()).ifPresent(ohm -> line.add(Figures.plain(ohm) + " Ω"));
        }
        return line.toString();
    }

    private static boolean unknown(DeviceType type) {
        if (type == null) {
            return true;
        }
        return switch (type.getCategory()) {
            case AMPLIFIER -> type.getAmplifier() == null || type.getPower() == null;
            case LOUDSPEAKER, SUBWOOFER, MONITOR -> type.getLoudspeaker() == null
                    || !type.getLoudspeaker().isPowered() && type.getLoudspeaker().getNominalImpedance() == null;
            default -> false;
        };
    }

    private static String message(String key, Object... arguments) {
        return Messages.of(DeviceViews.class).text(key, arguments);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
