/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.lists.internal.easyschematic;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.headroom.interchange.lists.internal.SheetFile;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;

/** The words of EasySchematic for signals, connectors and directions, after the identifiers in its published source. */
final class Words {

    static final String OTHER_SIGNAL = "custom";
    private static final Map<SignalKind, String> SIGNALS = new EnumMap<>(Map.ofEntries(Map.entry(SignalKind.ANALOGUE, "analog-audio"),
            Map.entry(SignalKind.LOUDSPEAKER, "analog-audio"), Map.entry(SignalKind.AES3, "aes"), Map.entry(SignalKind.SPDIF, "spdif"),
            Map.entry(SignalKind.MADI, "madi"), Map.entry(SignalKind.ADAT, "adat"), Map.entry(SignalKind.AES50, "aes50"),
            Map.entry(SignalKind.NETWORK, "ethernet"), Map.entry(SignalKind.WIRELESS, "rf"), Map.entry(SignalKind.POWER, "power"),
            Map.entry(SignalKind.CONTROL, "gpio"), Map.entry(SignalKind.CLOCK, "wordclock"), Map.entry(SignalKind.USB, "usb"),
            Map.entry(SignalKind.MIDI, "midi")));
    private static final Map<ConnectorKind, String> CONNECTORS = new EnumMap<>(Map.ofEntries(Map.entry(ConnectorKind.XLR3, "xlr-3"),
            Map.entry(ConnectorKind.XLR4, "xlr-4"), Map.entry(ConnectorKind.XLR5, "xlr-5"), Map.entry(ConnectorKind.TRS, "trs-quarter"),
            Map.entry(ConnectorKind.MINIJACK, "trs-eighth"), Map.entry(ConnectorKind.COMBO, "combo-xlr-trs"),
            Map.entry(ConnectorKind.RJ45, "rj45"), Map.entry(ConnectorKind.ETHERCON, "ethercon"), Map.entry(ConnectorKind.SFP, "sfp"),
            Map.entry(ConnectorKind.LC_DUPLEX, "lc"), Map.entry(ConnectorKind.OPTICALCON, "opticalcon"), Map.entry(ConnectorKind.BNC, "bnc"),
            Map.entry(ConnectorKind.USB_A, "usb-a"), Map.entry(ConnectorKind.USB_B, "usb-b"), Map.entry(ConnectorKind.USB_C, "usb-c"),
            Map.entry(ConnectorKind.HDMI, "hdmi"), Map.entry(ConnectorKind.DB25, "db25"), Map.entry(ConnectorKind.DIN5, "din-5"),
            Map.entry(ConnectorKind.EUROBLOCK, "phoenix"), Map.entry(ConnectorKind.TERMINAL, "terminal-block"),
            Map.entry(ConnectorKind.NL4, "speakon"), Map.entry(ConnectorKind.NL2, "speakon"), Map.entry(ConnectorKind.NL8, "speakon"),
            Map.entry(ConnectorKind.SOCAPEX19, "socapex"), Map.entry(ConnectorKind.MULTIPIN, "multipin"), Map.entry(ConnectorKind.RCA, "rca"),
            Map.entry(ConnectorKind.TOSLINK, "toslink"), Map.entry(ConnectorKind.POWERCON_20A, "powercon"),
            Map.entry(ConnectorKind.IEC_C13, "iec"), Map.entry(ConnectorKind.IEC_C14, "iec"), Map.entry(ConnectorKind.NEMA5_15, "edison"),
            Map.entry(ConnectorKind.BUILT_IN, "none"), Map.entry(ConnectorKind.UNKNOWN, "")));
    private static final Map<String, SignalKind> READ = read();

    private Words() {
    }

    private static Map<String, SignalKind> read() {
        var words = new LinkedHashMap<String, SignalKind>();
        SIGNALS.forEach((kind, word) -> words.putIfAbsent(SheetFile.plain(word), kind));
        for (var word : new String[] {"audio", "analog", "analogue"}) {
            words.put(word, SignalKind.ANALOGUE);
        }
        for (var word : new String[] {"aes3", "aesebu", "digitalaudio"}) {
            words.put(word, SignalKind.AES3);
        }
        for (var word : new String[] {"dante", "aes67", "network", "cat5", "cat5e", "cat6", "cat6a", "fiber", "fibre", "artnet", "sacn", "ndi",
            "st2110", "ultranet"}) {
            words.put(word, SignalKind.NETWORK);
        }
        for (var word : new String[] {"sdi", "hdmi", "displayport", "hdbaset", "composite", "svideo", "vga"}) {
            words.put(word, SignalKind.VIDEO);
        }
        for (var word : new String[] {"dmx", "serial", "rs422", "tally"}) {
            words.put(word, SignalKind.CONTROL);
        }
        words.put("speaker", SignalKind.LOUDSPEAKER);
        words.put("loudspeaker", SignalKind.LOUDSPEAKER);
        words.put("genlock", SignalKind.CLOCK);
        return words;
    }

    static String signal(SignalKind kind) {
        return SIGNALS.getOrDefault(kind, OTHER_SIGNAL);
    }

    static SignalKind signal(String word, ConnectorKind connector) {
        var kind = READ.getOrDefault(SheetFile.plain(word), SignalKind.OTHER);
        return kind == SignalKind.ANALOGUE && connector == ConnectorKind.NL4 ? SignalKind.LOUDSPEAKER : kind;
    }

    static String connector(ConnectorKind kind) {
        return CONNECTORS.getOrDefault(kind, "other");
    }

    static ConnectorKind connector(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("speakon")) {
            return ConnectorKind.NL4;
        }
        if (plain.equals("iec")) {
            return ConnectorKind.IEC_C14;
        }
        return CONNECTORS.entrySet().stream().filter(entry -> entry.getValue().equals(plain)).map(Map.Entry::getKey).findFirst()
                .orElse(ConnectorKind.OTHER);
    }

    static String direction(Direction direction) {
        return switch (direction) {
            case IN -> "input";
            case OUT -> "output";
            case BIDIRECTIONAL -> "bidirectional";
        };
    }

    static Direction direction(String word) {
        return switch (SheetFile.plain(word)) {
            case "output", "out" -> Direction.OUT;
            case "bidirectional", "inout", "io" -> Direction.BIDIRECTIONAL;
            default -> Direction.IN;
        };
    }
}
