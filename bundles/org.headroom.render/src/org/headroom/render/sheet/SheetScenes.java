/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.headroom.common.problem.Severity;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Multicore;
import org.headroom.render.flow.CableFigures;
import org.headroom.render.flow.CableSpec;
import org.headroom.render.flow.Crossings;
import org.headroom.render.flow.DeviceFigures;
import org.headroom.render.flow.FigureCache;
import org.headroom.render.flow.FrameSpec;
import org.headroom.render.flow.NoteSpec;
import org.headroom.render.flow.SheetParts;
import org.headroom.render.flow.SignalLook;
import org.headroom.render.flow.TrunkFigures;
import org.headroom.render.flow.TrunkSpec;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.text.NodeBounds;
import org.headroom.render.text.TextMetrics;

/**
 * Draws the sheets of a production: whole pages for files and paper, or part by part for a window. Reads the model and
 * changes nothing; the model must not change meanwhile, so call it on the thread that edits, or on a copy.
 *
 * <p>For one thread: device figures are kept between calls, so that only what has changed is drawn anew.
 */
public final class SheetScenes {

    private static final int KEPT_FIGURES = 20_000;

    private final SheetParts parts;
    private final CableFigures cables;
    private final TrunkFigures trunks;
    private final FigureCache figures;
    private final NodeBounds bounds;
    private final SheetPages pages;

    public SheetScenes(TextMetrics metrics) {
        parts = new SheetParts(metrics);
        cables = new CableFigures(metrics);
        trunks = new TrunkFigures(metrics);
        figures = new FigureCache(new DeviceFigures(metrics), KEPT_FIGURES);
        bounds = new NodeBounds(metrics);
        pages = new SheetPages(metrics, parts);
    }

    /** The sheet as one drawing. */
    public Scene scene(Production production, Sheet sheet, SheetOptions options) {
        var layout = layout(production, sheet, options);
        var nodes = new ArrayList<SceneNode>();
        sheet.getFrames().forEach(frame -> nodes.add(frame(frame, options)));
        var specs = cables(layout, options);
        var lines = new HashMap<String, List<Point>>();
        specs.forEach(spec -> lines.put(spec.id(), spec.points()));
        var bundled = new HashMap<String, CableRun>();
        bundled(layout, run -> lines.get(run.id())).forEach(run -> bundled.put(run.id(), run));
        specs.forEach(spec -> nodes.add(cable(Optional.ofNullable(bundled.get(spec.id()))
                .map(run -> inTrunk(run, spec)).orElse(spec), options)));
        trunks(layout, run -> lines.get(run.id())).values().forEach(trunk -> nodes.add(trunk(trunk, options)));
        layout.devices().forEach(device -> nodes.add(device.drawing()));
        layout.runs().forEach(run -> nodes.addAll(flags(run)));
        sheet.getTexts().forEach(note -> nodes.add(note(note)));
        var content = bounds.of(nodes);
        var title = sheet.getNumber() + " " + (sheet.getName() == null ? "" : sheet.getName());
        if (!options.page()) {
            return new Scene(title, content.grown(16), ColourRole.PAPER, nodes);
        }
        var page = page(layout, specs, content, options);
        nodes.add(page.drawing());
        return new Scene(title, page.bounds(), ColourRole.PAPER, nodes);
    }

    /**
     * Border, zones, key and title block of a sheet.
     *
     * @param content what the drawing takes; the page is made large enough for it
     */
    public SheetPage page(SheetLayout layout, List<CableSpec> specs, Bounds content, SheetOptions options) {
        var signals = EnumSet.noneOf(SignalLook.class);
        specs.forEach(spec -> signals.add(spec.look()));
        var second = specs.stream().anyMatch(CableSpec::redundant);
        var page = pages.page(layout.sheet(), content);
        return new SheetPage(page.bounds(), pages.drawing(page, layout.production(), layout.sheet(), options,
                List.copyOf(signals), second));
    }

    /** Where devices and cable ends of a sheet are. */
    public SheetLayout layout(Production production, Sheet sheet, SheetOptions options) {
        var devices = sheet.getDevices().stream().map(placed -> device(placed, options)).toList();
        var finder = new CableRuns(production, sheet, devices, parts);
        return new SheetLayout(production, sheet, devices, finder.runs(), finder.hidden());
    }

    /**
     * A layout brought up to date: only what has to be is looked at again, all else is kept.
     *
     * @param before a layout of the same sheet, drawn with the same options but for the findings
     */
    public SheetUpdate layout(SheetLayout before, SheetChanges changes, SheetOptions options) {
        return new LayoutUpdate(this, parts, before, changes).run(options);
    }

    /** One device as it stands. Devices of equal content share a figure. */
    public PlacedFigure device(PlacedDevice placed, SheetOptions options) {
        var mark = placed.getDevice() == null ? Optional.<Severity>empty()
                : options.mark(placed.getDevice().getId());
        var spec = DeviceViews.of(placed, mark);
        return new PlacedFigure(placed, spec, figures.figure(spec, options.detail()),
                new Point(placed.getX(), placed.getY()));
    }

    /**
     * The lines of all cables of a layout: stored routes, then those of the router, then plain ones; with hops if
     * asked for.
     */
    public List<CableSpec> cables(SheetLayout layout, SheetOptions options) {
        var routed = options.router().routes(layout);
        var specs = new ArrayList<CableSpec>(layout.runs().size());
        for (var run : layout.runs()) {
            specs.add(spec(run, Optional.ofNullable(routed.get(run.id()))));
        }
        return options.hops() ? Crossings.withHops(specs) : specs;
    }

    /**
     * The line of one cable, without hops: its stored route, else one that was laid, else a plain one.
     *
     * @param laid a line from end to end for a cable without a stored route
     */
    public CableSpec spec(CableRun run, Optional<List<Point>> laid) {
        return spec(run, run.line().or(() -> run.isStub() ? Optional.empty() : laid.filter(line -> line.size() > 1))
                .orElseGet(() -> PlainRoutes.of(run)));
    }

    private static CableSpec spec(CableRun run, List<Point> line) {
        return new CableSpec(run.id(), line, run.look(), run.label(), run.redundant(), run.from().free(),
                run.to().free(),
                List.of());
    }

    /** One cable. */
    public Group cable(CableSpec spec, SheetOptions options) {
        return cables.figure(spec, options.detail());
    }

    /**
     * The trunks of the multicores whose pairs run together.
     *
     * @param lines the line of a run, ends included
     */
    public Map<Multicore, TrunkSpec> trunks(SheetLayout layout, Function<CableRun, List<Point>> lines) {
        var specs = new LinkedHashMap<Multicore, TrunkSpec>();
        Trunks.of(layout.runs()).forEach((multicore, pairs) -> Trunks.shared(pairs.stream().map(lines).toList())
                .ifPresent(way -> specs.put(multicore, new TrunkSpec(text(multicore.getId()), way,
                        pairs.getFirst().look(), CableLabel.of(multicore, pairs.size())))));
        return specs;
    }

    /**
     * The runs that share a trunk, whose label stands at the trunk.
     *
     * @param lines the line of a run, ends included
     */
    public List<CableRun> bundled(SheetLayout layout, Function<CableRun, List<Point>> lines) {
        return Trunks.of(layout.runs()).values().stream()
                .filter(pairs -> Trunks.shared(pairs.stream().map(lines).toList()).isPresent()).flatMap(List::stream).toList();
    }

    /** A cable whose multicore is named at the trunk that it shares: only the number of its pair is written at its port. */
    public CableSpec inTrunk(CableRun run, CableSpec spec) {
        return spec.labelled(CableLabel.ofPair(run.cable()));
    }

    /** One trunk. */
    public Group trunk(TrunkSpec spec, SheetOptions options) {
        return trunks.figure(spec, options.detail());
    }

    /** The flags of a cable that goes on to other sheets; none for most. */
    public List<Group> flags(CableRun run) {
        var flags = new ArrayList<Group>(2);
        run.from().offPage().ifPresent(flag -> flags.add(parts.offPage(flag)));
        run.to().offPage().ifPresent(flag -> flags.add(parts.offPage(flag)));
        return flags;
    }

    /** One frame. */
    public Group frame(Frame frame, SheetOptions options) {
        var location = frame.getLocation() == null ? "" : text(frame.getLocation().getName());
        var caption = text(frame.getCaption()).isBlank() ? location : frame.getCaption();
        return parts.frame(new FrameSpec(text(frame.getId()), new Bounds(frame.getX(), frame.getY(),
                Math.max(0, frame.getWidth()), Math.max(0, frame.getHeight())), caption, ""), options.detail());
    }

    /** One note. */
    public Group note(Note note) {
        return parts.note(new NoteSpec(text(note.getId()), new Point(note.getX(), note.getY()), text(note.getText()),
                note.getWidth()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
