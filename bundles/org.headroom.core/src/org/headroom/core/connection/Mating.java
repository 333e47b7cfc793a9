/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.model.base.ConnectorKind;

/** Which connector of a cable fits which connector of a device, apart from gender. What is not known fits. */
public final class Mating {

    private static final Set<ConnectorKind> UNKNOWN = EnumSet.of(ConnectorKind.UNKNOWN, ConnectorKind.OTHER,
            ConnectorKind.BUILT_IN,
            ConnectorKind.ANTENNA);
    /** Bare wire goes into each of these. */
    private static final Set<ConnectorKind> TERMINALS = EnumSet.of(ConnectorKind.TERMINAL, ConnectorKind.EUROBLOCK,
            ConnectorKind.HARDWIRED);
    /** Multipin connectors of which the data do not say which. */
    private static final Set<ConnectorKind> MULTIPINS = EnumSet.of(ConnectorKind.MULTIPIN, ConnectorKind.LK_COMBO,
            ConnectorKind.SOCAPEX19, ConnectorKind.DB25);
    /** Connectors of cables that fit a connector of a device of another name. */
    private static final Map<ConnectorKind, Set<ConnectorKind>> ALSO_FITS = Map.ofEntries(
            Map.entry(ConnectorKind.COMBO, EnumSet.of(ConnectorKind.XLR3, ConnectorKind.TRS, ConnectorKind.TS)),
            Map.entry(ConnectorKind.TRS, EnumSet.of(ConnectorKind.TS)), Map.entry(ConnectorKind.TS,
                    EnumSet.of(ConnectorKind.TRS)),
            Map.entry(ConnectorKind.ETHERCON, EnumSet.of(ConnectorKind.RJ45)),
            Map.entry(ConnectorKind.SFP, EnumSet.of(ConnectorKind.LC_DUPLEX, ConnectorKind.RJ45)),
            Map.entry(ConnectorKind.OPTICALCON, EnumSet.of(ConnectorKind.LC_DUPLEX)),
            Map.entry(ConnectorKind.NL4, EnumSet.of(ConnectorKind.NL2)),
            Map.entry(ConnectorKind.IEC_C14, EnumSet.of(ConnectorKind.IEC_C13)),
            Map.entry(ConnectorKind.IEC_C13, EnumSet.of(ConnectorKind.IEC_C14)),
            Map.entry(ConnectorKind.IEC_C20, EnumSet.of(ConnectorKind.IEC_C19)),
            Map.entry(ConnectorKind.IEC_C19, EnumSet.of(ConnectorKind.IEC_C20)));
    /** Families of which a straight cable has one plug and one socket. */
    private static final Set<ConnectorKind> PLUG_AND_SOCKET = EnumSet.of(ConnectorKind.XLR3, ConnectorKind.XLR4,
            ConnectorKind.XLR5,
            ConnectorKind.CEE16_1, ConnectorKind.CEE32_1, ConnectorKind.CEE16_3, ConnectorKind.CEE32_3,
                    ConnectorKind.CEE63_3,
            ConnectorKind.CEE125_3, ConnectorKind.SCHUKO, ConnectorKind.SOCAPEX19, ConnectorKind.TRUE1);

    private Mating() {
    }

    /** The connectors whose cables fit one port and another; the first port's own comes first, if it is one of them. */
    public static List<ConnectorKind> common(ConnectorKind first, ConnectorKind second) {
        return Stream.of(first, second).distinct().filter(kind -> fits(kind, first) && fits(kind, second)).toList();
    }

    /** Whether the connector of a cable's end goes into the connector of a port. */
    public static boolean fits(ConnectorKind end, ConnectorKind port) {
        return end == port || UNKNOWN.contains(end) || UNKNOWN.contains(port) || TERMINALS.contains(end)
                && TERMINALS.contains(port)
                || (end == ConnectorKind.MULTIPIN || port == ConnectorKind.MULTIPIN) && MULTIPINS.contains(end)
                        && MULTIPINS.contains(port)
                || ALSO_FITS.getOrDefault(port, Set.of()).contains(end);
    }

    /** Whether it takes bare wire. */
    public static boolean isTerminal(ConnectorKind connector) {
        return TERMINALS.contains(connector);
    }

    /** Whether a straight cable of this family has one plug and one socket. */
    public static boolean hasPlugAndSocket(ConnectorKind connector) {
        return PLUG_AND_SOCKET.contains(connector);
    }
}
