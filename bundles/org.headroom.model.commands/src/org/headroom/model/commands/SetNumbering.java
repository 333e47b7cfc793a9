/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Objects;

import org.headroom.model.production.CableNumbering;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionPackage;

/** Keeps another scheme for the numbers of cables in a design. Numbers that cables have stay as they are. */
public final class SetNumbering extends EditChange {

    private final Production production;
    private final CableNumbering scheme;

    public SetNumbering(Production production, CableNumbering scheme) {
        super(Naming.text("setNumbering"));
        this.production = Objects.requireNonNull(production);
        this.scheme = Objects.requireNonNull(scheme);
    }

    @Override
    protected void edit(Edits edits) {
        edits.set(production, ProductionPackage.Literals.PRODUCTION__CABLE_NUMBERING, scheme);
    }
}
