/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.base.Ids;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.ProductionPackage.Literals;
import org.headroom.model.production.Revision;
import org.headroom.model.production.Revisions;

/** Goes on to a new revision, which the title block names from now on. The one change that a signed design takes. */
public final class BeginRevision extends EditChange {

    private final Production production;
    private final Revision revision;

    /**
     * @param label       letter or number of the new revision
     * @param author      who makes it; may be empty
     * @param description what is to change; may be empty
     */
    public BeginRevision(Production production, String label, LocalDate date, String author, String description) {
        super(Naming.text("beginRevision", label.strip()));
        this.production = Objects.requireNonNull(production);
        revision = ProductionFactory.eINSTANCE.createRevision();
        revision.setLabel(label.strip());
        revision.setDate(Objects.requireNonNull(date));
        revision.setAuthor(author.strip());
        revision.setDescription(description.strip());
        Ids.assign(revision);
    }

    @Override
    public Optional<String> obstacle() {
        var label = revision.getLabel();
        if (label.isEmpty()) {
            return Optional.of(Naming.text("obstacle.revision.unnamed"));
        }
        return Revisions.find(production, label).map(other -> Naming.text("obstacle.revision.taken", label));
    }

    @Override
    protected void edit(Edits edits) {
        edits.add(production, Literals.PRODUCTION__REVISIONS, revision);
        if (production.getTitleBlock() != null) {
            edits.set(production.getTitleBlock(), Literals.TITLE_BLOCK__REVISION, revision.getLabel());
            edits.set(production.getTitleBlock(), Literals.TITLE_BLOCK__DATE, revision.getDate());
        }
    }
}
