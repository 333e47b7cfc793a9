/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.connection;

import java.util.Objects;
import java.util.Optional;

import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.EndFitting;
import org.headroom.model.commands.NewCable;

/**
 * A way to join two ports.
 *
 * @param kind   what is special about it
 * @param label  what users choose by
 * @param detail where an adapter goes, or what follows; may be empty
 * @param type   the cable; empty: not decided
 * @param from   what is at its first end
 * @param to     what is at its second end
 */
public record CableOffer(Kind kind, String label, String detail, Optional<DeviceType> type, EndFitting from,
        EndFitting to) {

    /** What is special about an offer. */
    public enum Kind {
        /** A cable that fits both ports. */
        FITS,
        /** A cable with other connectors at its ends. */
        OTHER_CABLE,
        /** With an adapter at one end. */
        ADAPTER,
        /** As it is; a check will say that it does not fit. */
        ANYWAY
    }

    public CableOffer {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
    }

    /** The cable as offered, between the ports that it was asked for. */
    public NewCable apply(NewCable cable) {
        return cable.typed(type).fitted(from, to);
    }
}
