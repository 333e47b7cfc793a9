/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.matrix;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.core.connection.ConnectionLaw;
import org.headroom.core.connection.Fit;
import org.headroom.core.connection.Objection;
import org.headroom.model.production.DriveVerdict;
import org.headroom.model.production.Production;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/**
 * The matrix of a production as a law for connections: while a cable is drawn, an input that an output must not drive
 * tells why. Ports for different signals are left to the law about those.
 */
public final class DriveLaw implements ConnectionLaw {

    private final Supplier<Production> production;

    /** @param production the production whose matrix counts, as it is whenever it is asked */
    public DriveLaw(Supplier<Production> production) {
        this.production = production;
    }

    @Override
    public Stream<Objection> objections(Port from, Port to) {
        if (Ports.signal(from) != Ports.signal(to)) {
            return Stream.empty();
        }
        return DriveMatrix.of(production.get()).verdict(from, to).filter(verdict -> verdict != DriveVerdict.FINE).map(verdict -> new Objection(
                verdict == DriveVerdict.ERROR ? Fit.IMPOSSIBLE : Fit.DOUBTFUL, text(verdict, from, to))).stream();
    }

    private static String text(DriveVerdict verdict, Port from, Port to) {
        return Messages.of(DriveLaw.class).text("law." + verdict.getLiteral(), Driver.of(from).orElseThrow().label(),
                Receiver.of(to).orElseThrow().label());
    }
}
