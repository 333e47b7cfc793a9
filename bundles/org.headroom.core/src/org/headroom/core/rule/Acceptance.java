/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.headroom.common.text.Messages;
import org.headroom.model.commands.AddObject;
import org.headroom.model.commands.Change;
import org.headroom.model.commands.CompoundChange;
import org.headroom.model.commands.RemoveObjects;
import org.headroom.model.production.Production;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.production.ProductionPackage;

/** Makes the changes by which somebody accepts a finding as it is, and takes that back. */
public final class Acceptance {

    private static final Messages TEXTS = Messages.of(Acceptance.class);

    private Acceptance() {
    }

    /**
     * Accepts what a rule finds about an object, and all that this rule finds about it later.
     *
     * @param reason why; not blank
     * @param author who; not blank
     */
    public static Change accept(Production production, Finding finding, String reason, String author, LocalDate date) {
        if (reason.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("Who accepts a finding says why: " + finding.message());
        }
        var waiver = ProductionFactory.eINSTANCE.createWaiver();
        waiver.setId(UUID.randomUUID().toString());
        waiver.setRuleId(finding.ruleId());
        waiver.setObjectId(finding.subject().id());
        waiver.setReason(reason.strip());
        waiver.setAuthor(author.strip());
        waiver.setDate(date);
        return new CompoundChange(TEXTS.text("accept", finding.subject().name()), List.of(new AddObject(production,
                ProductionPackage.Literals.PRODUCTION__WAIVERS, waiver)));
    }

    /** Lets a finding count again; empty when nobody has accepted it. */
    public static Optional<Change> withdraw(Production production, Finding finding) {
        var waivers = production.getWaivers().stream().filter(each -> finding.ruleId().equals(each.getRuleId())
                && finding.subject().id().equals(each.getObjectId())).toList();
        return waivers.isEmpty() ? Optional.empty()
                : Optional.of(new CompoundChange(TEXTS.text("withdraw", finding.subject().name()),
                        List.of(new RemoveObjects(waivers))));
    }
}
