/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Objects;
import java.util.Optional;

import org.headroom.model.production.Productions;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.CableEnds;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemPackage;

/** Plugs the end of a cable into a port, out of the one that it was in. */
public final class Plug extends EditChange {

    private final CableEnd end;
    private final Port port;

    public Plug(CableEnd end, Port port) {
        super(Naming.text("plug", Naming.of(port)));
        this.end = Objects.requireNonNull(end);
        this.port = Objects.requireNonNull(port);
    }

    /**
     * Whether the two fit is a matter of rules, not of this change: what is drawn may be wrong and is then reported.
     */
    @Override
    public Optional<String> obstacle() {
        var cable = CableEnds.cable(end);
        if (cable == null || Productions.of(end).isEmpty() || !Productions.of(end).equals(Productions.of(port))) {
            return Optional.of(Naming.text("obstacle.notThere"));
        }
        var other = CableEnds.opposite(end);
        return other != null && other.getPort() == port ? Optional.of(Naming.text("obstacle.bothEnds", Naming.of(port)))
                : Optional.empty();
    }

    @Override
    protected void edit(Edits edits) {
        edits.set(end, SystemPackage.Literals.CABLE_END__PORT, port);
    }
}
