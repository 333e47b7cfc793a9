/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.yamaha.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.interchange.console.BusKind;
import org.headroom.interchange.console.ConsoleLimits;
import org.headroom.interchange.console.ConsoleSheet;
import org.headroom.interchange.report.Losses;
import org.headroom.interchange.text.NameRule;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** The consoles that write such lists, and what they hold. */
enum YamahaConsole {

    CL1(48, 24, 8, 16), CL3(64, 24, 8, 16), CL5(72, 24, 8, 16), QL1(32, 16, 8, 16), QL5(64, 16, 8, 16), TF1(32, 20, 4, 8),
    TF3(40, 20, 4, 8), TF5(40, 20, 4, 8);

    private static final Map<String, String> COLOURS = Map.ofEntries(Map.entry("black", "black"), Map.entry("red", "red"),
            Map.entry("green", "green"), Map.entry("yellow", "yellow"), Map.entry("blue", "blue"), Map.entry("magenta", "magenta"),
            Map.entry("cyan", "cyan"), Map.entry("white", "white"), Map.entry("orange", "orange"), Map.entry("purple", "magenta"),
            Map.entry("pink", "magenta"));

    private final int channels;
    private final int mixes;
    private final int matrices;
    private final int dcas;

    YamahaConsole(int channels, int mixes, int matrices, int dcas) {
        this.channels = channels;
        this.mixes = mixes;
        this.matrices = matrices;
        this.dcas = dcas;
    }

    private ConsoleLimits limits() {
        return new ConsoleLimits(channels, Map.of(BusKind.MIX, mixes, BusKind.MATRIX, matrices, BusKind.MAIN, 3), dcas,
                new NameRule(8, "\",;", "'  "), COLOURS, -100, 100, 0.1);
    }

    static Optional<YamahaConsole> of(String text) {
        var plain = text.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> plain.contains(each.name())).findFirst();
    }

    /** The one that a device is; one that is not known counts as the largest. */
    static YamahaConsole of(Device console) {
        return of(Devices.typeName(console)).orElse(CL5);
    }

    static boolean fits(String type) {
        return type.contains("yamaha") && of(type).isPresent();
    }

    ConsoleSheet sheet(Production production, Device console, Losses losses) {
        return limits().fit(ConsoleSheet.of(production, console, losses), losses);
    }
}
