/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.List;
import java.util.Optional;

import org.headroom.core.catalogue.PortRow;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.NetworkPortData;
import org.headroom.model.catalogue.PortType;

/** Writes ports and paths as {@link PortsReader} reads them; ports that differ by their number alone become one entry with a count. */
final class PortsWriter {

    private PortsWriter() {
    }

    static List<Entries> ports(DeviceType type) {
        return PortRow.of(type).stream().map(PortsWriter::row).toList();
    }

    private static Entries row(PortRow row) {
        var entries = new Entries().name("key", row.key());
        if (row.count() > 1) {
            entries.whole("count", row.count());
        }
        if (row.count() > 1 && row.first() != 1) {
            entries.whole("first", row.first());
        }
        entries.text("label", row.label());
        rest(row.like(), entries);
        return entries;
    }

    private static void rest(PortType port, Entries entries) {
        entries.text("section", port.getSection()).word("direction", port.getDirection()).word("signal", port.getSignal())
                .word("connector", port.getConnector()).word("gender", port.getGender()).word("level", port.getLevel())
                .flag("balanced", port.getBalanced()).figure("impedance_ohm", port.getImpedance(), 0)
                .figure("nominal_dBu", port.getNominalLevel(), 0).figure("max_dBu", port.getMaxLevel(), 0).word("phantom", port.getPhantom());
        if (port.getChannels() != 1) {
            entries.whole("channels", port.getChannels());
        }
        entries.figures("tap_W", port.getTaps(), 0).part("network", Optional.ofNullable(port.getNetwork()).map(PortsWriter::network));
    }

    private static Entries network(NetworkPortData data) {
        return new Entries().texts("protocols", data.getProtocols()).whole("tx", data.getTransmitChannels()).whole("rx", data.getReceiveChannels())
                .word("redundancy", data.getRedundancy()).figure("speed_Mbps", data.getSpeed(), 6).word("poe_role", data.getPoeRole())
                .figure("poe_W", data.getPoePower(), 0);
    }

    static List<Entries> paths(DeviceType type) {
        return type.getInternalPaths().stream().map(path -> new Entries().text("from", path.getFromKey()).text("to", path.getToKey())
                .word("kind", path.getKind()).figure("gain_dB", path.getGain(), 0).figure("delay_ms", path.getDelay(), -3)).toList();
    }
}
