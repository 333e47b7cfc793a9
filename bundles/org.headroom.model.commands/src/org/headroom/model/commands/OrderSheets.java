/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetPackage;

/** Puts the sheets of a production into an order, and numbers them from 1. */
public final class OrderSheets extends EditChange {

    private final Production production;
    private final List<Sheet> order;

    /** @param order all sheets of the production */
    public OrderSheets(Production production, List<Sheet> order) {
        super(Naming.text("orderSheets"));
        this.production = Objects.requireNonNull(production);
        this.order = List.copyOf(order);
    }

    /** The sheets as users see them: by their numbers. */
    public static List<Sheet> inOrder(Production production) {
        return production.getSheets().stream()
                .sorted((a, b) -> Integer.compare(a.getNumber(), b.getNumber())).toList();
    }

    @Override
    public Optional<String> obstacle() {
        boolean all = order.size() == production.getSheets().size() && order.stream().distinct().count() == order.size()
                && order.stream().allMatch(sheet -> Productions.of(sheet).equals(Optional.of(production)));
        return all ? Optional.empty() : Optional.of(Naming.text("obstacle.allSheets"));
    }

    @Override
    protected void edit(Edits edits) {
        for (int i = 0; i < order.size(); i++) {
            edits.set(order.get(i), SheetPackage.Literals.SHEET__NUMBER, i + 1);
        }
    }
}
