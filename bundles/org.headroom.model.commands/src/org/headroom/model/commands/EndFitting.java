/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Objects;
import java.util.Optional;

import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Gender;
import org.headroom.model.catalogue.DeviceType;

/**
 * What is at the end of a new cable.
 *
 * @param connector   the connector; unknown: what the cable's type or the port says
 * @param gender      its gender; none: what fits the port
 * @param adapter     whether an adapter is fitted
 * @param adapterType which one, from the catalogue or the design; empty: not decided
 */
public record EndFitting(ConnectorKind connector, Gender gender, boolean adapter, Optional<DeviceType> adapterType) {

    /** What fits, without an adapter. */
    public static final EndFitting PLAIN = of(ConnectorKind.UNKNOWN, Gender.NONE);

    public EndFitting {
        Objects.requireNonNull(connector);
        Objects.requireNonNull(gender);
        if (adapterType.isPresent() && !adapter) {
            throw new IllegalArgumentException("A type of adapter, but no adapter");
        }
    }

    public static EndFitting of(ConnectorKind connector, Gender gender) {
        return new EndFitting(connector, gender, false, Optional.empty());
    }

    /** The same with an adapter between it and the port. */
    public EndFitting adaptedBy(Optional<DeviceType> type) {
        return new EndFitting(connector, gender, true, type);
    }
}
