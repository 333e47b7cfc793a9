/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.align;

import java.util.ArrayList;
import java.util.List;

import org.headroom.audio.measure.trace.Trace;

/**
 * Finds delay and polarity with which two measured loudspeakers sum best over the band in which both play, such as a subwoofer and a top about their crossover. Every delay
 * in the range is tried in steps of a hundredth of the shortest period, both polarities each; the measure is how far the sum of both lies below the sum of their
 * magnitudes, averaged in decibels over logarithmic frequency. Both curves were measured at one place with one reference delay.
 */
public final class Aligner {

    private static final int STEPS_A_PERIOD = 100;
    private static final int FEWEST_POINTS = 6;
    /** Where a sum vanishes, its loss counts as so much [dB]. */
    private static final double MOST_DB = 60;

    /** Both loudspeakers at one frequency. */
    private record Pair(double frequency_Hz, double first, double firstPhase, double second, double secondPhase) {
        double loss_dB(double delay_s, boolean inverted) {
            double phase = secondPhase - 2 * Math.PI * frequency_Hz * delay_s + (inverted ? Math.PI : 0) - firstPhase;
            double sum = Math.sqrt(first * first + second * second + 2 * first * second * Math.cos(phase));
            return Math.min(MOST_DB, 20 * Math.log10((first + second) / sum));
        }
    }

    private Aligner() {
    }

    /**
     * The best setting.
     *
     * @param first     curve with phases, such as the top
     * @param second    curve with phases, such as the subwoofer
     * @param longest_s delays from −longest to longest are tried
     * @throws IllegalArgumentException when both have too few frequencies with phases in common within the band
     */
    public static Alignment best(Trace first, Trace second, double low_Hz, double high_Hz, double longest_s) {
        if (!(low_Hz > 0 && high_Hz > low_Hz) || !(longest_s > 0 && longest_s <= 1)) {
            throw new IllegalArgumentException("no band from " + low_Hz + " Hz to " + high_Hz + " Hz, delays up to " + longest_s + " s");
        }
        var pairs = pairs(first, second, low_Hz, high_Hz);
        if (pairs.size() < FEWEST_POINTS) {
            throw new IllegalArgumentException("both curves need at least " + FEWEST_POINTS + " frequencies with phases from " + low_Hz + " Hz to " + high_Hz
                    + " Hz, not " + pairs.size());
        }
        double before = mean(pairs, 0, false);
        var best = new Alignment(0, false, before, before);
        int steps = (int) Math.ceil(longest_s * high_Hz * STEPS_A_PERIOD);
        for (int step = -steps; step <= steps; step++) {
            double delay_s = longest_s * step / steps;
            for (boolean inverted : new boolean[] {false, true}) {
                double loss = mean(pairs, delay_s, inverted);
                // Of settings that are as good the shorter delay is the better one.
                if (loss < best.loss_dB() - 1e-9 || loss < best.loss_dB() + 1e-9 && Math.abs(delay_s) < Math.abs(best.delay_s())) {
                    best = new Alignment(delay_s, inverted, loss, before);
                }
            }
        }
        return best;
    }

    private static double mean(List<Pair> pairs, double delay_s, boolean inverted) {
        double sum = 0;
        double weights = 0;
        for (int k = 0; k < pairs.size(); k++) {
            double below = pairs.get(Math.max(0, k - 1)).frequency_Hz();
            double above = pairs.get(Math.min(pairs.size() - 1, k + 1)).frequency_Hz();
            double weight = Math.log(above / below);
            sum += weight * pairs.get(k).loss_dB(delay_s, inverted);
            weights += weight;
        }
        return sum / weights;
    }

    private static List<Pair> pairs(Trace first, Trace second, double low_Hz, double high_Hz) {
        var pairs = new ArrayList<Pair>();
        int at = 0;
        var others = second.points();
        for (Trace.Point point : first.points()) {
            while (at + 1 < others.size() && others.get(at + 1).frequency_Hz() <= point.frequency_Hz()) {
                at++;
            }
            boolean within = point.frequency_Hz() >= low_Hz && point.frequency_Hz() <= high_Hz && at + 1 < others.size()
                    && others.get(at).frequency_Hz() <= point.frequency_Hz();
            if (within && point.phase_deg().isPresent() && others.get(at).phase_deg().isPresent() && others.get(at + 1).phase_deg().isPresent()) {
                pairs.add(pair(point, others.get(at), others.get(at + 1)));
            }
        }
        return pairs;
    }

    /** The second curve between two of its points; its phase goes the shorter way round. */
    private static Pair pair(Trace.Point point, Trace.Point below, Trace.Point above) {
        double part = Math.log(point.frequency_Hz() / below.frequency_Hz()) / Math.log(above.frequency_Hz() / below.frequency_Hz());
        double level_dB = below.level_dB() + part * (above.level_dB() - below.level_dB());
        double from = below.phase_deg().orElseThrow();
        double turn = Math.IEEEremainder(above.phase_deg().orElseThrow() - from, 360);
        return new Pair(point.frequency_Hz(), Math.pow(10, point.level_dB() / 20), Math.toRadians(point.phase_deg().orElseThrow()),
                Math.pow(10, level_dB / 20), Math.toRadians(from + part * turn));
    }
}
