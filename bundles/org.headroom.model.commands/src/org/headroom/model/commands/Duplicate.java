/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Device;

/**
 * Puts further devices beside devices of a sheet, in rows and columns, with names that count on and with the cables
 * among them: eight wedges from one, or a rack of four amplifiers with its wiring three times.
 */
public final class Duplicate extends ChangeOfParts {

    /**
     * Rows and columns, with what there is as the first of them. They are filled row by row.
     *
     * @param stepX from one column to the next, in 1/96 inch
     * @param stepY from one row to the next, in 1/96 inch
     */
    public record Grid(int rows, int columns, int stepX, int stepY) {

        /** More than anybody places in one step. */
        public static final int MOST = 500;

        public Grid {
            if (rows < 1 || columns < 1 || (long) rows * columns > MOST || rows * columns == 1) {
                throw new IllegalArgumentException(rows + " rows and " + columns + " columns");
            }
        }

        /** How many are added. */
        public int copies() {
            return rows * columns - 1;
        }
    }

    private final CompoundChange parts;
    private final List<Paste> pastes = new ArrayList<>();
    private final List<List<String>> names;

    /**
     * @param selected what is copied, all on one sheet; one device at least
     * @param first    the new name of the first one, from which the others count on; empty: it keeps its name. Only for a
     *                 single device.
     */
    public Duplicate(Sheet sheet, Collection<? extends Element> selected, Grid grid, Optional<String> first) {
        var production = Productions.of(sheet)
                .orElseThrow(() -> new IllegalArgumentException("The sheet is in no design"));
        var devices = devices(selected);
        names = names(production, devices, grid.copies(), first);
        var changes = new ArrayList<Change>();
        if (first.isPresent() && devices.size() == 1 && !first.get().equals(devices.getFirst().getName())) {
            changes.add(new Rename(devices.getFirst(), first.get()));
        }
        var clipping = Clipping.of(selected);
        for (int i = 1; i <= grid.copies(); i++) {
            var paste = new Paste(sheet, clipping, i % grid.columns() * grid.stepX(), i / grid.columns() * grid.stepY(),
                    names.get(i - 1));
            pastes.add(paste);
            changes.add(paste);
        }
        parts = new CompoundChange(Naming.text("duplicate", Naming.of(devices)), changes);
    }

    private static List<Device> devices(Collection<? extends Element> selected) {
        var devices = new LinkedHashSet<Device>();
        for (Element each : selected) {
            if (each instanceof PlacedDevice placed && placed.getDevice() != null) {
                devices.add(placed.getDevice());
            }
        }
        if (devices.isEmpty()) {
            throw new IllegalArgumentException("No device to duplicate");
        }
        return List.copyOf(devices);
    }

    /** The names of each copy, in the order of the devices. */
    private static List<List<String>> names(Production production, List<Device> devices, int copies,
            Optional<String> first) {
        Set<String> taken = new HashSet<>();
        production.getDevices().forEach(device -> taken.add(device.getName()));
        Map<Device, List<String>> names = new LinkedHashMap<>();
        for (Device device : devices) {
            var start = first.filter(name -> devices.size() == 1).orElse(device.getName());
            if (start == null) {
                names.put(device, Collections.nCopies(copies, ""));
                continue;
            }
            taken.add(start);
            var next = CountingNames.after(start, copies, taken);
            taken.addAll(next);
            names.put(device, next);
        }
        var byCopy = new ArrayList<List<String>>();
        for (int i = 0; i < copies; i++) {
            int copy = i;
            byCopy.add(names.values().stream().map(each -> each.get(copy)).toList());
        }
        return List.copyOf(byCopy);
    }

    /** The names that the copies get: a list for each copy, in the order of the devices. */
    public List<List<String>> names() {
        return names;
    }

    /** What is new on the sheet, to select it. */
    public List<PlacedDevice> placed() {
        return pastes.stream().flatMap(paste -> paste.placed().stream()).toList();
    }

    @Override
    CompoundChange parts() {
        return parts;
    }
}
