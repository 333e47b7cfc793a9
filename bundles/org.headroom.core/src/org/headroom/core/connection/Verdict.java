/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.headroom.model.system.Port;

/**
 * Whether two ports may be joined.
 *
 * @param from       where the signal leaves, as far as the ports say
 * @param to         where it goes
 * @param objections what speaks against it, the worst first
 */
public record Verdict(Port from, Port to, List<Objection> objections) {

    public Verdict {
        objections = objections.stream().sorted(Comparator.comparing(Objection::fit).reversed()).toList();
    }

    public Fit fit() {
        return objections.isEmpty() ? Fit.GOOD : objections.getFirst().fit();
    }

    /** The worst that speaks against it. */
    public Optional<String> reason() {
        return objections.stream().findFirst().map(Objection::reason);
    }

    /** Whether a cable may be drawn, with an adapter if need be. */
    public boolean isAllowed() {
        return fit() != Fit.IMPOSSIBLE;
    }
}
