/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.numbering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.headroom.model.base.SignalKind;
import org.headroom.model.production.Location;
import org.headroom.model.production.Production;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.Port;

/**
 * Hands out the numbers of cables: each number once. Knows the numbers of the design as it was when this was made, and
 * what it handed out itself since.
 */
public final class CableNumbers {

    /** Before the number of a multicore. */
    private static final String MULTICORE = "M";

    private final NumberingScheme scheme;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, TreeSet<Integer>> counts = new HashMap<>();

    /** @param free cables and multicores whose numbers are to be given out anew */
    private CableNumbers(Production production, NumberingScheme scheme, Set<?> free) {
        this.scheme = scheme;
        production.getCables().stream().filter(cable -> !free.contains(cable)).map(Cable::getNumber)
                .filter(Objects::nonNull).forEach(taken::add);
        production.getMulticores().stream().filter(each -> !free.contains(each)).map(Multicore::getNumber)
                .filter(Objects::nonNull).forEach(taken::add);
    }

    /** For new cables of a design, by its own scheme. */
    public static CableNumbers of(Production production) {
        return new CableNumbers(production, NumberingScheme.of(production), Set.of());
    }

    /** The next number for a cable of a signal that starts at one port or ends at another. */
    public String next(SignalKind signal, Optional<Port> from, Optional<Port> to) {
        return next(scheme.stem(signal, from.flatMap(CableNumbers::location).or(() -> to.flatMap(
                CableNumbers::location))));
    }

    /** The next number for a multicore. */
    public String nextMulticore() {
        return next(scheme.prefix() + MULTICORE + scheme.separator());
    }

    /**
     * New numbers for cables, in their order; nothing is changed. Numbers of other cables are passed over. Pairs of a
     * multicore are numbered with it: the number of the multicore, a point, the pair; the multicore gets a number when
     * it has none.
     */
    public static List<NumberedObject> renumber(Production production, NumberingScheme scheme,
            Collection<Cable> cables) {
        var chosen = new LinkedHashSet<>(cables);
        var multicores = new LinkedHashSet<Multicore>();
        chosen.stream().map(Cable::getMulticore).filter(Objects::nonNull).forEach(multicores::add);
        var free = new HashSet<Object>(chosen);
        // one count from its beginning, with gaps only where others are
        var numbers = new CableNumbers(production, new NumberingScheme(scheme.group(), scheme.prefix(),
                scheme.separator(), scheme.digits(), scheme.first(), true, scheme.signals(), scheme.locations()), free);
        var lines = new ArrayList<NumberedObject>();
        var jackets = new HashMap<Multicore, String>();
        for (var multicore : multicores) {
            var number = text(multicore.getNumber());
            jackets.put(multicore, number.isEmpty() ? numbers.nextMulticore() : number);
            if (number.isEmpty()) {
                lines.add(new NumberedObject(multicore, number, jackets.get(multicore)));
            }
        }
        for (var cable : chosen) {
            var after = cable.getMulticore() != null && cable.getPair() > 0
                    ? jackets.get(cable.getMulticore()) + "." + cable.getPair()
                    : numbers.next(cable.getSignal(), CableEnds.port(cable.getFrom()), CableEnds.port(cable.getTo()));
            lines.add(new NumberedObject(cable, text(cable.getNumber()), after));
        }
        return lines;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static Optional<Location> location(Port port) {
        return Optional.ofNullable(port.getDevice()).map(device -> device.getLocation());
    }

    private String next(String stem) {
        var used = counts.computeIfAbsent(stem, this::used);
        var number = used.isEmpty() || scheme.fillGaps() ? scheme.first() : Math.max(scheme.first(), used.last() + 1);
        while (used.contains(number) || taken.contains(text(stem, number))) {
            number++;
        }
        used.add(number);
        taken.add(text(stem, number));
        return text(stem, number);
    }

    private String text(String stem, int number) {
        return stem + ("%0" + scheme.digits() + "d").formatted(number);
    }

    /** The running numbers behind a stem, also those written with more or fewer digits. */
    private TreeSet<Integer> used(String stem) {
        var used = new TreeSet<Integer>();
        taken.stream().filter(number -> number.startsWith(stem))
                .map(number -> number.substring(stem.length())).filter(rest -> rest.matches("\\d{1,9}"))
                .map(Integer::valueOf).forEach(used::add);
        return used;
    }
}
