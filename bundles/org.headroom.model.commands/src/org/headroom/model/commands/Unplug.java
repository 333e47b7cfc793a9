/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Objects;
import java.util.Optional;

import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.SystemPackage;

/** Pulls the end of a cable out of its port; the cable stays. */
public final class Unplug extends EditChange {

    private final CableEnd end;

    public Unplug(CableEnd end) {
        super(CableEnds.port(end).map(port -> Naming.text("unplug", Naming.of(port)))
                .orElseGet(() -> Naming.text("unplug.free")));
        this.end = Objects.requireNonNull(end);
    }

    @Override
    public Optional<String> obstacle() {
        return end.getPort() == null ? Optional.of(Naming.text("obstacle.free")) : Optional.empty();
    }

    @Override
    protected void edit(Edits edits) {
        edits.set(end, SystemPackage.Literals.CABLE_END__PORT, null);
    }
}
