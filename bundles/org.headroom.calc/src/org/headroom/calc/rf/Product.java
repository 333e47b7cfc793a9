/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.calc.rf;

/**
 * An intermodulation product.
 *
 * @param kind         which combination
 * @param frequency_Hz where it falls; may be below 0 for carriers far apart, and is then of no interest
 * @param a            index of the first carrier
 * @param b            index of the second carrier
 * @param c            index of the third carrier; −1 for two-transmitter products
 */
public record Product(Kind kind, long frequency_Hz, int a, int b, int c) {

    /** How the carriers combine: transmitters and order. */
    public enum Kind {
        /** Two transmitters, third order: 2a − b. */
        TWO_THIRD("2T3O", 2),
        /** Two transmitters, fifth order: 3a − 2b. */
        TWO_FIFTH("2T5O", 3),
        /** Two transmitters, seventh order: 4a − 3b. */
        TWO_SEVENTH("2T7O", 4),
        /** Two transmitters, ninth order: 5a − 4b. */
        TWO_NINTH("2T9O", 5),
        /** Three transmitters, third order: a + b − c. */
        THREE_THIRD("3T3O", 1);

        private final String label;
        private final int factor;

        Kind(String label, int factor) {
            this.label = label;
            this.factor = factor;
        }

        /** As the field writes it: 2T3O, 3T3O … */
        public String label() {
            return label;
        }

        /** Factor of the first carrier. */
        int factor() {
            return factor;
        }
    }
}
