/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.headroom.core.design.Design;
import org.headroom.model.sheet.Sheet;

/** A sheet of an open design, as input of an editor. Remembered over sessions when the design has a file. */
public final class SheetEditorInput implements IEditorInput, IPersistableElement {

    private final Design design;
    private final String sheetId;

    public SheetEditorInput(Design design, Sheet sheet) {
        this.design = Objects.requireNonNull(design);
        this.sheetId = sheet.getId();
    }

    public Design design() {
        return design;
    }

    public String sheetId() {
        return sheetId;
    }

    @Override
    public boolean exists() {
        return design.find(sheetId).isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("sheet");
    }

    @Override
    public String getName() {
        return design.find(sheetId, Sheet.class).map(Sheet::getName).orElse("");
    }

    @Override
    public String getToolTipText() {
        return design.name() + " · " + getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return design.file().isPresent() ? this : null;
    }

    @Override
    public String getFactoryId() {
        return SheetEditorInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        design.file().ifPresent(file -> memento.putString(SheetEditorInputFactory.FILE, file.toString()));
        memento.putString(SheetEditorInputFactory.SHEET, sheetId);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(design) ? adapter.cast(design) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetEditorInput input && design == input.design && sheetId.equals(input.sheetId);
    }

    @Override
    public int hashCode() {
        return sheetId.hashCode();
    }
}
