/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.dante.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport;
import org.headroom.interchange.report.Losses;
import org.headroom.interchange.text.Output;
import org.headroom.interchange.xml.XmlElement;
import org.headroom.interchange.xml.XmlText;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.NetworkChannel;

/**
 * Writes a preset of version 2.1.0. The design holds subscriptions as references, so each is written with the names that sender
 * and channel have in this file. Nothing is invented: what the design does not know of a machine and no preset told is not there.
 */
public final class PresetExporter implements Exporter {

    private static final Messages TEXT = Messages.of(PresetExporter.class);
    private static final Set<String> NAMES = Set.of("name", "friendly_name");

    @Override
    public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
        var losses = new Losses();
        var devices = new DanteDevices(production, losses);
        if (devices.all().isEmpty()) {
            throw new IOException(TEXT.text("noDevices"));
        }
        var children = new ArrayList<XmlElement>();
        children.add(XmlElement.of("name", production.getName() == null ? "" : production.getName()));
        children.add(XmlElement.of("description", "Headroom"));
        for (var device : devices.all()) {
            if (DanteDevices.sends(device) + DanteDevices.receives(device) == 0) {
                losses.leftOut(Devices.name(device), Devices.typeName(device), TEXT.text("noChannels"));
            } else {
                children.add(device(device, devices, losses));
            }
        }
        Output.write(target, XmlText.file(XmlElement.of("preset", Map.of("version", "2.1.0"), children)));
        return losses.report();
    }

    private static XmlElement device(Device device, DanteDevices devices, Losses losses) {
        var kept = Kept.of(device);
        var channels = channels(device, devices, kept, losses);
        var children = new ArrayList<XmlElement>();
        boolean written = false;
        for (var child : kept.map(each -> each.device().children()).orElseGet(() -> identity(device))) {
            boolean isChannel = child.name().equals(Kept.SENDS) || child.name().equals(Kept.RECEIVES);
            if (isChannel && Kept.isAudio(child)) {
                if (!written) {
                    children.addAll(channels);
                }
                written = true;
            } else {
                children.add(NAMES.contains(child.name()) ? XmlElement.of(child.name(), devices.name(device)) : child);
            }
        }
        if (!written) {
            children.addAll(channels);
        }
        return XmlElement.of("device", Map.of(), children);
    }

    private static List<XmlElement> identity(Device device) {
        var elements = new ArrayList<XmlElement>();
        elements.add(XmlElement.of("name", ""));
        if (device.getType().getMaker() != null) {
            elements.add(XmlElement.of("manufacturer_name", device.getType().getMaker()));
        }
        if (device.getType().getModel() != null) {
            elements.add(XmlElement.of("model_name", device.getType().getModel()));
        }
        elements.add(XmlElement.of("friendly_name", ""));
        return elements;
    }

    private static List<XmlElement> channels(Device device, DanteDevices devices, Optional<Kept> kept, Losses losses) {
        var channels = new ArrayList<XmlElement>();
        devices.labels(device).forEach((number, label) -> channels.add(channel(Kept.SENDS, number,
                kept.flatMap(each -> each.channel(true, number)), List.of(XmlElement.of("label", label)), Set.of("label"))));
        var names = DanteNames.channels(losses);
        int silent = 0;
        for (int number = 1; number <= DanteDevices.receives(device); number++) {
            int index = number;
            var channel = DanteDevices.channel(device, false, number);
            var before = kept.flatMap(each -> each.channel(false, index));
            var subject = Devices.name(device) + " " + number;
            var parts = new ArrayList<XmlElement>();
            parts.add(XmlElement.of("name", names.write(subject, channel.map(NetworkChannel::getName).orElse("") == null ? ""
                    : channel.map(NetworkChannel::getName).orElse("").strip(), DanteNames.number(number))));
            var subscription = subscription(device, subject, channel, before, devices, losses);
            subscription.ifPresent(parts::addAll);
            silent += subscription.isPresent() ? 0 : 1;
            channels.add(channel(Kept.RECEIVES, number, before, parts, Set.of("name", "subscribed_channel", "subscribed_device")));
        }
        if (silent > 0) {
            losses.leftOut(Devices.name(device), TEXT.text("silent", silent), TEXT.text("cleared"));
        }
        return channels;
    }

    private static XmlElement channel(String name, int number, Optional<XmlElement> before, List<XmlElement> parts, Set<String> known) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("danteId", Integer.toString(number));
        attributes.put("mediaType", "audio");
        before.ifPresent(each -> each.attributes().forEach(attributes::putIfAbsent));
        var children = new ArrayList<>(parts);
        before.ifPresent(each -> each.children().stream().filter(child -> !known.contains(child.name())).forEach(children::add));
        return XmlElement.of(name, attributes, children);
    }

    private static Optional<List<XmlElement>> subscription(Device device, String subject, Optional<NetworkChannel> channel,
            Optional<XmlElement> before, DanteDevices devices, Losses losses) {
        var source = channel.map(NetworkChannel::getSource);
        if (source.isEmpty()) {
            // a sender that the design does not hold: it was told when the preset was read, and stays as it was
            return before.filter(each -> !each.text("subscribed_device").isEmpty() && !isOurs(each.text("subscribed_device"),
                    devices)).map(each -> names(each.text("subscribed_channel"), each.text("subscribed_device")));
        }
        var sender = devices.all().stream().filter(each -> DanteDevices.port(each).orElseThrow().getChannels().contains(source.get()))
                .findFirst();
        if (sender.isEmpty()) {
            losses.leftOut(subject, String.valueOf(source.get().getName()), TEXT.text("sender"));
            return Optional.empty();
        }
        return Optional.of(names(devices.labels(sender.get()).get(source.get().getNumber()),
                sender.get() == device ? "." : devices.name(sender.get())));
    }

    /** Whether the name in a kept preset is that of a device which the design holds, by whatever name it goes now. */
    private static boolean isOurs(String name, DanteDevices devices) {
        return name.equals(".") || devices.called(name).isPresent() || devices.all().stream().anyMatch(each -> Kept.of(each)
                .filter(kept -> kept.device().text("name").equalsIgnoreCase(name)).isPresent());
    }

    private static List<XmlElement> names(String channel, String device) {
        return List.of(XmlElement.of("subscribed_channel", channel), XmlElement.of("subscribed_device", device));
    }
}
