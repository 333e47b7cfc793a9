/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.EnumSet;
import java.util.Set;

import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Which way a signal passes between two ports, and whether both know the same kind of signal. */
public final class Ways {

    private static final Set<SignalKind> CONSUMER = EnumSet.of(SignalKind.AES3, SignalKind.SPDIF);
    /** An AES3 stream without audio is a usual clock (AES11). */
    private static final Set<SignalKind> CLOCKING = EnumSet.of(SignalKind.AES3, SignalKind.CLOCK);

    /** How the signals of two ports go together. */
    public enum Match {
        /** Both are made for it, or one of them for anything. */
        SAME,
        /** AES3 and S/PDIF: many devices understand each other, level and impedance differ. */
        CONSUMER,
        DIFFERENT
    }

    private Ways() {
    }

    public static Match match(Port from, Port to) {
        var one = Ports.signal(from);
        var other = Ports.signal(to);
        if (one == other || one == SignalKind.OTHER || other == SignalKind.OTHER
                || CLOCKING.containsAll(EnumSet.of(one, other))) {
            return Match.SAME;
        }
        return CONSUMER.containsAll(EnumSet.of(one, other)) ? Match.CONSUMER : Match.DIFFERENT;
    }

    /** Whether both are outputs or both inputs. A line that is looped from terminal to terminal is neither. */
    public static boolean contradict(Port from, Port to) {
        return Ports.direction(from) == Ports.direction(to) && Ports.direction(from) != Direction.BIDIRECTIONAL
                && !isLoopedLine(from, to);
    }

    /** Whether the signal goes from the second port to the first. */
    public static boolean isTurned(Port from, Port to) {
        return Ports.direction(from) == Direction.IN && Ports.direction(to) != Direction.IN
                || Ports.direction(to) == Direction.OUT && Ports.direction(from) != Direction.OUT;
    }

    // Loudspeakers of a 100 V line and lamps of a circuit are looped from terminal to terminal.
    private static boolean isLoopedLine(Port from, Port to) {
        return Ports.direction(from) == Direction.IN
                && (Ports.signal(from) == SignalKind.LOUDSPEAKER || Ports.signal(from) == SignalKind.POWER)
                && Mating.isTerminal(Ports.connector(from)) && Mating.isTerminal(Ports.connector(to));
    }
}
