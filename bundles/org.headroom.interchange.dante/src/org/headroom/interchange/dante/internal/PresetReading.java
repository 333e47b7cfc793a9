/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.dante.internal;

import static org.headroom.model.system.SystemPackage.Literals.*;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.interchange.device.NewDevices;
import org.headroom.interchange.report.HandOvers;
import org.headroom.interchange.report.Losses;
import org.headroom.interchange.report.Proposal;
import org.headroom.interchange.text.TextFile;
import org.headroom.interchange.xml.XmlElement;
import org.headroom.interchange.xml.XmlText;
import org.headroom.model.base.BasePackage;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.NetworkChannel;
import org.headroom.model.system.SystemFactory;

/** Compares a preset with a design. A device is the same when it is the same machine, or has the same name on the network. */
final class PresetReading {

    private static final Messages TEXT = Messages.of(PresetReading.class);

    private final String file;
    private final Proposal proposal;
    private final DanteDevices now;
    private final NewDevices fresh;
    private final Map<String, Device> byName = new LinkedHashMap<>();
    private final Map<Device, XmlElement> said = new IdentityHashMap<>();
    private final Map<Device, Map<String, NetworkChannel>> made = new IdentityHashMap<>();
    private final Map<Device, Map<String, Integer>> senders = new IdentityHashMap<>();

    PresetReading(String file, Production into, Proposal proposal) {
        this.file = file;
        this.proposal = proposal;
        now = new DanteDevices(into, new Losses());
        fresh = new NewDevices(into, proposal);
    }

    void run(XmlElement preset) {
        preset.all("device").forEach(this::match);
        byName.values().forEach(this::name);
        byName.values().forEach(device -> channels(device, true));
        byName.values().forEach(device -> channels(device, false));
        byName.values().forEach(this::subscriptions);
        byName.values().forEach(this::keep);
    }

    private void match(XmlElement element) {
        var name = element.text("friendly_name").isEmpty() ? element.text("name") : element.text("friendly_name");
        if (name.isEmpty() || byName.containsKey(key(name))) {
            proposal.problem(Problem.warning("dante.device", TEXT.text(name.isEmpty() ? "unnamed" : "twice", name))
                    .at(Place.file(file, element.line())).withRemedy(TEXT.text("again")));
            return;
        }
        var machine = new Kept(element).machine();
        var device = now.all().stream().filter(each -> !said.containsKey(each) && !machine.isEmpty()
                && Kept.of(each).filter(kept -> kept.machine().equals(machine)).isPresent()).findFirst()
                .or(() -> now.called(name).filter(each -> !said.containsKey(each))).orElseGet(() -> add(element, name));
        byName.put(key(name), device);
        said.put(device, element);
    }

    private Device add(XmlElement element, String name) {
        var maker = element.text("manufacturer_name");
        var model = element.text("model_name").isEmpty() ? TEXT.text("model") : element.text("model_name");
        var kept = new Kept(element);
        var type = fresh.find(maker, model).filter(each -> DanteDevices.port(Devices.create(each, name)).isPresent())
                .orElseGet(() -> fresh.type("dante", maker, model, each -> port(each, kept)));
        return fresh.device(type, name, TEXT.text("device", name, (maker + " " + model).strip()));
    }

    private static void port(DeviceType type, Kept kept) {
        type.setCategory(DeviceCategory.OTHER);
        var port = CatalogueFactory.eINSTANCE.createPortType();
        port.setKey("dante");
        port.setLabel("Dante");
        port.setDirection(Direction.BIDIRECTIONAL);
        port.setSignal(SignalKind.NETWORK);
        port.setConnector(ConnectorKind.UNKNOWN);
        var network = CatalogueFactory.eINSTANCE.createNetworkPortData();
        network.getProtocols().add("dante");
        network.setTransmitChannels(kept.channels(true));
        network.setReceiveChannels(kept.channels(false));
        port.setNetwork(network);
        type.getPorts().add(port);
    }

    private void name(Device device) {
        var element = said.get(device);
        var name = element.text("friendly_name").isEmpty() ? element.text("name") : element.text("friendly_name");
        if (now.name(device) != null && !now.name(device).equals(name)) {
            proposal.change(TEXT.text("renamed", Devices.name(device), name),
                    edits -> edits.set(device, BasePackage.Literals.NAMED__NAME, name));
        }
    }

    private void channels(Device device, boolean transmit) {
        var numbers = new HashMap<String, Integer>();
        for (var element : said.get(device).all(transmit ? Kept.SENDS : Kept.RECEIVES).filter(Kept::isAudio).toList()) {
            int number = Kept.number(element);
            if (number == 0) {
                proposal.problem(Problem.warning("dante.channel", TEXT.text("noNumber", Devices.name(device)))
                        .at(Place.file(file, element.line())).withRemedy(TEXT.text("again")));
                continue;
            }
            var label = element.text(transmit ? "label" : "name");
            numbers.putIfAbsent(key(label), number);
            numbers.putIfAbsent(key(DanteNames.number(number)), number);
            label(device, transmit, number, label.equals(DanteNames.number(number)) ? "" : label);
        }
        if (transmit) {
            senders.put(device, numbers);
        }
    }

    private void label(Device device, boolean transmit, int number, String label) {
        var channel = DanteDevices.channel(device, transmit, number);
        var written = channel.isEmpty() ? "" : transmit ? now.labels(device).getOrDefault(number, "") : receiver(device, channel.get());
        if (written.equals(label) || label.isEmpty() && written.equals(DanteNames.number(number))) {
            return;
        }
        var line = TEXT.text(transmit ? "sends" : "receives", Devices.name(device), number, label.isEmpty() ? TEXT.text("noName") : label);
        if (channel.isEmpty()) {
            if (!label.isEmpty()) {
                var fresh = ensure(device, transmit, number);
                fresh.setName(label);
                proposal.add(line, edits -> { });
            }
        } else if (label.isEmpty()) {
            proposal.lose(line, edits -> edits.set(channel.get(), BasePackage.Literals.NAMED__NAME, null));
        } else {
            proposal.change(line, edits -> edits.set(channel.get(), BasePackage.Literals.NAMED__NAME, label));
        }
    }

    /** Names of receivers are written one after the other, for none may occur twice. */
    private static String receiver(Device device, NetworkChannel wanted) {
        var rule = DanteNames.channels(new Losses());
        var written = "";
        for (int number = 1; number <= wanted.getNumber(); number++) {
            var name = DanteDevices.channel(device, false, number).map(NetworkChannel::getName).orElse("");
            written = rule.write("", name == null ? "" : name.strip(), DanteNames.number(number));
        }
        return written;
    }

    private void subscriptions(Device device) {
        for (var element : said.get(device).all(Kept.RECEIVES).filter(Kept::isAudio).toList()) {
            int number = Kept.number(element);
            var channel = element.text("subscribed_channel");
            if (number == 0) {
                continue;
            }
            var current = DanteDevices.channel(device, false, number);
            var before = current.map(NetworkChannel::getSource);
            if (channel.isEmpty()) {
                before.ifPresent(source -> proposal.lose(TEXT.text("cleared.line", Devices.name(device), number, title(source)),
                        edits -> edits.set(current.get(), NETWORK_CHANNEL__SOURCE, null)));
                continue;
            }
            var source = source(device, element);
            if (source.isEmpty()) {
                proposal.problem(Problem.warning("dante.sender", TEXT.text("unknown", Devices.name(device), number, channel,
                        element.text("subscribed_device"))).at(Place.file(file, element.line())).withRemedy(TEXT.text("unknown.remedy")));
            } else if (before.isEmpty() || before.get() != source.get()) {
                subscribe(device, number, current, source.get(), before);
            }
        }
    }

    private void subscribe(Device device, int number, Optional<NetworkChannel> current, NetworkChannel source,
            Optional<NetworkChannel> before) {
        var line = TEXT.text("subscribed", Devices.name(device), number, title(source));
        if (current.isEmpty()) {
            ensure(device, false, number).setSource(source);
            proposal.add(line, edits -> { });
        } else if (before.isEmpty()) {
            proposal.add(line, edits -> edits.set(current.get(), NETWORK_CHANNEL__SOURCE, source));
        } else {
            proposal.change(line, edits -> edits.set(current.get(), NETWORK_CHANNEL__SOURCE, source));
        }
    }

    private Optional<NetworkChannel> source(Device self, XmlElement element) {
        var name = element.text("subscribed_device");
        var sender = name.equals(".") || name.isEmpty() ? Optional.of(self)
                : Optional.ofNullable(byName.get(key(name))).or(() -> now.called(name));
        var channel = element.text("subscribed_channel");
        return sender.flatMap(device -> Optional.ofNullable(senders.containsKey(device) ? senders.get(device).get(key(channel))
                : now.labels(device).entrySet().stream().filter(each -> each.getValue().equalsIgnoreCase(channel))
                        .map(Map.Entry::getKey).findFirst().orElse(null))
                .map(number -> ensure(device, true, number)));
    }

    /** A channel of the design, or one that this import adds. */
    private NetworkChannel ensure(Device device, boolean transmit, int number) {
        return DanteDevices.channel(device, transmit, number).orElseGet(() -> made.computeIfAbsent(device, key -> new HashMap<>())
                .computeIfAbsent((transmit ? "t" : "r") + number, key -> {
                    var channel = SystemFactory.eINSTANCE.createNetworkChannel();
                    channel.setNumber(number);
                    channel.setTransmit(transmit);
                    Ids.assign(channel);
                    var port = DanteDevices.port(device).orElseThrow();
                    proposal.also(edits -> edits.add(port, PORT__CHANNELS, channel));
                    return channel;
                }));
    }

    private String title(NetworkChannel channel) {
        var owner = java.util.stream.Stream.concat(byName.values().stream(), now.all().stream())
                .filter(device -> DanteDevices.port(device).orElseThrow().getChannels().contains(channel)
                        || made.getOrDefault(device, Map.of()).containsValue(channel)).findFirst();
        var name = channel.getName() == null || channel.getName().isBlank() ? DanteNames.number(channel.getNumber()) : channel.getName();
        return owner.map(Devices::name).orElse("?") + " · " + name;
    }

    private void keep(Device device) {
        var text = XmlText.element(said.get(device));
        HandOvers.keep(device, Kept.FORMAT, file, TextFile.hash(text), List.of(text.stripTrailing().split("\n")),
                TEXT.text("kept", Devices.name(device)), proposal);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
