/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.sheet.SheetKind;
import org.headroom.model.system.Device;

/** Adds sheets behind the others, each with devices that are in the production already, as one step. */
public final class NewSheets implements Change {

    /**
     * A sheet to be.
     *
     * @param devices what is shown where, in 1/96 inch; may be empty
     */
    public record Plan(String name, SheetKind kind, PaperSize paper, boolean landscape, Map<Device, Place> devices) {
    }

    /** A place on a sheet, in 1/96 inch. */
    public record Place(int x, int y) {
    }

    private final List<Sheet> sheets = new ArrayList<>();
    private final CompoundChange parts;

    /** @param plans the sheets in their order; one at least */
    public NewSheets(Production production, List<Plan> plans) {
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("No sheet");
        }
        int number = production.getSheets().stream().mapToInt(Sheet::getNumber).max().orElse(0);
        var changes = new ArrayList<Change>();
        for (Plan plan : plans) {
            var sheet = SheetFactory.eINSTANCE.createSheet();
            sheet.setNumber(++number);
            sheet.setName(plan.name().strip());
            sheet.setKind(plan.kind());
            sheet.setPaper(plan.paper());
            sheet.setLandscape(plan.landscape());
            sheets.add(sheet);
            changes.add(AddObject.sheet(production, sheet));
            plan.devices().forEach((device, place) -> changes.add(
                    new PlaceOnSheet(sheet, device, place.x(), place.y(), List.of())));
        }
        parts = new CompoundChange(Naming.text("newSheets", Naming.of(sheets)), changes);
    }

    /** The new sheets. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public String label() {
        return parts.label();
    }

    @Override
    public Optional<String> obstacle() {
        return sheets.stream().anyMatch(sheet -> sheet.getName().isEmpty())
                ? Optional.of(Naming.text("obstacle.noName")) : parts.obstacle();
    }

    @Override
    public void apply() {
        parts.apply();
    }

    @Override
    public void revert() {
        parts.revert();
    }

    @Override
    public Collection<EObject> affected() {
        return new LinkedHashSet<>(parts.affected());
    }
}
