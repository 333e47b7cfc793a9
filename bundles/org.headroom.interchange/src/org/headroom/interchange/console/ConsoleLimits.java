/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.exchange.LossReport.Loss.Kind;
import org.headroom.interchange.report.Losses;
import org.headroom.interchange.text.NameRule;
import org.headroom.interchange.text.ShortNames;

/**
 * What a console can hold. Whatever does not fit is written as the nearest that does, or left out, and reported.
 *
 * @param channels how many channels it has
 * @param buses    how many of each kind
 * @param dcas     how many DCAs
 * @param names    how names are written
 * @param colours  words of the channel list with the word that the console has; a word that it has stands for itself
 * @param lowest   gain that can be set [dB]
 * @param highest  gain that can be set [dB]
 * @param step     of gain [dB]
 */
public record ConsoleLimits(int channels, Map<BusKind, Integer> buses, int dcas, NameRule names, Map<String, String> colours,
        double lowest, double highest, double step) {

    private static final Messages TEXT = Messages.of(ConsoleLimits.class);

    public ConsoleLimits {
        buses = Map.copyOf(buses);
        colours = Map.copyOf(colours);
    }

    /** A sheet as the console can hold it. Doing it twice changes nothing more. */
    public ConsoleSheet fit(ConsoleSheet sheet, Losses losses) {
        var strips = strips(sheet.strips().values(), losses);
        return new ConsoleSheet(strips, buses(sheet.buses().values(), losses), dcaNames(sheet.dcas(), losses));
    }

    private SortedMap<Integer, Strip> strips(Collection<Strip> all, Losses losses) {
        var shorter = new ShortNames(names, losses);
        var fitting = new TreeMap<Integer, Strip>();
        for (var strip : all) {
            var subject = TEXT.text("channel", strip.channel());
            if (strip.channel() > channels) {
                losses.leftOut(subject, strip.name(), TEXT.text("channels", channels));
                continue;
            }
            var numbers = new TreeSet<>(strip.dcas());
            if (numbers.removeIf(number -> number > dcas)) {
                losses.leftOut(subject, strip.dcas().stream().filter(number -> number > dcas).map(number -> "DCA " + number)
                        .collect(Collectors.joining(", ")), TEXT.text("dcas", dcas));
            }
            fitting.put(strip.channel(), new Strip(strip.channel(), shorter.write(subject, strip.name(), "Ch " + strip.channel()),
                    colour(subject, strip.colour(), losses), strip.socket(),
                    strip.gain().map(gain -> gain(subject, gain, losses)), strip.phantom(), strip.pad(), numbers));
        }
        return fitting;
    }

    private SortedMap<BusId, Bus> buses(Collection<Bus> all, Losses losses) {
        var shorter = new ShortNames(names, losses);
        var fitting = new TreeMap<BusId, Bus>();
        for (var bus : all) {
            int most = buses.getOrDefault(bus.id().kind(), 0);
            if (bus.id().number() > most) {
                losses.leftOut(bus.id().title(), bus.name(), most == 0 ? TEXT.text("noBuses", bus.id().kind().title())
                        : TEXT.text("buses", most, bus.id().kind().title()));
                continue;
            }
            fitting.put(bus.id(), new Bus(bus.id(), shorter.write(bus.id().title(), bus.name(), bus.id().title()),
                    colour(bus.id().title(), bus.colour(), losses), bus.ports()));
        }
        return fitting;
    }

    private SortedMap<Integer, String> dcaNames(SortedMap<Integer, String> all, Losses losses) {
        var shorter = new ShortNames(names, losses);
        var fitting = new TreeMap<Integer, String>();
        all.forEach((number, name) -> {
            if (number <= dcas) {
                fitting.put(number, shorter.write("DCA " + number, name, "DCA " + number));
            }
        });
        return fitting;
    }

    private String colour(String subject, String colour, Losses losses) {
        var plain = colour.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.isEmpty()) {
            return "";
        }
        var known = Optional.ofNullable(colours.get(plain));
        if (known.isEmpty()) {
            losses.leftOut(subject, colour, TEXT.text("colour"));
        } else if (!known.get().equals(plain)) {
            losses.add(subject, Kind.RENAMED, colour, known.get(), TEXT.text("colour"));
        }
        return known.orElse("");
    }

    private double gain(String subject, double gain, Losses losses) {
        double nearest = Math.clamp(Math.rint(gain / step) * step, lowest, highest) + 0.0; // no negative zero
        if (Math.abs(nearest - gain) > 1e-9) {
            losses.add(subject, Kind.ROUNDED, decibels(gain), decibels(nearest), TEXT.text("gain", decibels(lowest),
                    decibels(highest), decibels(step)));
        }
        return nearest;
    }

    private static String decibels(double value) {
        return new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString() + " dB";
    }
}
