/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.headroom.diagram.plane.SceneItem;
import org.headroom.diagram.plane.ScenePlane;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.model.system.Multicore;
import org.headroom.render.flow.CableSpec;
import org.headroom.render.flow.HopIndex;
import org.headroom.render.flow.PortAnchor;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.PlacedFigure;
import org.headroom.render.sheet.SheetChanges;
import org.headroom.render.sheet.SheetLayout;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetPage;
import org.headroom.render.sheet.SheetScenes;

/**
 * A sheet as it is drawn at a moment: where everything is, the lines of the cables, and the items of the plane. After an
 * edit, {@link #updated} makes the next picture, in which all that was not touched is kept.
 */
public final class SheetPicture {

    private final SheetScenes scenes;
    private final SheetOptions options;
    private final SheetLayout layout;
    private final SheetPage page;
    private final HopIndex<Cable> hops;
    private final Map<Object, SceneItem> items;
    private final Map<PlacedDevice, PlacedFigure> figures;
    private final Map<Cable, CableRun> runs;
    private final Map<Cable, CableSpec> lines;
    private final Set<Cable> unlaid;
    /** Cables that share the trunk of their multicore, where their label stands. */
    private final Set<Cable> bundled;
    private final Set<PlacedDevice> changedFigures;

    private SheetPicture(SheetScenes scenes, SheetOptions options, SheetLayout layout) {
        this.scenes = scenes;
        this.options = options;
        this.layout = layout;
        hops = new HopIndex<>();
        items = new LinkedHashMap<>();
        figures = new HashMap<>();
        runs = new HashMap<>();
        lines = new LinkedHashMap<>();
        unlaid = new HashSet<>();
        bundled = new HashSet<>();
        changedFigures = Set.of();
        var maker = new SheetItems(scenes, options);
        var laid = options.router().routes(layout);
        for (var run : layout.runs()) {
            runs.put(run.cable(), run);
            line(run, Optional.ofNullable(laid.get(run.id())));
            if (options.hops()) {
                hops.add(run.cable(), lines.get(run.cable()).points());
            }
        }
        layout.runs().forEach(run -> add(item(run.cable(), maker)));
        layout.devices().forEach(figure -> {
            figures.put(figure.placed(), figure);
            add(maker.device(figure));
        });
        page = rest(maker);
    }

    private SheetPicture(SheetPicture before, SheetOptions options, SheetChanges changes,
            Function<CableRun, Optional<List<Point>>> laid) {
        scenes = before.scenes;
        this.options = options;
        hops = before.hops;
        items = new LinkedHashMap<>(before.items);
        figures = new HashMap<>(before.figures);
        runs = new HashMap<>(before.runs);
        lines = new LinkedHashMap<>(before.lines);
        unlaid = new HashSet<>(before.unlaid);
        bundled = new HashSet<>(before.bundled);
        var update = scenes.layout(before.layout, changes, options);
        layout = update.layout();
        changedFigures = update.figures();
        var maker = new SheetItems(scenes, options);
        cables(update.runs(), changes.cables(), laid, maker);
        changedFigures.forEach(placed -> {
            figures.remove(placed);
            items.remove(placed);
        });
        layout.devices().stream().filter(figure -> changedFigures.contains(figure.placed())).forEach(figure -> {
            figures.put(figure.placed(), figure);
            add(maker.device(figure));
        });
        page = rest(maker);
    }

    /** Reads the sheet as it is now, in the thread that owns the design. */
    public static SheetPicture of(SheetScenes scenes, Production production, Sheet sheet, SheetOptions options) {
        return new SheetPicture(scenes, options, scenes.layout(production, sheet, options));
    }

    /**
     * The picture after an edit, made from this one, which is not to be used afterwards. In the thread that owns the
     * design.
     *
     * @param laid the line of a cable without a stored route, where one is known
     */
    public SheetPicture updated(SheetChanges changes, SheetOptions now, Function<CableRun, Optional<List<Point>>> laid) {
        return new SheetPicture(this, now, changes, laid);
    }

    private void cables(Set<Cable> changed, Set<Cable> touched, Function<CableRun, Optional<List<Point>>> laid,
            SheetItems maker) {
        for (var cable : changed) {
            runs.remove(cable);
        }
        layout.runs().stream().filter(run -> changed.contains(run.cable())).forEach(run -> runs.put(run.cable(), run));
        var stale = new LinkedHashSet<Cable>();
        var again = new LinkedHashSet<>(changed);
        again.addAll(touched);
        for (var cable : again) {
            var run = runs.get(cable);
            if (run == null) {
                stale.addAll(hops.remove(cable));
                lines.remove(cable);
                unlaid.remove(cable);
                items.remove(cable);
            } else {
                var before = lines.get(cable);
                stale.addAll(lay(run, laid.apply(run)));
                if (changed.contains(cable) || !lines.get(cable).equals(before)) {
                    stale.add(cable);
                }
            }
        }
        stale.stream().filter(lines::containsKey).forEach(cable -> add(item(cable, maker)));
    }

    private SceneItem item(Cable cable, SheetItems maker) {
        var run = runs.get(cable);
        var spec = lines.get(cable);
        return maker.cable(run, bundled.contains(cable) ? scenes.inTrunk(run, spec) : spec, () -> hops.hops(cable));
    }

    /** Gives a cable its line; tells which others may step over it now, or no longer. */
    private Set<Cable> lay(CableRun run, Optional<List<Point>> laid) {
        line(run, laid);
        return options.hops() ? hops.put(run.cable(), lines.get(run.cable()).points()) : Set.of();
    }

    private void line(CableRun run, Optional<List<Point>> laid) {
        var spec = scenes.spec(run, laid);
        lines.put(run.cable(), spec);
        if (laid.isEmpty() && !run.isStub() && run.line().isEmpty()) {
            unlaid.add(run.cable());
        } else {
            unlaid.remove(run.cable());
        }
    }

    /** Cables that joined or left a trunk have another label. */
    private void bundle(SheetItems maker) {
        var now = new HashSet<Cable>();
        scenes.bundled(layout, run -> lines.get(run.cable()).points()).forEach(run -> now.add(run.cable()));
        var other = new HashSet<>(now);
        other.addAll(bundled);
        other.removeIf(cable -> now.contains(cable) == bundled.contains(cable) || !lines.containsKey(cable));
        bundled.clear();
        bundled.addAll(now);
        other.forEach(cable -> add(item(cable, maker)));
    }

    /** What there is little of, and therefore always made anew: frames, flags, notes and the page. */
    private SheetPage rest(SheetItems maker) {
        items.keySet().removeIf(key -> key instanceof Frame || key instanceof Note || key instanceof OffPageReference
                || key instanceof PageKey || key instanceof Multicore);
        var sheet = layout.sheet();
        sheet.getFrames().forEach(frame -> add(maker.frame(frame)));
        bundle(maker);
        scenes.trunks(layout, run -> lines.get(run.cable()).points())
                .forEach((multicore, trunk) -> add(maker.trunk(multicore, trunk)));
        references(maker);
        sheet.getTexts().forEach(note -> add(maker.note(note)));
        var extent = items.values().stream().map(SceneItem::bounds).reduce(Bounds.EMPTY, Bounds::union);
        var drawn = scenes.page(layout, lines(), extent, options);
        add(SheetItems.page(new PageKey(sheet), drawn));
        return drawn;
    }

    private void add(SceneItem item) {
        items.put(item.key(), item);
    }

    private void references(SheetItems maker) {
        if (layout.sheet().getReferences().isEmpty()) {
            return;
        }
        var byId = new HashMap<String, OffPageReference>();
        layout.sheet().getReferences().forEach(reference -> byId.put(reference.getId(), reference));
        for (var run : layout.runs()) {
            if (run.isStub()) {
                for (var flag : scenes.flags(run)) {
                    flag.object().map(byId::get).ifPresent(reference -> add(maker.reference(reference, flag)));
                }
            }
        }
    }

    public SheetLayout layout() {
        return layout;
    }

    public SheetPage page() {
        return page;
    }

    /** The lines of all cables, without hops. */
    public List<CableSpec> lines() {
        return List.copyOf(lines.values());
    }

    public Optional<CableSpec> line(Cable cable) {
        return Optional.ofNullable(lines.get(cable));
    }

    public Optional<CableRun> run(Cable cable) {
        return Optional.ofNullable(runs.get(cable));
    }

    public Optional<PlacedFigure> figure(PlacedDevice placed) {
        return Optional.ofNullable(figures.get(placed));
    }

    /** Cables that have neither a stored route nor one that was laid: drawn plainly, as if no device were in the way. */
    public Set<Cable> unlaid() {
        return Set.copyOf(unlaid);
    }

    /** Devices that look different than in the picture before, or stand elsewhere; those that are gone as well. */
    public Set<PlacedDevice> changedFigures() {
        return changedFigures;
    }

    /** What the router is told of this picture. May be asked in the background. */
    public SheetWiring wiring() {
        return new SheetWiring(layout, run -> unlaid.contains(run.cable()) ? Optional.empty()
                : Optional.of(lines.get(run.cable()).points()));
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

    /** Whether something is on the sheet; a port is not, its device is. */
    public boolean has(Object key) {
        return items.containsKey(key);
    }

    /** The item that shows a thing on the sheet. */
    public Optional<SceneItem> item(Object key) {
        return Optional.ofNullable(items.get(key));
    }

    /** What is on the sheet, without ports. */
    public List<Object> keys() {
        return List.copyOf(items.keySet());
    }

    /** Brings a plane to what this shows, and tells which parts of it look different now. */
    public void showOn(ScenePlane plane, Consumer<Bounds> changed) {
        for (var key : plane.keys()) {
            if (!items.containsKey(key) && !(key instanceof PlacedPort)) {
                plane.get(key).ifPresent(item -> item.pieces().forEach(changed));
                plane.remove(key);
            }
        }
        for (var item : items.values()) {
            var before = plane.get(item.key()).orElse(null);
            if (before != item && (before == null || !before.looksLike(item))) {
                if (before != null) {
                    before.pieces().forEach(changed);
                }
                plane.put(item);
                item.pieces().forEach(changed);
            }
        }
    }
}
