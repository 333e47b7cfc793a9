/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Objects;
import java.util.Optional;

import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.system.Port;

/**
 * A cable that is to be made.
 *
 * @param from    port of its first end, the source where there is one; empty: that end stays free
 * @param to      port of its second end; empty: that end stays free
 * @param type    its type, from the catalogue or the design; empty: not decided
 * @param number  number as on the label; empty: none yet
 * @param fromEnd what is at its first end
 * @param toEnd   what is at its second end
 */
public record NewCable(Optional<Port> from, Optional<Port> to, SignalKind signal, Optional<DeviceType> type,
        String number, EndFitting fromEnd, EndFitting toEnd) {

    public NewCable {
        Objects.requireNonNull(signal);
        Objects.requireNonNull(number);
        if (from.isPresent() && from.equals(to)) {
            throw new IllegalArgumentException("Both ends in one port");
        }
    }

    /** A cable between two ports, with connectors that fit. */
    public static NewCable between(Port from, Port to, SignalKind signal) {
        return new NewCable(Optional.of(from), Optional.of(to), signal, Optional.empty(), "", EndFitting.PLAIN,
                EndFitting.PLAIN);
    }

    public NewCable numbered(String value) {
        return new NewCable(from, to, signal, type, value, fromEnd, toEnd);
    }

    public NewCable typed(Optional<DeviceType> value) {
        return new NewCable(from, to, signal, value, number, fromEnd, toEnd);
    }

    public NewCable fitted(EndFitting first, EndFitting second) {
        return new NewCable(from, to, signal, type, number, first, second);
    }
}
