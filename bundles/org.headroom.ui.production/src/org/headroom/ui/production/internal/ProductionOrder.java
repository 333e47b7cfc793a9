/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.production.internal;

import java.util.Optional;

import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.example.ExampleDescriptor;
import org.headroom.model.base.Ids;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.ui.design.UserSettings;

/**
 * What the user asked for.
 *
 * @param example the example to start from; empty: from nothing
 * @param name    name of the production
 * @param client  client; may be empty
 * @param venue   venue; may be empty
 */
record ProductionOrder(Optional<ExampleDescriptor> example, String name, String client, String venue) {

    private static final Messages MESSAGES = Messages.of(ProductionOrder.class);

    /**
     * Makes the production.
     *
     * @throws IllegalStateException when the example fails; the message says why
     */
    Production make(Catalogue catalogue) {
        var production = example.isPresent() ? fromExample(example.get(), catalogue) : fromNothing(name);
        production.setName(name);
        new UserSettings().designer().ifPresent(production.getTitleBlock()::setDesigner);
        if (!client.isBlank()) {
            production.getTitleBlock().setClient(client);
        }
        if (!venue.isBlank()) {
            production.getTitleBlock().setVenueName(venue);
        }
        return production;
    }

    private static Production fromExample(ExampleDescriptor example, Catalogue catalogue) {
        return example.code().call(code -> code.create(catalogue)).orElseThrow(
                () -> new IllegalStateException(example.code().problem().map(Problem::message).orElse(example.name())));
    }

    private static Production fromNothing(String name) {
        var production = Productions.create(name);
        var sheet = SheetFactory.eINSTANCE.createSheet();
        sheet.setName(MESSAGES.text("sheet.first"));
        sheet.setNumber(1);
        production.getSheets().add(sheet);
        Ids.assign(production);
        return production;
    }
}
