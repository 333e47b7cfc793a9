/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.power;

import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.headroom.calc.internal.Require;

/**
 * Current that a cable carries all the time, from published tables. Nothing is interpolated between areas or carried on beyond
 * them: an area that is not in a table has no figure, or that of the next smaller one where the table says so.
 */
public final class CurrentCapacity {

    /** A table: kind of cable and how it is laid. */
    public enum Table {
        /**
         * Flexible rubber cable and cord for 60 °C (H07RN-F, H05RR-F) lying in free air or on a surface, two loaded
         * conductors. Source: BS 7671 Tables 4F3A (to 2.5 mm²) and 4F1A (from 4 mm²), as reprinted by R&amp;M Electrical and
         * CSE Distributors.
         */
        FLEXIBLE_TWO_LOADED(60, "0.5 3 0.75 6 1 10 1.25 13 1.5 16 2.5 25 4 30 6 39 10 51 16 73 25 97"),
        /** The same with three loaded conductors; five-core cables too, while the neutral carries no more than a line. */
        FLEXIBLE_THREE_LOADED(60, "0.5 3 0.75 6 1 10 1.5 16 2.5 20 4 26 6 34 10 47 16 63 25 83 35 102 50 124 70 158 95 192"),
        /** Two single-core flexible rubber cables for 60 °C, touching. Source: BS 7671 Table 4F1A, column 4. */
        FLEXIBLE_SINGLE_CORES(60, "35 140 50 175 70 216 95 258"),
        /**
         * Flexible rubber cable for 60 °C with several cores, not of household appliances, on a surface, two or three loaded
         * conductors. Source: DIN VDE 0298-4, Table 11, column 5, as reprinted by Reinhardt Induserve (group 2).
         */
        FLEXIBLE_VDE(60, "1.5 18 2.5 26 4 34 6 44 10 61 16 82 25 108 35 135 50 168 70 207 95 250 120 292 150 335"),
        /** PVC-insulated cable for 70 °C on a wall, method C, two loaded. Source: IEC 60364-5-52 Table B.52.2. */
        PVC_ON_WALL_TWO_LOADED(70, "1.5 19.5 2.5 27 4 36 6 46 10 63 16 85 25 112 35 138 50 168 70 213 95 258 120 299"),
        /** The same with three loaded conductors. Source: IEC 60364-5-52 Table B.52.4. */
        PVC_ON_WALL_THREE_LOADED(70, "1.5 17.5 2.5 24 4 32 6 41 10 57 16 76 25 96 35 119 50 144 70 184 95 223 120 259"),
        /** PVC-insulated multi-core cable for 70 °C in a conduit on a wall, method B2, three loaded. Table B.52.4. */
        PVC_IN_CONDUIT_THREE_LOADED(70, "1.5 15 2.5 20 4 27 6 34 10 46 16 62 25 80 35 99 50 118 70 149 95 179 120 206"),
        /**
         * Copper with insulation for 60 °C, not more than three loaded conductors in a raceway or cable. Source: NEC (NFPA 70,
         * 2023) Table 310.16, 14 AWG to 4/0 AWG, as reprinted by intrysys.com and wiresizes.com. An area between two sizes
         * counts as the smaller one.
         */
        NEC_COPPER_60(60, "2.08 15 3.31 20 5.26 30 8.37 40 13.3 55 21.2 70 "
                + "26.7 85 33.6 95 42.4 110 53.5 125 67.4 145 85.0 165 107 195"),
        /** The same for 75 °C; also for insulation that bears more, because terminals do not (NEC 110.14(C)). */
        NEC_COPPER_75(75, "2.08 20 3.31 25 5.26 35 8.37 50 13.3 65 21.2 85 "
                + "26.7 100 33.6 115 42.4 130 53.5 150 67.4 175 85.0 200 107 230");

        private final int limit_C;
        private final NavigableMap<Double, Double> rows = new TreeMap<>();

        Table(int limit_C, String figures) {
            this.limit_C = limit_C;
            var words = figures.split(" ");
            for (var i = 0; i < words.length; i += 2) {
                rows.put(Double.valueOf(words[i]), Double.valueOf(words[i + 1]));
            }
        }

        /** Temperature that the conductor may reach, in °C. */
        public int limit_C() {
            return limit_C;
        }

        /** Current in A at 30 °C for this area in mm²; empty where the table has none. */
        public OptionalDouble at(double area_mm2) {
            Require.positive("area", area_mm2);
            if (isNec()) {
                var smaller = rows.floorEntry(area_mm2);
                return smaller == null ? OptionalDouble.empty() : OptionalDouble.of(smaller.getValue());
            }
            var figure = rows.get(area_mm2);
            return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
        }

        private boolean isNec() {
            return this == NEC_COPPER_60 || this == NEC_COPPER_75;
        }

        /**
         * Largest breaker for a small conductor in A, whatever it carries: 15 A for 14 AWG, 20 A for 12 AWG, 30 A for 10 AWG.
         * Source: NEC 240.4(D). Empty where there is no such limit.
         */
        public OptionalDouble breakerLimit_A(double area_mm2) {
            if (!isNec() || Require.positive("area", area_mm2) >= AWG_8_MM2) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(area_mm2 >= AWG_10_MM2 ? 30 : area_mm2 >= AWG_12_MM2 ? 20 : 15);
        }
    }

    private static final double AWG_12_MM2 = 3.31;
    private static final double AWG_10_MM2 = 5.26;
    private static final double AWG_8_MM2 = 8.37;
    private static final double REFERENCE_C = 30;
    /** Circuits in a bunch in air, on a surface or enclosed. IEC 60364-5-52 Table B.52.17 item 1; BS 7671 Table 4C1. */
    private static final double[] BUNCHED = { 1, 0.80, 0.70, 0.65, 0.60, 0.57, 0.54, 0.52, 0.50 };
    private static final int[] MORE = { 12, 16, 20 };
    private static final double[] BUNCHED_MORE = { 0.45, 0.41, 0.38 };

    private CurrentCapacity() {
    }

    /**
     * Factor for an ambient temperature: {@code √((θ_max − θ) / (θ_max − 30))}, from which the tables of IEC 60364-5-52
     * (B.52.14) and BS 7671 (4B1) are rounded.
     *
     * @return 0 where the air is as hot as the conductor may be
     */
    public static double ambientFactor(int limit_C, double ambient_C) {
        if (!Double.isFinite(ambient_C) || limit_C <= REFERENCE_C) {
            throw new IllegalArgumentException("Temperatures " + limit_C + " °C and " + ambient_C + " °C");
        }
        return Math.sqrt(Math.max(0, limit_C - ambient_C) / (limit_C - REFERENCE_C));
    }

    /**
     * Factor for a number of loaded circuits in one bunch, from 1; that of the next larger number where the table has none,
     * empty beyond its 20.
     */
    public static OptionalDouble groupFactor(int circuits) {
        if (circuits < 1) {
            throw new IllegalArgumentException("A bunch has at least one circuit, not " + circuits);
        }
        if (circuits <= BUNCHED.length) {
            return OptionalDouble.of(BUNCHED[circuits - 1]);
        }
        for (var i = 0; i < MORE.length; i++) {
            if (circuits <= MORE[i]) {
                return OptionalDouble.of(BUNCHED_MORE[i]);
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * Factor for a number of loaded conductors in one bunch or raceway. Source: NEC (NFPA 70, 2023) Table 310.15(C)(1), as
     * reprinted by wiresizes.com.
     */
    public static double necConductorFactor(int conductors) {
        if (conductors < 1) {
            throw new IllegalArgumentException("A bunch has at least one conductor, not " + conductors);
        }
        return conductors <= 3 ? 1 : conductors <= 6 ? 0.8 : conductors <= 9 ? 0.7 : conductors <= 20 ? 0.5
                : conductors <= 30 ? 0.45 : conductors <= 40 ? 0.4 : 0.35;
    }

    /**
     * Factor for third harmonics in a four- or five-core cable, and whether the neutral decides. Source: IEC 60364-5-52,
     * Table E.52.1.
     *
     * @param thirdHarmonic share of the third harmonic in the line current, ≥ 0
     */
    public static Harmonics harmonics(double thirdHarmonic) {
        Require.notNegative("third harmonic", thirdHarmonic);
        if (thirdHarmonic <= 0.15) {
            return new Harmonics(1, false);
        }
        return thirdHarmonic <= 0.33 ? new Harmonics(0.86, false)
                : thirdHarmonic <= 0.45 ? new Harmonics(0.86, true) : new Harmonics(1, true);
    }

    /**
     * What third harmonics mean for a cable.
     *
     * @param factor         factor for its current capacity
     * @param neutralDecides whether the neutral current is compared with it, not that of the lines
     */
    public record Harmonics(double factor, boolean neutralDecides) {
    }
}
