/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;
import org.headroom.model.system.CableEnd;
import org.headroom.model.system.Device;
import org.headroom.render.flow.SheetParts;

/** Brings a layout up to date after some objects were touched. */
final class LayoutUpdate {

    private final SheetScenes scenes;
    private final SheetParts parts;
    private final SheetLayout before;
    private final SheetChanges changes;
    private final Set<PlacedDevice> figures = new LinkedHashSet<>();
    private final Set<Cable> touched = new LinkedHashSet<>();

    LayoutUpdate(SheetScenes scenes, SheetParts parts, SheetLayout before, SheetChanges changes) {
        this.scenes = scenes;
        this.parts = parts;
        this.before = before;
        this.changes = changes;
    }

    SheetUpdate run(SheetOptions options) {
        var devices = devices(options);
        var production = before.production();
        var finder = new CableRuns(production, before.sheet(), devices, parts);
        touched.addAll(changes.cables());
        changes.devices().forEach(this::touchCables);
        if (changes.everything()) {
            before.runs().forEach(run -> touched.add(run.cable()));
            touched.addAll(finder.runs().stream().map(CableRun::cable).toList());
        } else if (changes.own()) {
            finder.rerouted(before.runs(), touched);
            touched.addAll(finder.referenced());
            if (!before.hidden().equals(finder.hidden())) {
                hiddenOrShown(finder);
            }
        }
        if (changes.elsewhere() || changes.own()) {
            before.runs().stream().filter(CableRun::isStub).forEach(run -> touched.add(run.cable()));
        }
        var changed = new HashSet<Cable>();
        var runs = finder.updated(before.runs(), touched, changed);
        return new SheetUpdate(new SheetLayout(production, before.sheet(), devices, runs, finder.hidden()), figures, changed);
    }

    private List<PlacedFigure> devices(SheetOptions options) {
        var devices = new ArrayList<PlacedFigure>(before.devices().size() + 1);
        var old = beforeIfOther();
        var i = 0;
        for (var placed : before.sheet().getDevices()) {
            var figure = old.isEmpty() ? before.devices().get(i++) : old.get().remove(placed);
            if (figure == null || isTouched(placed)) {
                var now = scenes.device(placed, options);
                if (figure == null || !figure.at().equals(now.at()) || !figure.spec().equals(now.spec())) {
                    changed(placed);
                    figure = now;
                }
            }
            devices.add(figure);
        }
        old.ifPresent(left -> left.keySet().forEach(this::changed));
        touchOldCables();
        return devices;
    }

    /** The figures before, unless they are of the very devices that stand on the sheet now. */
    private Optional<Map<PlacedDevice, PlacedFigure>> beforeIfOther() {
        var now = before.sheet().getDevices();
        var same = now.size() == before.devices().size();
        for (var i = 0; same && i < now.size(); i++) {
            same = now.get(i) == before.devices().get(i).placed();
        }
        if (same) {
            return Optional.empty();
        }
        Map<PlacedDevice, PlacedFigure> old = HashMap.newHashMap(before.devices().size());
        before.devices().forEach(figure -> old.put(figure.placed(), figure));
        return Optional.of(old);
    }

    /** Cables that met a device which is not where it was, or stands for another one. */
    private void touchOldCables() {
        var boxes = new HashSet<String>();
        figures.forEach(placed -> boxes.add(placed.getId()));
        if (!boxes.isEmpty()) {
            for (var run : before.runs()) {
                if (run.from().box().filter(boxes::contains).isPresent() || run.to().box().filter(boxes::contains).isPresent()) {
                    touched.add(run.cable());
                }
            }
        }
    }

    private boolean isTouched(PlacedDevice placed) {
        return changes.everything() || changes.placed().contains(placed)
                || placed.getDevice() != null && changes.devices().contains(placed.getDevice());
    }

    private void changed(PlacedDevice placed) {
        figures.add(placed);
        touchCables(placed.getDevice());
    }

    private void touchCables(Device device) {
        if (device != null) {
            device.getPorts().stream().flatMap(port -> port.getEnds().stream()).map(CableEnd::cable)
                    .filter(cable -> cable != null).forEach(touched::add);
        }
    }

    /** Signals that are hidden by now, or shown again. */
    private void hiddenOrShown(CableRuns finder) {
        var now = new HashSet<Cable>();
        finder.runs().forEach(run -> now.add(run.cable()));
        before.runs().forEach(run -> {
            if (!now.remove(run.cable())) {
                touched.add(run.cable());
            }
        });
        touched.addAll(now);
    }
}
