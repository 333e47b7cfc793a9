/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.protection;

import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.calc.power.Phasor;
import org.headroom.power.network.Run;

/**
 * Conductors from a source to a place, as a fault there finds them.
 *
 * @param line       impedance of a line in Ω, cables that are unknown left out
 * @param neutral    impedance of the neutral
 * @param protective impedance of the protective conductor
 * @param known      whether all cables are known
 */
record FaultPath(Phasor line, Phasor neutral, Phasor protective, boolean known) {

    static final FaultPath AT_SOURCE = new FaultPath(Phasor.ZERO, Phasor.ZERO, Phasor.ZERO, true);

    FaultPath through(Run run) {
        if (run.impedance().isEmpty()) {
            return new FaultPath(line, neutral, protective, false);
        }
        var each = run.impedance().get();
        var other = run.wire().protective();
        return new FaultPath(line.plus(each), neutral.plus(run.wire().neutral().orElse(each)),
                other.map(protective::plus).orElse(protective), known && other.isPresent());
    }

    /** Impedance of a fault between the conductors that a short circuit joins: lines, or line and neutral. */
    Phasor shortCircuit(boolean threePhase) {
        return threePhase ? line : line.plus(neutral);
    }

    /** The earth-fault loop from the source, without the part of the source, in Ω. */
    Phasor earthLoop() {
        return line.plus(protective);
    }

    /** The loop with the part of the source; only the cables where that is unknown. */
    OptionalDouble loop_ohm(OptionalDouble ofSource) {
        var cables = earthLoop();
        return OptionalDouble.of(Math.hypot(cables.re() + ofSource.orElse(0), cables.im()));
    }

    /** Whether the loop is complete. */
    boolean isWhole(OptionalDouble ofSource) {
        return known && ofSource.isPresent();
    }

    static Optional<FaultPath> longer(FaultPath a, Optional<FaultPath> b) {
        return b.isEmpty() || a.earthLoop().magnitude() >= b.get().earthLoop().magnitude() ? Optional.of(a) : b;
    }
}
