/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.headroom.diagram.plane.SceneItem;
import org.headroom.diagram.plane.ScenePlane;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.render.flow.CableSpec;
import org.headroom.render.flow.PortAnchor;
import org.headroom.render.scene.Bounds;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.PlacedFigure;
import org.headroom.render.sheet.SheetLayout;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetPage;
import org.headroom.render.sheet.SheetScenes;

/** A sheet as it is drawn at a moment: where everything is, the lines of the cables, and the items of the plane. */
public final class SheetPicture {

    private final SheetLayout layout;
    private final List<CableSpec> lines;
    private final SheetPage page;
    private final Map<Object, SceneItem> items = new LinkedHashMap<>();
    private final Map<PlacedDevice, PlacedFigure> figures = new HashMap<>();
    private final Map<Cable, CableSpec> lineOf = new HashMap<>();

    private SheetPicture(SheetScenes scenes, Production production, Sheet sheet, SheetOptions options) {
        layout = scenes.layout(production, sheet, options);
        lines = scenes.cables(layout, options);
        var maker = new SheetItems(scenes, options);
        sheet.getFrames().forEach(frame -> add(maker.frame(frame)));
        for (var i = 0; i < lines.size(); i++) {
            var run = layout.runs().get(i);
            lineOf.put(run.cable(), lines.get(i));
            add(maker.cable(run, lines.get(i)));
        }
        layout.devices().forEach(figure -> {
            figures.put(figure.placed(), figure);
            add(maker.device(figure));
        });
        references(scenes, sheet, maker);
        sheet.getTexts().forEach(note -> add(maker.note(note)));
        var extent = items.values().stream().map(SceneItem::bounds).reduce(Bounds.EMPTY, Bounds::union);
        page = scenes.page(layout, lines, extent, options);
        add(SheetItems.page(new PageKey(sheet), page));
    }

    /** Reads the sheet as it is now, in the thread that owns the design. */
    public static SheetPicture of(SheetScenes scenes, Production production, Sheet sheet, SheetOptions options) {
        return new SheetPicture(scenes, production, sheet, options);
    }

    private void add(SceneItem item) {
        items.put(item.key(), item);
    }

    private void references(SheetScenes scenes, Sheet sheet, SheetItems maker) {
        if (sheet.getReferences().isEmpty()) {
            return;
        }
        var byId = new HashMap<String, OffPageReference>();
        sheet.getReferences().forEach(reference -> byId.put(reference.getId(), reference));
        for (var run : layout.runs()) {
            for (var flag : scenes.flags(run)) {
                flag.object().map(byId::get).ifPresent(reference -> add(maker.reference(reference, flag)));
            }
        }
    }

    public SheetLayout layout() {
        return layout;
    }

    public SheetPage page() {
        return page;
    }

    /** The lines of all cables, in the order of the layout's runs. */
    public List<CableSpec> lines() {
        return lines;
    }

    public Optional<CableSpec> line(Cable cable) {
        return Optional.ofNullable(lineOf.get(cable));
    }

    public Optional<CableRun> run(Cable cable) {
        return layout.runs().stream().filter(run -> run.cable() == cable).findFirst();
    }

    public Optional<PlacedFigure> figure(PlacedDevice placed) {
        return Optional.ofNullable(figures.get(placed));
    }

    /** Where a port is on the sheet. */
    public Optional<PortAnchor> anchor(PlacedPort port) {
        return figure(port.placed()).flatMap(figure -> figure.figure().anchor(port.port().getId())
                .map(anchor -> anchor.moved(figure.at().x(), figure.at().y())));
    }

    /** The item that stands for a port while it has an edit part. */
    public Optional<SceneItem> portItem(PlacedPort port) {
        return anchor(port).map(anchor -> SheetItems.port(port, anchor));
    }

    /** What is on the sheet, in the order in which it is drawn, without ports. */
    public List<Object> keys() {
        return List.copyOf(items.keySet());
    }

    /** Brings a plane to what this shows, and tells which parts of it look different now. */
    public void showOn(ScenePlane plane, Consumer<Bounds> changed) {
        for (var key : plane.keys()) {
            if (!items.containsKey(key) && !(key instanceof PlacedPort)) {
                plane.get(key).ifPresent(item -> changed.accept(item.bounds()));
                plane.remove(key);
            }
        }
        for (var item : items.values()) {
            var before = plane.get(item.key());
            if (before.isEmpty() || !before.get().looksLike(item)) {
                before.ifPresent(old -> changed.accept(old.bounds()));
                plane.put(item);
                changed.accept(item.bounds());
            }
        }
    }
}
