/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.flow;

import org.headroom.calc.power.Phasor;
import org.headroom.power.network.Lines;
import org.headroom.power.network.VoltageLevels;

/**
 * What a transformer takes on its primary side for what flows on its secondary side: ampere-turns balance, losses and
 * magnetising current left out because they are seldom published. Three phases are taken as delta to star (Dyn), one phase as
 * a single winding, split phase as a winding with a centre tap.
 */
final class Transformer {

    private Transformer() {
    }

    /**
     * @param flow      what flows on the secondary side
     * @param secondary its voltages
     * @param lines     lines of the primary side
     * @param primary   its voltages
     */
    static Flow primary(Flow flow, VoltageLevels secondary, Lines lines, VoltageLevels primary) {
        var first = new Phasor[] { Phasor.ZERO, Phasor.ZERO, Phasor.ZERO };
        var thirds = new Phasor[] { Phasor.ZERO, Phasor.ZERO, Phasor.ZERO };
        if (secondary.lines().count() == 3) {
            double ratio = secondary.lineToNeutral_V() / primary.lineToLine_V();
            var turn = Phasor.polar(ratio, primary.between(0, 1).angle_deg());
            for (int line = 0; line < 3; line++) {
                int before = (line + 2) % 3;
                first[line] = flow.line(line).minus(flow.line(before)).times(turn);
                thirds[line] = flow.third(line).minus(flow.third(before)).times(ratio);
            }
        } else {
            var winding = flow.l1().minus(flow.l2());
            var third = flow.h1().minus(flow.h2());
            boolean pair = lines.count() > 1;
            int from = lines.numbers().getFirst();
            int to = lines.numbers().getLast();
            var driven = pair ? primary.between(from, to) : primary.line(from);
            double ratio = secondary.lineToNeutral_V() / driven.magnitude();
            first[from] = winding.times(Phasor.polar(ratio, driven.angle_deg()));
            thirds[from] = third.times(Phasor.polar(ratio, 3 * driven.angle_deg()));
            if (pair) {
                first[to] = first[from].times(-1);
                thirds[to] = thirds[from].times(-1);
            }
        }
        return new Flow(first[0], first[1], first[2], thirds[0], thirds[1], thirds[2], flow.power_W(),
                flow.reactive_var(), flow.heat_W(), flow.loads(), flow.unknown(), flow.heatUnknown());
    }
}
