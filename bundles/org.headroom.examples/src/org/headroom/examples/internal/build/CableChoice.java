/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.examples.internal.build;

import static org.headroom.model.base.ConnectorKind.EUROBLOCK;
import static org.headroom.model.base.ConnectorKind.RJ45;
import static org.headroom.model.base.ConnectorKind.SFP;
import static org.headroom.model.base.ConnectorKind.TERMINAL;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.SignalKind;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;

/** Which cable of the catalogue joins two ports. */
final class CableChoice {

    private record Ends(ConnectorKind from, ConnectorKind to) {
    }

    private static final Map<Ends, String> POWER = Map.ofEntries(
            power(ConnectorKind.SCHUKO, ConnectorKind.IEC_C14, "generic.h07rn-f-3g1.5-schuko-iec-c13"),
            power(ConnectorKind.SCHUKO, ConnectorKind.SCHUKO, "generic.h07rn-f-3g1.5-schuko-schuko"),
            power(ConnectorKind.SCHUKO, ConnectorKind.POWERCON_20A, "generic.h07rn-f-3g2.5-schuko-powercon-20a"),
            power(ConnectorKind.POWERCON_20A, ConnectorKind.POWERCON_20A,
                    "generic.h07rn-f-3g2.5-powercon-20a-powercon-20a"),
            power(ConnectorKind.TRUE1, ConnectorKind.TRUE1, "generic.h07rn-f-3g2.5-true1-true1"),
            power(ConnectorKind.CEE16_1, ConnectorKind.CEE16_1, "generic.h07rn-f-3g2.5-cee16-1-cee16-1"),
            power(ConnectorKind.CEE16_1, ConnectorKind.POWERCON_32A, "generic.h07rn-f-3g2.5-cee16-1-powercon-32a"),
            power(ConnectorKind.CEE32_1, ConnectorKind.CEE32_1, "generic.h07rn-f-3g4-cee32-1-cee32-1"),
            power(ConnectorKind.CEE32_1, ConnectorKind.POWERCON_32A, "generic.h07rn-f-3g4-cee32-1-powercon-32a"),
            power(ConnectorKind.CEE16_3, ConnectorKind.CEE16_3, "generic.h07rn-f-5g2.5-cee16-3-cee16-3"),
            power(ConnectorKind.CEE32_3, ConnectorKind.CEE32_3, "generic.h07rn-f-5g6-cee32-3-cee32-3"),
            power(ConnectorKind.CEE63_3, ConnectorKind.CEE63_3, "generic.h07rn-f-5g16-cee63-3-cee63-3"),
            power(ConnectorKind.CEE125_3, ConnectorKind.CEE125_3, "generic.h07rn-f-5g35-cee125-3-cee125-3"),
            power(ConnectorKind.POWERLOCK_400, ConnectorKind.POWERLOCK_400,
                    "generic.h07rn-f-1x150-powerlock-400-powerlock-400"));

    private static final Set<ConnectorKind> BARE = Set.of(TERMINAL, EUROBLOCK);
    /** From here on loudspeaker cables have the larger cross-section [m]. */
    private static final double LONG_LOUDSPEAKER_RUN = 20;

    private CableChoice() {
    }

    private static Map.Entry<Ends, String> power(ConnectorKind outlet, ConnectorKind inlet, String type) {
        return Map.entry(new Ends(outlet, inlet), type);
    }

    /** Whether there is a cable from an outlet to an inlet. */
    static boolean feeds(Port outlet, Port inlet) {
        return POWER.containsKey(new Ends(Ports.connector(outlet), Ports.connector(inlet))) || ownLead(outlet, inlet);
    }

    /** Some devices come with a lead of their own that ends in a plug for a socket. */
    private static boolean ownLead(Port outlet, Port inlet) {
        return Ports.connector(outlet) == ConnectorKind.SCHUKO && Ports.connector(inlet) == ConnectorKind.OTHER;
    }

    /**
     * The shortest cable that is any use between two devices [m]: a microphone moves, a plug in a rack has to be
     * reached.
     */
    static double least(Port from, Port to) {
        return switch (Devices.category(from.getDevice())) {
            case MICROPHONE, DI -> 5;
            default -> Ports.signal(to) == SignalKind.LOUDSPEAKER ? 3 : 2;
        };
    }

    /** The id of the cable type; empty where the catalogue has none, and for radio. */
    static Optional<String> type(Port from, Port to, double length) {
        var a = Ports.connector(from);
        var b = Ports.connector(to);
        return switch (Ports.signal(from)) {
            case ANALOGUE -> xlr(a) && xlr(b) ? Optional.of("generic.mic-xlr") : Optional.empty();
            case AES3 -> Optional.of("generic.aes3-xlr");
            case MADI -> Optional.of("generic.madi-bnc");
            case AES50 -> Optional.of("generic.cat5e-ethercon");
            case NETWORK -> Optional.of(a == SFP ? "generic.fibre-lc-duplex"
                    : a == RJ45 || b == RJ45 ? "generic.cat5e-rj45" : "generic.cat6a-ethercon");
            case WIRELESS -> a == ConnectorKind.BNC && b == ConnectorKind.BNC ? Optional.of("generic.rf-rg58-bnc")
                    : Optional.empty();
            case LOUDSPEAKER -> Optional.ofNullable(loudspeaker(a, b, length));
            case POWER -> Optional.ofNullable(POWER.get(new Ends(a, b)));
            default -> Optional.empty();
        };
    }

    private static String loudspeaker(ConnectorKind a, ConnectorKind b, double length) {
        if (BARE.contains(a) && BARE.contains(b)) {
            return length > LONG_LOUDSPEAKER_RUN ? "generic.line-100v-2x2.5" : "generic.line-100v-2x1.5";
        }
        if (a == ConnectorKind.NL8 && b == ConnectorKind.NL8) {
            return "generic.speaker-8x4-nl8";
        }
        if (a == ConnectorKind.NL4 && b == ConnectorKind.NL4) {
            return length > LONG_LOUDSPEAKER_RUN ? "generic.speaker-4x4-nl4" : "generic.speaker-4x2.5-nl4";
        }
        return null;
    }

    private static boolean xlr(ConnectorKind connector) {
        return connector == ConnectorKind.XLR3 || connector == ConnectorKind.COMBO
                || connector == ConnectorKind.HARDWIRED;
    }

    /** What is at the end of a cable for this port when it is not what its type says; empty: as its type says. */
    static Optional<ConnectorKind> endConnector(Port port) {
        return switch (Ports.connector(port)) {
            case TERMINAL, EUROBLOCK, HARDWIRED -> Optional.of(Ports.connector(port));
            default -> Optional.empty();
        };
    }

    /** Letter before the number of a cable. */
    static String letter(SignalKind signal) {
        return switch (signal) {
            case ANALOGUE -> "A";
            case LOUDSPEAKER -> "S";
            case NETWORK -> "N";
            case WIRELESS -> "R";
            case POWER -> "P";
            case CONTROL, MIDI, USB -> "C";
            case VIDEO -> "V";
            default -> "D";
        };
    }
}
