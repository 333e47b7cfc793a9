/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.headroom.diagram.plane.SceneItem;
import org.headroom.model.sheet.Frame;
import org.headroom.model.sheet.Note;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.system.Multicore;
import org.headroom.render.flow.CableSpec;
import org.headroom.render.flow.Detail;
import org.headroom.render.flow.PageFrame;
import org.headroom.render.flow.PortAnchor;
import org.headroom.render.flow.TrunkSpec;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.PlacedFigure;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetPage;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.NodeBounds;
import org.headroom.render.text.TextMetrics;

/** Makes the items of a sheet. Small details are drawn when they are first seen. */
final class SheetItems {

    /** How far ports, marks and line widths reach over the box of a device. */
    private static final double DEVICE_REACH = 16;
    /** How far a cable's number stands from its line. */
    private static final double LABEL_REACH = 20;
    private static final double PORT_REACH = 8;
    private static final double CAPTION = 28;
    private static final double EDGE = 4;

    private final SheetScenes scenes;
    private final SheetOptions options;
    private final NodeBounds bounds = new NodeBounds(TextMetrics.embedded());

    SheetItems(SheetScenes scenes, SheetOptions options) {
        this.scenes = scenes;
        this.options = options;
    }

    private SheetOptions at(Detail detail) {
        return new SheetOptions(detail, options.router(), options.findings(), options.hops(), false);
    }

    SceneItem device(PlacedFigure figure) {
        var box = figure.box();
        Function<Detail, List<SceneNode>> drawing = detail -> List.of(detail == Detail.FULL ? figure.drawing()
                : scenes.device(figure.placed(), at(detail)).drawing());
        return new SceneItem(figure.placed(), Layers.DEVICE, List.of(figure.spec(), figure.at()),
                () -> List.of(box.grown(DEVICE_REACH)), drawing, zoom -> Selections.around(box, zoom),
                point -> Math.max(0, Distances.toBox(box, point) - EDGE));
    }

    /** A port that is to be selected apart from its device; the device draws it. */
    static SceneItem port(PlacedPort port, PortAnchor anchor) {
        var at = anchor.at();
        return new SceneItem(port, Layers.PORT, anchor,
                () -> List.of(new Bounds(at.x() - PORT_REACH, at.y() - PORT_REACH, 2 * PORT_REACH, 2 * PORT_REACH)),
                detail -> List.of(), zoom -> Selections.port(at, zoom), point -> Math.max(0, at.distance(point) - PORT_REACH));
    }

    /**
     * A cable with the flags that have no reference of their own.
     *
     * @param hops asked for where the cable steps over others whenever it is drawn in full: in a large sheet there are many
     *             more of them than cables, and few of them are seen
     */
    SceneItem cable(CableRun run, CableSpec spec, Supplier<List<Point>> hops) {
        var flags = flags(run);
        var flagBounds = flags.stream().map(bounds::of).toList();
        Supplier<List<Bounds>> pieces = () -> {
            var all = new ArrayList<Bounds>(spec.points().size() + flagBounds.size());
            for (var i = 1; i < spec.points().size(); i++) {
                all.add(Bounds.around(spec.points().subList(i - 1, i + 1)).grown(LABEL_REACH));
            }
            all.addAll(flagBounds);
            return all;
        };
        Function<Detail, List<SceneNode>> drawing = detail -> {
            var nodes = new ArrayList<SceneNode>(1 + flags.size());
            nodes.add(scenes.cable(detail == Detail.FULL && options.hops() ? spec.withHops(hops.get()) : spec, at(detail)));
            nodes.addAll(flags);
            return nodes;
        };
        return new SceneItem(run.cable(), Layers.CABLE, new Object(), pieces, drawing,
                zoom -> Selections.along(spec.points(), zoom),
                point -> flagBounds.stream().anyMatch(each -> each.contains(point)) ? 0
                        : Distances.toLine(spec.points(), point)).asLine();
    }

    private List<Group> flags(CableRun run) {
        return scenes.flags(run).stream().filter(flag -> flag.object().equals(Optional.of(run.id()))).toList();
    }

    /** The part that the pairs of a multicore share. */
    SceneItem trunk(Multicore multicore, TrunkSpec spec) {
        Supplier<List<Bounds>> pieces = () -> {
            var all = new ArrayList<Bounds>(spec.points().size());
            for (var i = 1; i < spec.points().size(); i++) {
                all.add(Bounds.around(spec.points().subList(i - 1, i + 1)).grown(LABEL_REACH));
            }
            all.add(bounds.of(scenes.trunk(spec, at(Detail.FULL))));
            return all;
        };
        return new SceneItem(multicore, Layers.TRUNK, spec, pieces, detail -> List.of(scenes.trunk(spec, at(detail))),
                zoom -> Selections.along(spec.points(), zoom), point -> Distances.toLine(spec.points(), point));
    }

    SceneItem reference(OffPageReference reference, Group flag) {
        var box = bounds.of(flag);
        return new SceneItem(reference, Layers.FLAG, flag, () -> List.of(box), detail -> List.of(flag),
                zoom -> Selections.around(box, zoom), point -> Distances.toBox(box, point));
    }

    SceneItem frame(Frame frame) {
        var box = new Bounds(frame.getX(), frame.getY(), Math.max(0, frame.getWidth()), Math.max(0, frame.getHeight()));
        var caption = new Bounds(box.x(), box.y(), box.width(), Math.min(CAPTION, box.height()));
        return new SceneItem(frame, Layers.FRAME, scenes.frame(frame, at(Detail.FULL)), () -> List.of(box.grown(1)),
                detail -> List.of(scenes.frame(frame, at(detail))), zoom -> Selections.around(box, zoom),
                point -> Math.min(Distances.toBox(caption, point), Distances.toEdge(box, point)));
    }

    SceneItem note(Note note) {
        var drawing = scenes.note(note);
        var box = bounds.of(drawing);
        return new SceneItem(note, Layers.NOTE, drawing, () -> List.of(box), detail -> List.of(drawing),
                zoom -> Selections.around(box, zoom), point -> Distances.toBox(box, point));
    }

    /** The page; only its title block can be hit. */
    static SceneItem page(PageKey key, SheetPage page) {
        var box = page.bounds();
        var scale = page.drawing().scale();
        var block = PageFrame.room(new Bounds(0, 0, box.width() / scale, box.height() / scale));
        var title = new Bounds(box.x() + block.x() * scale, box.y() + block.bottom() * scale, block.width() * scale,
                PageFrame.BLOCK * scale);
        return new SceneItem(key, Layers.PAGE, page, () -> List.of(box), detail -> List.of(page.drawing()),
                zoom -> Selections.around(title, zoom), point -> Distances.toBox(title, point));
    }
}
