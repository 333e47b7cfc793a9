/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.widgets.Composite;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.catalogue.QuickSearch.OfType;
import org.headroom.render.arrange.Alignment;

/** All tools for placing, copying, arranging and finding on a sheet, by the commands that call them. */
public final class PlaceTools {

    private static final String PREFIX = "org.headroom.diagram.";

    private final Map<String, Runnable> commands = new LinkedHashMap<>();
    private final QuickPlace quickPlace;
    private final FindOnSheets find;
    private final SheetClipboard clipboard;
    private final Placer placer;
    private final Palette palette;
    private final Drawing drawing;

    /** @param jump goes to things on other sheets */
    public PlaceTools(Drawing drawing, Equipment equipment, FindOnSheets.Jump jump) {
        this.drawing = drawing;
        placer = new Placer(drawing, equipment);
        palette = new Palette(drawing, equipment, placer);
        quickPlace = new QuickPlace(drawing, equipment, placer);
        find = new FindOnSheets(drawing, equipment.favourites().store(), jump);
        clipboard = new SheetClipboard(drawing);
        var arranging = new Arranging(drawing);
        var sheets = new SheetActions(drawing, jump);
        var printing = new Printing(drawing);
        commands.put(PREFIX + "quickPlace", () -> quickPlace.open(""));
        commands.put("org.eclipse.ui.edit.copy", clipboard::copy);
        commands.put("org.eclipse.ui.edit.cut", clipboard::cut);
        commands.put("org.eclipse.ui.edit.paste", clipboard::paste);
        commands.put(PREFIX + "duplicate", new Duplicating(drawing)::ask);
        commands.put(PREFIX + "swap", new Swapping(drawing, equipment)::ask);
        commands.put(PREFIX + "frame", arranging::frame);
        commands.put(PREFIX + "note", arranging::note);
        for (Alignment alignment : Alignment.values()) {
            commands.put(PREFIX + "align." + alignment.name().toLowerCase(Locale.ROOT), () -> arranging.align(alignment));
        }
        commands.put(PREFIX + "palette", palette::toggle);
        commands.put(PREFIX + "newSheets", sheets::add);
        commands.put(PREFIX + "sheets", sheets::list);
        commands.put(PREFIX + "setUpSheet", sheets::setUp);
        commands.put(PREFIX + "deleteSheet", sheets::delete);
        commands.put(PREFIX + "showAlso", sheets::showAlso);
        commands.put(PREFIX + "nextSheet", () -> sheets.turn(1));
        commands.put(PREFIX + "previousSheet", () -> sheets.turn(-1));
        commands.put("org.eclipse.ui.file.print", printing::print);
        commands.put(PREFIX + "printPreview", printing::preview);
        commands.put("org.eclipse.ui.edit.findReplace", find::open);
        commands.put(PREFIX + "findNext", () -> find.next(1));
        commands.put(PREFIX + "findPrevious", () -> find.next(-1));
    }

    /** Adds the palette beside the drawing, and lets devices be dropped on it. The parent has a grid of two columns. */
    public void install(Composite parent) {
        palette.create(parent);
        drawing.viewer().addDropTargetListener((TransferDropTargetListener) new TypeDrop(drawing, placer));
    }

    /** Places a device of a type where the mouse was, or in the middle of what is seen. */
    public boolean place(CatalogueEntry entry) {
        return !placer.place(new OfType(entry), 1, drawing.mouse()).isEmpty();
    }

    /** What each command does. */
    public Map<String, Runnable> commands() {
        return Map.copyOf(commands);
    }

    /** Letters were typed that mean nothing else: the user wants to place something. */
    public void typed(String letters) {
        quickPlace.open(letters);
    }

    public QuickPlace quickPlace() {
        return quickPlace;
    }

    public FindOnSheets find() {
        return find;
    }

    SheetClipboard clipboard() {
        return clipboard;
    }

    public Placer placer() {
        return placer;
    }
}
