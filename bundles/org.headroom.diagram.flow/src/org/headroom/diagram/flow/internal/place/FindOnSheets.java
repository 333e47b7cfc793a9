/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.graphics.Point;
import org.headroom.common.text.Messages;
import org.headroom.core.find.Finder;
import org.headroom.core.find.Found;
import org.headroom.model.base.Identified;
import org.headroom.model.sheet.Sheet;

/**
 * Finds devices, cables, channels, notes and sheets across all sheets while the user types, and jumps to them. What was
 * looked for is remembered, so that the next one is a key away, on whatever sheet that is.
 */
public final class FindOnSheets implements SearchOverlay.Content<Found> {

    /** Goes to a thing on a sheet, which may be another one than this. */
    @FunctionalInterface
    public interface Jump {
        void to(Sheet sheet, Identified object);
    }

    static final String LAST = "place.find";
    private static final Messages MESSAGES = Messages.of(FindOnSheets.class);

    private final Drawing drawing;
    private final IPreferenceStore store;
    private final Jump jump;
    private final SearchOverlay<Found> overlay;
    private Optional<Finder> finder = Optional.empty();
    private int count;

    public FindOnSheets(Drawing drawing, IPreferenceStore store, Jump jump) {
        this.drawing = drawing;
        this.store = store;
        this.jump = jump;
        this.overlay = new SearchOverlay<>(drawing, this);
    }

    /** Opens the field with what was looked for last. */
    public void open() {
        finder = Optional.of(finder());
        overlay.open(store.getString(LAST), new Point(drawing.viewer().getControl().getSize().x, 0));
    }

    public boolean isOpen() {
        return overlay.isOpen();
    }

    private Finder finder() {
        return new Finder(drawing.production(), Optional.of(drawing.sheet()));
    }

    /**
     * Goes to the next thing that was looked for.
     *
     * @param by 1 for the next one, -1 for the one before
     */
    public void next(int by) {
        if (overlay.isOpen()) {
            overlay.takeNext(by);
            return;
        }
        var found = finder().find(store.getString(LAST)).stream().filter(each -> each.sheet().isPresent()).toList();
        if (found.isEmpty()) {
            open();
            return;
        }
        int at = indexOfSelected(found);
        var next = found.get(at < 0 ? by > 0 ? 0 : found.size() - 1 : Math.floorMod(at + by, found.size()));
        drawing.flow().tell(Optional.of(MESSAGES.text("find.which", found.indexOf(next) + 1, found.size(), next.text())));
        go(next);
    }

    private int indexOfSelected(List<Found> found) {
        var selected = drawing.part().map(part -> part.selected()).orElse(List.of());
        var devices = drawing.devices();
        for (int i = 0; i < found.size(); i++) {
            if (selected.contains(found.get(i).object()) || devices.contains(found.get(i).object())) {
                return i;
            }
        }
        return -1;
    }

    private void go(Found found) {
        found.sheet().ifPresent(sheet -> jump.to(sheet, found.object()));
    }

    @Override
    public String hint() {
        return MESSAGES.text("find.hint");
    }

    @Override
    public List<Found> find(String typed) {
        var found = finder.orElseGet(this::finder).find(typed);
        count = found.size();
        return found;
    }

    @Override
    public String text(Found found) {
        return found.kind() == Found.Kind.NOTE ? found.text().lines().findFirst().orElse("") : found.text();
    }

    @Override
    public String detail(Found found) {
        var where = found.sheet().map(sheet -> sheet.getNumber() + " " + sheet.getName())
                .orElseGet(() -> MESSAGES.text("find.nowhere"));
        var kind = MESSAGES.text("find.kind." + found.kind().name().toLowerCase(Locale.ROOT));
        return kind + " · " + where + (found.detail().isBlank() ? "" : " · " + found.detail());
    }

    @Override
    public String status(String typed, Optional<Found> selected) {
        if (typed.isBlank()) {
            return MESSAGES.text("find.empty");
        }
        return selected.isEmpty() ? MESSAGES.text("find.none") : MESSAGES.text("find.count", count);
    }

    @Override
    public int width() {
        return 620;
    }

    @Override
    public boolean keepsTyped() {
        return true;
    }

    /** What is on this sheet is shown while the user goes through the list. */
    @Override
    public void preview(Optional<Found> selected) {
        selected.filter(found -> found.sheet().filter(sheet -> sheet == drawing.sheet()).isPresent()).ifPresent(this::go);
    }

    @Override
    public boolean take(Found chosen, boolean withShift) {
        store.setValue(LAST, overlay.typed());
        if (chosen.sheet().isEmpty()) {
            drawing.flow().tell(Optional.of(MESSAGES.text("find.nowhere")));
            return false;
        }
        drawing.viewer().getControl().getDisplay().asyncExec(() -> go(chosen));
        return true;
    }
}
