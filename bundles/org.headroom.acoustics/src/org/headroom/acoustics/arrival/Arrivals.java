/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.arrival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.headroom.acoustics.field.DirectField;
import org.headroom.acoustics.field.Emitter;
import org.headroom.acoustics.field.FieldRequest;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.space.Point3;
import org.headroom.calc.air.Air;
import org.headroom.calc.air.SpeedOfSound;

/** In which order direct sound arrives at a place. */
public final class Arrivals {

    private final List<Arrival> all;

    private Arrivals(List<Arrival> all) {
        this.all = all;
    }

    /** What arrives of each emitter in a band, silent ones left out. */
    public static Arrivals at(Point3 place, List<Emitter> emitters, Band band, Air air) {
        double speed = SpeedOfSound.metresPerSecond(air.temperature_C());
        var arrivals = new ArrayList<Arrival>();
        for (int i = 0; i < emitters.size(); i++) {
            var emitter = emitters.get(i);
            double level = DirectField.of(new FieldRequest(List.of(emitter), List.of(place), List.of(band), air,
                    Summation.ENERGY)).level_dB(0, 0);
            if (Double.isFinite(level)) {
                arrivals.add(new Arrival(i, emitter.position().distanceTo_m(place) / speed + emitter.delay_s(), level));
            }
        }
        arrivals.sort(Comparator.comparingDouble(Arrival::time_s).thenComparing(Arrival::source));
        return new Arrivals(List.copyOf(arrivals));
    }

    /** Earliest first. */
    public List<Arrival> inOrder() {
        return all;
    }

    /** The first that is no more than so many decibels below the loudest: what is heard as the direction of the sound. */
    public Optional<Arrival> first(double below_dB) {
        double loudest = all.stream().mapToDouble(Arrival::level_dB).max().orElse(Double.NEGATIVE_INFINITY);
        return all.stream().filter(each -> each.level_dB() >= loudest - below_dB).findFirst();
    }

    /**
     * Time from the first to the last arrival that is no more than so many decibels below the loudest; 0 where one alone counts.
     * Speech stays clear up to some 30 to 50 ms; beyond, an echo can be heard (Haas 1951).
     */
    public double window_s(double below_dB) {
        double loudest = all.stream().mapToDouble(Arrival::level_dB).max().orElse(Double.NEGATIVE_INFINITY);
        var times = all.stream().filter(each -> each.level_dB() >= loudest - below_dB).mapToDouble(Arrival::time_s)
                .summaryStatistics();
        return times.getCount() == 0 ? 0 : times.getMax() - times.getMin();
    }
}
