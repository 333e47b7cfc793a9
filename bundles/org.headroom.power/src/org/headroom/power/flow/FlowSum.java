/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import org.headroom.calc.power.Phasor;

/** Adds flows up without an object for every step, in the order in which they come. */
final class FlowSum {

    private final double[] re = new double[6];
    private final double[] im = new double[6];
    private double power;
    private double reactive;
    private double heat;
    private int loads;
    private int unknown;
    private int heatUnknown;

    void add(Flow flow) {
        add(0, flow.l1());
        add(1, flow.l2());
        add(2, flow.l3());
        add(3, flow.h1());
        add(4, flow.h2());
        add(5, flow.h3());
        power += flow.power_W();
        reactive += flow.reactive_var();
        heat += flow.heat_W();
        loads += flow.loads();
        unknown += flow.unknown();
        heatUnknown += flow.heatUnknown();
    }

    private void add(int place, Phasor phasor) {
        re[place] += phasor.re();
        im[place] += phasor.im();
    }

    Flow flow() {
        return new Flow(phasor(0), phasor(1), phasor(2), phasor(3), phasor(4), phasor(5), power, reactive, heat, loads,
                unknown, heatUnknown);
    }

    private Phasor phasor(int place) {
        return re[place] == 0 && im[place] == 0 ? Phasor.ZERO : new Phasor(re[place], im[place]);
    }
}
