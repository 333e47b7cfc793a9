/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.edit;

import java.util.function.Consumer;

import org.headroom.model.commands.EditChange;
import org.headroom.model.commands.Edits;

/** A change to a venue or a placement, made of single edits. */
final class VenueChange extends EditChange {

    private final Consumer<Edits> work;

    VenueChange(String label, Consumer<Edits> work) {
        super(label);
        this.work = work;
    }

    @Override
    protected void edit(Edits edits) {
        work.accept(edits);
    }
}
