/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.headroom.core.document.DocumentContent;
import org.headroom.core.document.DocumentRequest;
import org.headroom.core.document.DocumentSource;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Tone;
import org.headroom.documents.internal.list.Cells;
import org.headroom.documents.internal.list.Labels;
import org.headroom.documents.internal.list.ListTable;
import org.headroom.documents.internal.list.NaturalOrder;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.NetworkPortData;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Who is on the network under which address, what each port of each switch goes to, and what links carry. */
public final class NetworkPlan implements DocumentSource {

    @Override
    public DocumentContent content(DocumentRequest request) {
        var labels = new Labels(request.locale());
        var production = request.production();
        var members = production.getDevices().stream()
                .filter(device -> device.getPorts().stream().anyMatch(NetworkPlan::isNetwork))
                .filter(device -> device.getAddress() != null && !device.getAddress().isBlank()
                        || device.getPorts().stream().filter(NetworkPlan::isNetwork).anyMatch(Ports::isConnected))
                .sorted(Comparator.comparing(Devices::name, NaturalOrder.INSTANCE)).toList();
        var sections = new ArrayList<Section>();
        if (members.isEmpty()) {
            sections.add(new Section.Paragraph(labels.text("network.none"), Tone.QUIET));
        } else {
            sections.add(new Section.Heading(1, labels.text("network.devices")));
            sections.add(devices(members, labels));
            switches(members, labels, sections);
            links(production, labels, sections);
        }
        return new DocumentContent(labels.text("network.title"), true, sections);
    }

    private static boolean isNetwork(Port port) {
        return Ports.signal(port) == SignalKind.NETWORK;
    }

    private static Section.Table devices(List<Device> members, Labels labels) {
        var table = new ListTable("devices", "")
                .column("name", labels.text("device"), "", Align.START)
                .column("type", labels.text("model"), "", Align.START)
                .optional("location", labels.text("location"), "", Align.START)
                .column("address", labels.text("network.address"), "", Align.START)
                .optional("protocols", labels.text("network.protocols"), "", Align.START)
                .optional("transmit", labels.text("network.transmit"), "", Align.END)
                .optional("receive", labels.text("network.receive"), "", Align.END)
                .optional("firmware", labels.text("network.firmware"), "", Align.START);
        for (Device device : members) {
            var data = device.getPorts().stream().filter(NetworkPlan::isNetwork)
                    .flatMap(port -> java.util.Optional.ofNullable(network(port)).stream()).toList();
            table.row(List.of(Cells.text(Devices.name(device)),
                    Cells.text(device.getType() == null ? "" : Labels.type(device.getType())),
                    Cells.text(device.getLocation() == null ? "" : device.getLocation().getName()),
                    device.getAddress() == null || device.getAddress().isBlank() ? Cells.UNKNOWN
                            : Cells.text(device.getAddress()),
                    Cells.text(data.stream().flatMap(each -> each.getProtocols().stream()).distinct()
                            .map(ProtocolNames::of).collect(Collectors.joining(", "))),
                    most(data.stream().map(NetworkPortData::getTransmitChannels).toList()),
                    most(data.stream().map(NetworkPortData::getReceiveChannels).toList()),
                    Cells.text(device.getFirmware())));
        }
        return table.build();
    }

    /** Primary and secondary carry the same channels, so the largest figure counts. */
    private static Section.Cell most(List<Integer> channels) {
        var most = channels.stream().filter(each -> each != null && each > 0).mapToInt(each -> each).max();
        return most.isPresent() ? Cells.figure(most.getAsInt(), 0) : Cells.EMPTY;
    }

    private static NetworkPortData network(Port port) {
        return port.getType() == null ? null : port.getType().getNetwork();
    }

    private static void switches(List<Device> members, Labels labels, List<Section> sections) {
        var switches = members.stream().filter(device -> Devices.category(device) == DeviceCategory.NETWORK_SWITCH).toList();
        if (switches.isEmpty()) {
            return;
        }
        sections.add(new Section.Heading(1, labels.text("network.switches")));
        var table = new ListTable("switch-ports", "")
                .column("port", labels.text("cable.port"), "", Align.START)
                .column("goes_to", labels.text("network.goesTo"), "", Align.START)
                .column("their_port", labels.text("network.theirPort"), "", Align.START)
                .column("cable", labels.text("cable.number"), "", Align.START)
                .optional("redundancy", labels.text("network.side"), "", Align.START)
                .optional("carries", labels.text("network.carries"), "", Align.START);
        for (Device each : switches) {
            table.group(Devices.name(each) + (each.getLocation() == null ? "" : " · " + each.getLocation().getName())
                    + (each.getAddress() == null || each.getAddress().isBlank() ? "" : " · " + each.getAddress()));
            int free = 0;
            for (Port port : each.getPorts()) {
                if (isNetwork(port) && !Ports.isConnected(port)) {
                    free++;
                } else if (isNetwork(port)) {
                    port.getEnds().forEach(end -> table.row(row(port, CableEnds.cable(end), labels,
                            CableEnds.farPort(end).orElse(null))));
                }
            }
            if (free > 0) {
                table.row(List.of(Cells.text(labels.text("network.free", free), Tone.QUIET), Cells.EMPTY, Cells.EMPTY,
                        Cells.EMPTY, Cells.EMPTY, Cells.EMPTY));
            }
        }
        sections.add(table.build());
    }

    private static List<Section.Cell> row(Port port, Cable cable, Labels labels, Port far) {
        return List.of(Cells.text(Ports.label(port)),
                far == null ? Cells.text(labels.text("free"), Tone.QUIET) : Cells.text(Devices.name(far.getDevice())),
                Cells.text(far == null ? "" : Ports.label(far)), Cells.text(cable == null ? "" : cable.getNumber()),
                Cells.text(side(port, far, labels)),
                Cells.text(cable == null ? "" : String.join(", ", cable.getNetworkChannels())));
    }

    private static String side(Port port, Port far, Labels labels) {
        for (Port each : far == null ? List.of(port) : List.of(far, port)) {
            var data = network(each);
            if (data != null && data.getRedundancy() != NetworkRedundancy.NONE) {
                return labels.of("redundancy", data.getRedundancy());
            }
        }
        return "";
    }

    /** Links between devices that are no switches. */
    private static void links(Production production, Labels labels, List<Section> sections) {
        var table = new ListTable("links", "")
                .column("cable", labels.text("cable.number"), "", Align.START)
                .column("from", labels.text("cable.from"), "", Align.START)
                .column("from_port", labels.text("cable.port"), "", Align.START)
                .column("to", labels.text("cable.to"), "", Align.START)
                .column("to_port", labels.text("cable.port"), "", Align.START)
                .optional("redundancy", labels.text("network.side"), "", Align.START)
                .optional("carries", labels.text("network.carries"), "", Align.START);
        for (Cable cable : production.getCables()) {
            var from = CableEnds.port(cable.getFrom());
            var to = CableEnds.port(cable.getTo());
            if (cable.getSignal() == SignalKind.NETWORK && from.isPresent() && to.isPresent()
                    && !isSwitch(from.get()) && !isSwitch(to.get())) {
                table.row(List.of(Cells.text(cable.getNumber()), Cells.text(Devices.name(from.get().getDevice())),
                        Cells.text(Ports.label(from.get())), Cells.text(Devices.name(to.get().getDevice())),
                        Cells.text(Ports.label(to.get())), Cells.text(side(from.get(), to.get(), labels)),
                        Cells.text(String.join(", ", cable.getNetworkChannels()))));
            }
        }
        if (!table.isEmpty()) {
            sections.add(new Section.Heading(1, labels.text("network.links")));
            sections.add(table.build());
        }
    }

    private static boolean isSwitch(Port port) {
        return Devices.category(port.getDevice()) == DeviceCategory.NETWORK_SWITCH;
    }
}
