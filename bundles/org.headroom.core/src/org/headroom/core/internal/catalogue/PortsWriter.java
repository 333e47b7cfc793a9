/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.NetworkPortData;
import org.headroom.model.catalogue.PortType;

/** Writes ports and paths as {@link PortsReader} reads them; ports that differ by their number alone become one entry with a count. */
final class PortsWriter {

    private static final Pattern NUMBERED = Pattern.compile("(.*?[^0-9])(0|[1-9][0-9]{0,3})([^0-9]*)");
    private static final String NUMBER = "{n}";

    private PortsWriter() {
    }

    /** Ports in a row that are alike. */
    private record Run(PortType first, Entries entries, Optional<String> key, int from, Optional<String> label, int count) {

        static Run of(PortType port) {
            var number = NUMBERED.matcher(port.getKey());
            if (!number.matches()) {
                return new Run(port, PortsWriter.entries(port), Optional.empty(), 0, Optional.empty(), 1);
            }
            int from = Integer.parseInt(number.group(2));
            return new Run(port, PortsWriter.entries(port), Optional.of(number.group(1) + NUMBER + number.group(3)), from,
                    Optional.ofNullable(port.getLabel()).map(label -> template(label, number.group(2))), 1);
        }

        private static String template(String label, String number) {
            int at = label.lastIndexOf(number);
            return at < 0 ? label : label.substring(0, at) + NUMBER + label.substring(at + number.length());
        }

        boolean goesOn(PortType next) {
            if (key.isEmpty() || !next.getKey().equals(filled(key.get(), from + count)) || !entries.sameBut(PortsWriter.entries(next), "key", "label")) {
                return false;
            }
            return label.map(each -> filled(each, from + count)).equals(Optional.ofNullable(next.getLabel()));
        }

        Run longer() {
            return new Run(first, entries, key, from, label, count + 1);
        }

        private static String filled(String template, int number) {
            return template.replace(NUMBER, String.valueOf(number));
        }

        Entries written() {
            if (count == 1) {
                return entries;
            }
            var written = new Entries().text("key", key.orElseThrow()).whole("count", count);
            if (from != 1) {
                written.whole("first", from);
            }
            written.text("label", label.orElse(null));
            rest(first, written);
            return written;
        }
    }

    static List<Entries> ports(DeviceType type) {
        var runs = new ArrayList<Run>();
        for (PortType port : type.getPorts()) {
            if (!runs.isEmpty() && runs.getLast().goesOn(port)) {
                runs.add(runs.removeLast().longer());
            } else {
                runs.add(Run.of(port));
            }
        }
        return runs.stream().map(Run::written).toList();
    }

    private static Entries entries(PortType port) {
        var entries = new Entries().name("key", port.getKey()).text("label", port.getLabel());
        rest(port, entries);
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
