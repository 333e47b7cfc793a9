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
 * edit, {@link #updated} makes the next picture of this one, so that an edit costs no more in a large sheet. For the thread
 * that owns the design.
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
    /** Keys of frames, flags, notes, trunks and the page, which are made anew after every edit. */
    private final Set<Object> few;
    private final Set<Cable> unlaid;
    /** Cables that share the trunk of their multicore, where their label stands. */
    private final Set<Cable> bundled;
    /** Keys of items that are others than when the picture was shown last; all of them when it never was. */
    private final Set<Object> unshown;
    /** Items that are drawn otherwise where they were: cables of which the hops are others. */
    private final Set<SceneItem> redrawn;
    private final Set<PlacedDevice> changedFigures;
    private boolean showAll;

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
        few = new LinkedHashSet<>();
        unshown = new LinkedHashSet<>();
        redrawn = new LinkedHashSet<>();
        showAll = true;
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
        items = before.items;
        figures = before.figures;
        runs = before.runs;
        lines = before.lines;
        unlaid = before.unlaid;
        bundled = before.bundled;
        few = before.few;
        unshown = before.unshown;
        redrawn = before.redrawn;
        showAll = before.showAll;
        var update = scenes.layout(before.layout, changes, options);
        layout = update.layout();
        changedFigures = update.figures();
        var maker = new SheetItems(scenes, options);
        cables(update.runs(), changes.cables(), laid, maker);
        changedFigures.forEach(placed -> {
            figures.remove(placed);
            remove(placed);
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
        var others = new LinkedHashSet<Cable>();
        var again = new LinkedHashSet<>(changed);
        again.addAll(touched);
        for (var cable : again) {
            var run = runs.get(cable);
            if (run == null) {
                others.addAll(hops.remove(cable));
                lines.remove(cable);
                unlaid.remove(cable);
                remove(cable);
            } else {
                var before = lines.get(cable);
                others.addAll(lay(run, laid.apply(run)));
                if (changed.contains(cable) || !lines.get(cable).equals(before)) {
                    stale.add(cable);
                }
            }
        }
        stale.forEach(cable -> add(item(cable, maker)));
        others.removeAll(stale);
        others.stream().filter(lines::containsKey).map(items::get).forEach(item -> {
            item.drawAgain();
            redrawn.add(item);
        });
    }

    private SceneItem item(Cable cable, SheetItems maker) {
        var run = runs.get(cable);
        var spec = lines.get(cable);
        return cable(run, bundled.contains(cable) ? scenes.inTrunk(run, spec) : spec, hops, maker);
    }

    /** The item holds on to the places of the hops, and not to a picture. */
    private static SceneItem cable(CableRun run, CableSpec line, HopIndex<Cable> hops, SheetItems maker) {
        return maker.cable(run, line, () -> hops.hops(run.cable()));
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
        few.forEach(this::remove);
        few.clear();
        var sheet = layout.sheet();
        sheet.getFrames().forEach(frame -> addOneOfFew(maker.frame(frame)));
        bundle(maker);
        scenes.trunks(layout, run -> lines.get(run.cable()).points())
                .forEach((multicore, trunk) -> addOneOfFew(maker.trunk(multicore, trunk)));
        references(maker);
        sheet.getTexts().forEach(note -> addOneOfFew(maker.note(note)));
        var extent = items.values().stream().map(SceneItem::bounds).reduce(Bounds.EMPTY, Bounds::union);
        var drawn = scenes.page(layout, lines(), extent, options);
        addOneOfFew(SheetItems.page(new PageKey(sheet), drawn));
        return drawn;
    }

    private void add(SceneItem item) {
        items.put(item.key(), item);
        unshown.add(item.key());
    }

    private void addOneOfFew(SceneItem item) {
        few.add(item.key());
        add(item);
    }

    private void remove(Object key) {
        items.remove(key);
        unshown.add(key);
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
                    flag.object().map(byId::get).ifPresent(reference -> addOneOfFew(maker.reference(reference, flag)));
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

    /** What the router is told of this picture; it may be asked in the background, whatever becomes of the picture. */
    public SheetWiring wiring() {
        var laid = new HashMap<String, List<Point>>();
        for (var run : layout.runs()) {
            var mayBeLaid = !run.stored() || run.bends().isEmpty();
            if (mayBeLaid && run.line().isEmpty() && !unlaid.contains(run.cable())) {
                laid.put(run.id(), lines.get(run.cable()).points());
            }
        }
        return new SheetWiring(layout, run -> run.line().or(() -> Optional.ofNullable(laid.get(run.id()))));
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

    /**
     * Brings a plane to what this shows.
     *
     * @param changed    is told which parts of it look different now
     * @param drawnAgain is told which items are drawn otherwise in the same place
     */
    public void showOn(ScenePlane plane, Consumer<Bounds> changed, Consumer<SceneItem> drawnAgain) {
        if (showAll) {
            unshown.addAll(items.keySet());
            plane.keys().stream().filter(key -> !(key instanceof PlacedPort)).forEach(unshown::add);
            showAll = false;
        }
        for (var key : unshown) {
            var before = plane.get(key).orElse(null);
            var item = items.get(key);
            if (before != item && (before == null || item == null || !before.looksLike(item))) {
                if (before != null) {
                    before.pieces().forEach(changed);
                }
                if (item == null) {
                    plane.remove(key);
                } else {
                    plane.put(item);
                    item.pieces().forEach(changed);
                }
            }
        }
        unshown.clear();
        redrawn.forEach(drawnAgain);
        redrawn.clear();
    }
}
