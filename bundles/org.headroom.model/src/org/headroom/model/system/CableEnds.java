/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import java.util.Optional;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Gender;

/** What follows from a cable end without being stored. */
public final class CableEnds {

    private CableEnds() {
    }

    /** The cable of an end; {@code null} for an end that is in no cable (the contract of the Ecore operation). */
    public static Cable cable(CableEnd end) {
        return end.getCableOfFrom() != null ? end.getCableOfFrom() : end.getCableOfTo();
    }

    /** The other end of the same cable; {@code null} while there is none (the contract of the Ecore operation). */
    public static CableEnd opposite(CableEnd end) {
        var cable = cable(end);
        if (cable == null) {
            return null;
        }
        return end == cable.getFrom() ? cable.getTo() : cable.getFrom();
    }

    /** The port that an end is plugged into. */
    public static Optional<Port> port(CableEnd end) {
        return Optional.ofNullable(end).map(CableEnd::getPort);
    }

    /** The port at the far end of the cable. */
    public static Optional<Port> farPort(CableEnd end) {
        return port(opposite(end));
    }

    /** The connector at an end: what was chosen, else that of the cable type, else what the port takes. */
    public static ConnectorKind connector(CableEnd end) {
        if (end.getConnector() != ConnectorKind.UNKNOWN) {
            return end.getConnector();
        }
        var cable = cable(end);
        if (cable != null && cable.getType() != null && cable.getType().getCable() != null) {
            var data = cable.getType().getCable();
            var connector = end == cable.getFrom() ? data.getFromConnector() : data.getToConnector();
            if (connector != ConnectorKind.UNKNOWN) {
                return connector;
            }
        }
        return port(end).map(Ports::connector).orElse(ConnectorKind.UNKNOWN);
    }

    /** The gender at an end: what was chosen, else what fits the port. */
    public static Gender gender(CableEnd end) {
        if (end.getGender() != Gender.NONE) {
            return end.getGender();
        }
        return port(end).map(Port::getType).map(type -> switch (type.getGender()) {
            case M -> Gender.F;
            case F -> Gender.M;
            case NONE -> Gender.NONE;
        }).orElse(Gender.NONE);
    }
}
