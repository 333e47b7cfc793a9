/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.instrument;

import java.util.List;
import java.util.Optional;

/**
 * An instrument or voice.
 *
 * @param id      stable, such as {@code kick}
 * @param names   how people call it, the first is the title
 * @param lowest  lowest usual note; empty when unknown or without pitch
 * @param highest highest usual note; empty when unknown or without pitch
 * @param pickups microphones and DI boxes that are customary, the first is the proposal
 * @param stand   customary stand; empty when there is none
 * @param sources where this is from
 */
public record Instrument(String id, List<String> names, Optional<String> lowest, Optional<String> highest, List<Pickup> pickups,
        Optional<String> stand, List<Source> sources) {

    public Instrument {
        names = List.copyOf(names);
        pickups = List.copyOf(pickups);
        sources = List.copyOf(sources);
    }

    public String title() {
        return names.get(0);
    }

    /** Range of its fundamentals, such as {@code E2 to F6, 82 to 1397 Hz}; empty when unknown. */
    public Optional<Range> range() {
        return lowest.flatMap(low -> highest.map(high -> new Range(low, high, Pitch.frequency_Hz(low), Pitch.frequency_Hz(high))));
    }

    /**
     * Range of fundamentals; overtones go far beyond it.
     *
     * @param lowest     note
     * @param highest    note
     * @param lowest_Hz  its frequency
     * @param highest_Hz its frequency
     */
    public record Range(String lowest, String highest, double lowest_Hz, double highest_Hz) {
    }
}
