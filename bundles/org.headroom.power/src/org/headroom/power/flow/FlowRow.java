/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import org.headroom.calc.power.Phasor;

/** A flow as numbers in a row, for sums over many flows that lie side by side. */
final class FlowRow {

    /** How many numbers a flow is. */
    static final int LENGTH = 18;

    private FlowRow() {
    }

    static void write(Flow flow, double[] to, int at) {
        for (int line = 0; line < 3; line++) {
            to[at + 2 * line] = flow.line(line).re();
            to[at + 2 * line + 1] = flow.line(line).im();
            to[at + 6 + 2 * line] = flow.third(line).re();
            to[at + 7 + 2 * line] = flow.third(line).im();
        }
        to[at + 12] = flow.power_W();
        to[at + 13] = flow.reactive_var();
        to[at + 14] = flow.heat_W();
        to[at + 15] = flow.loads();
        to[at + 16] = flow.unknown();
        to[at + 17] = flow.heatUnknown();
    }

    static Flow read(double[] from, int at) {
        return new Flow(phasor(from, at), phasor(from, at + 2), phasor(from, at + 4), phasor(from, at + 6),
                phasor(from, at + 8), phasor(from, at + 10), from[at + 12], from[at + 13], from[at + 14],
                (int) from[at + 15], (int) from[at + 16], (int) from[at + 17]);
    }

    static Phasor phasor(double[] from, int at) {
        return from[at] == 0 && from[at + 1] == 0 ? Phasor.ZERO : new Phasor(from[at], from[at + 1]);
    }

    /** Adds a row up to another one, in the order in which {@link FlowSum} does it. */
    static void add(double[] from, int at, double[] sum, int place) {
        for (int each = 0; each < LENGTH; each++) {
            sum[place + each] += from[at + each];
        }
    }
}
