/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.field;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.headroom.acoustics.directivity.Directivity;

/** Tables that were sampled before; those that were not used for longest go first. May be used by several threads. */
public final class TableMemory {

    private static final int MOST_TABLES = 48;
    private static final int MOST_FREQUENCIES = 200;

    private record Key(Directivity directivity, List<Double> frequencies, boolean phases) {
    }

    private final Map<Key, DirectivityTable> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, DirectivityTable> eldest) {
            return size() > MOST_TABLES;
        }
    };

    DirectivityTable table(Directivity directivity, double[] frequency_Hz, boolean phases) {
        if (frequency_Hz.length > MOST_FREQUENCIES) {
            return DirectivityTable.of(directivity, frequency_Hz, phases);
        }
        var key = new Key(directivity, Arrays.stream(frequency_Hz).boxed().toList(), phases);
        synchronized (kept) {
            return kept.computeIfAbsent(key, any -> DirectivityTable.of(directivity, frequency_Hz, phases));
        }
    }
}
