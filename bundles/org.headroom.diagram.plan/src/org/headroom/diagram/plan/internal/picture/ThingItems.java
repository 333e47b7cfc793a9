/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EObject;
import org.headroom.acoustics.design.Source;
import org.headroom.acoustics.design.edit.Loudspeakers;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.diagram.plane.SceneItem;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.model.base.Known;
import org.headroom.model.base.Named;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.RiggingPoint;
import org.headroom.model.venue.Surface;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.model.venue.VirtualMicrophone;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/** Makes the items of the things of a venue. */
final class ThingItems {

    private static final double NAME = 11;
    private static final double LEAST = 7;
    private static final double USUAL_WIDTH_M = 0.5;
    private static final double USUAL_HEIGHT_M = 0.4;
    private static final double ROOM = 96;

    private final Seen seen;
    private final View view;
    private final double zoom;
    private final Map<String, List<Source>> sources = new HashMap<>();
    private final Map<Object, Bounds> bodies = new HashMap<>();
    private final TextMetrics metrics = TextMetrics.embedded();

    ThingItems(Seen seen) {
        this.seen = seen;
        view = seen.view();
        zoom = seen.zoom();
        seen.design().sources().forEach(each -> sources.computeIfAbsent(each.placement().id(), any -> new ArrayList<>()).add(each));
    }

    /** What an item covers without its handles and name. */
    Bounds body(SceneItem item) {
        return bodies.getOrDefault(item.key(), item.bounds());
    }

    private SceneItem item(EObject key, int layer, List<SceneNode> nodes, Bounds body, List<SceneNode> marks, ToDoubleFunction<Point> distance) {
        bodies.put(key, body);
        boolean selected = seen.selected().contains(key);
        var area = selected ? body.grown(ROOM / zoom) : body.grown(2 / zoom);
        return new SceneItem(key, layer, List.of(nodes, marks, selected), () -> List.of(area), detail -> nodes, any -> marks, distance);
    }

    Optional<SceneItem> surface(Surface surface) {
        var corners = VenueEdits.corners(surface).stream().map(view::at).toList();
        if (corners.isEmpty()) {
            return Optional.empty();
        }
        var kind = surface.getKind();
        boolean area = kind == SurfaceKind.AUDIENCE || kind == SurfaceKind.STAGE;
        var nodes = new ArrayList<SceneNode>();
        if (corners.size() > 2) {
            nodes.add(new Polygon(corners, style(kind)));
        } else if (corners.size() == 2) {
            nodes.add(new Polyline(corners, 0, Style.line(ColourRole.ERROR, 2 / zoom)));
        }
        var box = Bounds.around(corners);
        if (area && view == View.PLAN && box.width() * zoom > 30) {
            name(nodes, surface, new Point(box.x() + 6 / zoom, box.bottom() - 6 / zoom), TextAnchor.START, box.width() - 10 / zoom);
        }
        var marks = new ArrayList<SceneNode>();
        if (corners.size() > 1) {
            var around = new ArrayList<>(corners);
            around.add(corners.getFirst());
            marks.add(new Polyline(around, 0, Style.line(ColourRole.ACCENT, 2 / zoom)));
        }
        Handles.corners(surface, view, zoom).forEach(each -> marks.add(handle(each)));
        return Optional.of(item(surface, area ? 2 : 3, nodes, box.isEmpty() ? new Bounds(box.x() - 1, box.y() - 1, 2, 2) : box, marks, point -> {
            double sides = Hull.fromSides(corners, point);
            boolean inside = area && corners.size() > 2 && Hull.holds(corners, point);
            return inside ? 0 : sides;
        }));
    }

    private Style style(SurfaceKind kind) {
        return switch (kind) {
            case AUDIENCE -> seen.scale().isPresent() ? Style.line(ColourRole.TEXT_SOFT, 1.2 / zoom)
                    : Style.of(ColourRole.FRAME, Stroke.solid(ColourRole.TEXT_SOFT, 1.2 / zoom));
            case STAGE -> Style.of(ColourRole.DEVICE, Stroke.solid(ColourRole.TEXT_SOFT, 1.6 / zoom));
            case WALL -> Style.line(ColourRole.TEXT, 3 / zoom);
            case OBSTACLE -> Style.of(ColourRole.FRAME_LINE, Stroke.solid(ColourRole.TEXT, 1.6 / zoom));
            case CEILING, FLOOR -> Style.line(new Stroke(ColourRole.TEXT_MUTED, 1.2 / zoom, dashes()));
        };
    }

    /** Dashes as long on the screen at any zoom. */
    private Dash dashes() {
        return new Dash(Dash.SHORT.lengths().stream().map(each -> each * 1.5 / zoom).toList(), false);
    }

    private SceneNode handle(Handles.Corner corner) {
        double half = (corner.isNew() ? 3 : 4.5) / zoom;
        return new Rect(corner.at().x() - half, corner.at().y() - half, 2 * half, 2 * half, 0, corner.isNew()
                ? Style.of(ColourRole.PAPER, Stroke.solid(ColourRole.ACCENT, 1 / zoom)) : Style.of(ColourRole.ACCENT, Stroke.solid(ColourRole.PAPER, 1 / zoom)));
    }

    SceneItem point(RiggingPoint point) {
        var at = view.at(VenueEdits.place(point));
        double size = 6 / zoom;
        var line = Style.line(ColourRole.CONTROL, 1.4 / zoom);
        var nodes = new ArrayList<SceneNode>(List.of(Ellipse.circle(at.x(), at.y(), size, line),
                Polyline.line(at.x() - size, at.y(), at.x() + size, at.y(), line), Polyline.line(at.x(), at.y() - size, at.x(), at.y() + size, line)));
        if (seen.selected().contains(point)) {
            name(nodes, point, new Point(at.x() + 10 / zoom, at.y() - 8 / zoom), TextAnchor.START, 300 / zoom);
        }
        return round(point, at, size, nodes, 4);
    }

    SceneItem microphone(VirtualMicrophone microphone) {
        var at = view.at(VenueEdits.place(microphone));
        double size = 6 / zoom;
        var nodes = new ArrayList<SceneNode>(List.of(Ellipse.circle(at.x(), at.y(), size, Style.of(ColourRole.PAPER, Stroke.solid(ColourRole.ANALOGUE, 2 / zoom))),
                Ellipse.circle(at.x(), at.y(), 2 / zoom, Style.fill(ColourRole.ANALOGUE))));
        name(nodes, microphone, new Point(at.x() + 10 / zoom, at.y() + 4 / zoom), TextAnchor.START, 300 / zoom);
        return round(microphone, at, size, nodes, 6);
    }

    private SceneItem round(EObject object, Point at, double size, List<SceneNode> nodes, int layer) {
        var box = new Bounds(at.x() - size, at.y() - size, 2 * size, 2 * size);
        return item(object, layer, nodes, box, List.of(Ellipse.circle(at.x(), at.y(), size + 3 / zoom, Style.line(ColourRole.ACCENT, 2 / zoom))),
                point -> Math.max(0, point.distance(at) - size));
    }

    SceneItem placement(Placement placement) {
        var bodies = new ArrayList<List<Point>>();
        for (var source : sources.getOrDefault(placement.getId(), List.of())) {
            bodies.add(body(source, type(placement)));
        }
        var nodes = new ArrayList<SceneNode>();
        var at = view.at(VenueEdits.place(placement));
        if (bodies.isEmpty()) {
            double half = LEAST / zoom;
            bodies.add(List.of(new Point(at.x() - half, at.y() - half), new Point(at.x() + half, at.y() - half), new Point(at.x() + half, at.y() + half),
                    new Point(at.x() - half, at.y() + half)));
            nodes.add(new Polygon(bodies.getFirst(), Style.line(new Stroke(ColourRole.ERROR, 1.4 / zoom, dashes()))));
        } else {
            bodies.forEach(each -> nodes.add(new Polygon(each, Style.of(ColourRole.LOUDSPEAKER, Stroke.solid(ColourRole.PAPER, 0.8 / zoom)))));
        }
        var box = Bounds.around(bodies.stream().flatMap(List::stream).toList());
        boolean hang = placement instanceof ArrayPlacement;
        boolean selected = seen.selected().contains(placement);
        if (hang || selected || bodies.size() > 1) {
            name(nodes, placement, new Point(box.right() + 5 / zoom, box.y() - 3 / zoom), TextAnchor.START, 400 / zoom);
        }
        var marks = new ArrayList<SceneNode>();
        marks.add(new Rect(box.grown(4 / zoom), 3 / zoom, Style.line(ColourRole.ACCENT, 2 / zoom)));
        var handle = Handles.aim(placement, view, zoom);
        handle.filter(any -> view != View.FRONT).ifPresent(end -> {
            marks.add(Polyline.line(at.x(), at.y(), end.x(), end.y(), Style.line(ColourRole.ACCENT, 1.4 / zoom)));
            marks.add(Ellipse.circle(end.x(), end.y(), 5.5 / zoom, Style.of(ColourRole.PAPER, Stroke.solid(ColourRole.ACCENT, 2 / zoom))));
        });
        return item(placement, 5, nodes, box, marks, point -> {
            if (selected && handle.isPresent() && view != View.FRONT && handle.get().distance(point) * zoom < 8) {
                return 0;
            }
            double least = Double.POSITIVE_INFINITY;
            for (var each : bodies) {
                least = Math.min(least, Hull.holds(each, point) ? 0 : Hull.fromSides(each, point));
            }
            return least;
        });
    }

    private static Optional<DeviceType> type(Placement placement) {
        return Loudspeakers.of(placement).stream().map(each -> each.getType()).filter(each -> each != null).findFirst();
    }

    /** The cabinet as it is seen; no smaller than can be seen. */
    private List<Point> body(Source source, Optional<DeviceType> type) {
        var size = type.map(DeviceType::getMechanical);
        double width = size.map(each -> Known.of(each.getWidth()).orElse(0)).filter(each -> each > 0).orElse(USUAL_WIDTH_M);
        double height = size.map(each -> Known.of(each.getHeight()).orElse(0)).filter(each -> each > 0).orElse(USUAL_HEIGHT_M);
        double depth = size.map(each -> Known.of(each.getDepth()).orElse(0)).filter(each -> each > 0).orElse(USUAL_HEIGHT_M);
        double least = LEAST / zoom / View.PIXELS;
        if (view == View.PLAN && Math.max(width, depth) < least) {
            double grow = least / Math.max(width, depth);
            width *= grow;
            depth *= grow;
        }
        var aim = source.aim();
        var corners = new ArrayList<Point>();
        for (int across : new int[] {-1, 1}) {
            for (int up : new int[] {-1, 1}) {
                for (int back : new int[] {0, 1}) {
                    // the rear is narrower, so that one sees where it points
                    double narrow = back == 1 ? 0.6 : 1;
                    corners.add(view.at(source.position().plus(aim.right().times(across * width / 2 * narrow)).plus(aim.up().times(up * height / 2 * narrow))
                            .plus(aim.front().times(-back * depth))));
                }
            }
        }
        var hull = Hull.around(corners);
        return hull.size() > 2 ? hull : List.of(corners.get(0), corners.get(3), corners.get(7));
    }

    private void name(List<SceneNode> nodes, Named thing, Point at, TextAnchor anchor, double width) {
        if (thing.getName() != null && !thing.getName().isBlank() && width > 0) {
            var font = FontSpec.semiBold(NAME / zoom);
            var text = metrics.fitted(thing.getName(), at, anchor, font, ColourRole.TEXT, width);
            double wide = metrics.width(text.content(), font);
            nodes.add(new Rect(at.x() - 2 / zoom, at.y() - NAME / zoom, wide + 4 / zoom, 1.35 * NAME / zoom, 2 / zoom,
                    Style.fill(ColourRole.PAPER).withOpacity(0.75)));
            nodes.add(text);
        }
    }
}
