/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.allenheath.internal;

import java.util.Map;

import org.headroom.interchange.console.BusKind;
import org.headroom.interchange.console.ConsoleLimits;
import org.headroom.interchange.console.ConsoleSheet;
import org.headroom.interchange.report.Losses;
import org.headroom.interchange.text.NameRule;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** Avantis and dLive: what they hold, after the maker's help on the import of lists. */
enum DirectorConsole {

    AVANTIS("Surface", 14, 64), DLIVE("Surface", 8, 128);

    private static final Map<String, String> COLOURS = Map.ofEntries(Map.entry("green", "green"), Map.entry("red", "red"),
            Map.entry("blue", "blue"), Map.entry("white", "white"), Map.entry("yellow", "yellow"), Map.entry("magenta", "magenta"),
            Map.entry("cyan", "cyan"), Map.entry("purple", "magenta"), Map.entry("pink", "magenta"), Map.entry("orange", "yellow"),
            Map.entry("black", ""));

    private final String local;
    private final int sockets;
    private final int channels;

    DirectorConsole(String local, int sockets, int channels) {
        this.local = local;
        this.sockets = sockets;
        this.channels = channels;
    }

    private ConsoleLimits limits() {
        return new ConsoleLimits(channels, Map.of(BusKind.MIX, 40, BusKind.MATRIX, 40, BusKind.GROUP, 40, BusKind.MAIN, 3), 24,
                new NameRule(8, "\",;", "'  "), COLOURS, 5, 60, 1);
    }

    static boolean fits(String type) {
        return type.contains("avantis") || type.contains("dlive");
    }

    static DirectorConsole of(Device console) {
        return Devices.typeName(console).toLowerCase(java.util.Locale.ROOT).contains("dlive") ? DLIVE : AVANTIS;
    }

    /** Word for sockets of the console itself. */
    String local() {
        return local;
    }

    int sockets() {
        return sockets;
    }

    ConsoleSheet sheet(Production production, Device console, Losses losses) {
        return limits().fit(ConsoleSheet.of(production, console, losses), losses);
    }
}
