/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.headroom.model.base.BasePackage;
import org.headroom.model.base.Named;
import org.headroom.model.production.Productions;
import org.headroom.model.production.TitleBlock;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetPackage;

/** Sets several values of one object at once, as a dialog does. */
public final class EditFeatures extends EditChange {

    private final EObject object;
    private final Map<EStructuralFeature, Object> values;

    /**
     * @param values new values; {@code null} where the feature allows it
     * @throws IllegalArgumentException when one of the values cannot be set
     */
    public EditFeatures(String label, EObject object, Map<? extends EStructuralFeature, ?> values) {
        super(label);
        this.object = Objects.requireNonNull(object);
        this.values = new LinkedHashMap<>(values);
        this.values.forEach((feature, value) -> new SetFeature(label, object, feature, value));
    }

    /** Name, paper and orientation of a sheet. */
    public static EditFeatures sheet(Sheet sheet, String name, PaperSize paper, boolean landscape) {
        return new EditFeatures(Naming.text("setUp", Naming.of(sheet)), sheet, Map.of(
                BasePackage.Literals.NAMED__NAME, name.strip(), SheetPackage.Literals.SHEET__PAPER, paper,
                SheetPackage.Literals.SHEET__LANDSCAPE, landscape));
    }

    /** Fields of the title block. */
    public static EditFeatures titleBlock(TitleBlock block, Map<? extends EStructuralFeature, ?> values) {
        return new EditFeatures(Naming.text("titleBlock"), block, values);
    }

    /** Gives a frame another place and size, in 1/96 inch. */
    public static EditFeatures resize(Frame frame, int x, int y, int width, int height) {
        return new EditFeatures(Naming.text("resize", Naming.of(frame)), frame, Map.of(
                SheetPackage.Literals.ELEMENT__X, x, SheetPackage.Literals.ELEMENT__Y, y,
                SheetPackage.Literals.FRAME__WIDTH, width, SheetPackage.Literals.FRAME__HEIGHT, height));
    }

    /** Gives a note another text. */
    public static EditFeatures note(Note note, String text) {
        return new EditFeatures(Naming.text("note"), note, Map.of(SheetPackage.Literals.NOTE__TEXT, text));
    }

    @Override
    public Optional<String> obstacle() {
        if (Productions.of(object).isEmpty()) {
            return Optional.of(Naming.text("obstacle.notThere"));
        }
        boolean noName = object instanceof Named && values.containsKey(BasePackage.Literals.NAMED__NAME)
                && values.get(BasePackage.Literals.NAMED__NAME) instanceof String name && name.isBlank();
        return noName ? Optional.of(Naming.text("obstacle.noName")) : Optional.empty();
    }

    @Override
    protected void edit(Edits edits) {
        values.forEach((feature, value) -> edits.set(object, feature, value));
    }
}
