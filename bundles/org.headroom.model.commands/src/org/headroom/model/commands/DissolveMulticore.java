/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.production.ProductionPackage;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Multicore;
import org.headroom.model.system.SystemPackage;

/** Takes the jacket off a multicore: its pairs become cables of their own and stay as they are plugged in. */
public final class DissolveMulticore extends EditChange {

    private final Multicore multicore;

    public DissolveMulticore(Multicore multicore) {
        super(Naming.text("dissolveMulticore", Naming.of(multicore)));
        this.multicore = Objects.requireNonNull(multicore);
    }

    @Override
    public Optional<String> obstacle() {
        return Productions.of(multicore).isPresent() ? Optional.empty()
                : Optional.of(Naming.text("obstacle.notThere"));
    }

    @Override
    protected void edit(Edits edits) {
        var production = Productions.of(multicore).orElseThrow();
        for (var cable : List.copyOf(multicore.getPairs())) {
            edits.set(cable, SystemPackage.Literals.CABLE__MULTICORE, null);
            edits.set(cable, SystemPackage.Literals.CABLE__PAIR, 0);
            if (cable.getLength() == null) {
                edits.set(cable, SystemPackage.Literals.CABLE__LENGTH, multicore.getLength());
            }
        }
        production.getLooms().forEach(loom -> edits.remove(loom, SystemPackage.Literals.LOOM__MULTICORES, multicore));
        edits.remove(production, ProductionPackage.Literals.PRODUCTION__MULTICORES, multicore);
    }
}
