/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.headroom.diagram.plane.SceneItem;
import org.headroom.diagram.plane.ScenePlane;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.model.production.Production;
import org.headroom.model.venue.SurfaceKind;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;

/** The venue as it is seen at a moment, as items of a plane. Made in the thread that owns the design. */
public final class VenuePicture {

    private static final double[] STEPS_M = {0.1, 0.5, 1, 2, 5, 10, 20, 50, 100};
    /** Lines of the grid are no nearer than this, in pixels of the screen. */
    private static final double NEAREST = 28;
    private static final double MARGIN_M = 3;
    private static final double EMPTY_M = 35;
    private static final double LEAST_M = 10;

    private final Map<Object, SceneItem> items = new LinkedHashMap<>();
    private final Seen seen;
    private final Bounds extent;
    private final double step_m;

    private VenuePicture(Production production, Seen seen) {
        this.seen = seen;
        var things = new ThingItems(seen);
        var made = new ArrayList<SceneItem>();
        if (production.getVenue() != null) {
            production.getVenue().getSurfaces().stream().filter(each -> seen.view() != View.PLAN || each.getKind() != SurfaceKind.CEILING)
                    .forEach(each -> things.surface(each).ifPresent(made::add));
            production.getVenue().getRiggingPoints().forEach(each -> made.add(things.point(each)));
            production.getVenue().getMicrophones().forEach(each -> made.add(things.microphone(each)));
        }
        production.getPlacements().forEach(each -> made.add(things.placement(each)));
        var drawn = made.stream().map(things::body).reduce(Bounds.EMPTY, Bounds::union);
        extent = drawn.isEmpty() ? field(EMPTY_M) : drawn.grown(MARGIN_M * View.PIXELS).union(field(LEAST_M));
        step_m = step(seen.zoom());
        grid();
        map();
        made.forEach(each -> items.put(each.key(), each));
    }

    public static VenuePicture of(Production production, Seen seen) {
        return new VenuePicture(production, seen);
    }

    /** Room about the stage edge, so wide to either side. */
    private Bounds field(double half) {
        double across = half * View.PIXELS;
        return switch (seen.view()) {
            case PLAN -> new Bounds(-across, -1.6 * across, 2 * across, 2.2 * across);
            case SIDE -> new Bounds(-0.6 * across, -0.6 * across, 2.2 * across, 0.65 * across);
            case FRONT -> new Bounds(-across, -0.6 * across, 2 * across, 0.65 * across);
        };
    }

    private static double step(double zoom) {
        for (double each : STEPS_M) {
            if (each * View.PIXELS * zoom >= NEAREST) {
                return each;
            }
        }
        return STEPS_M[STEPS_M.length - 1];
    }

    /** The distance of the lines of the grid. */
    public double step_m() {
        return step_m;
    }

    /** All that is drawn, with some room about it. */
    public Bounds extent() {
        return extent;
    }

    private void grid() {
        double thin = 0.6 / seen.zoom();
        double step = step_m * View.PIXELS;
        var lines = new ArrayList<SceneNode>();
        var soft = Style.line(ColourRole.FRAME_LINE, thin).withOpacity(0.45);
        double size = 10 / seen.zoom();
        for (double x = Math.ceil(extent.x() / step) * step; x <= extent.right(); x += step) {
            boolean axis = Math.abs(x) < 1e-6;
            lines.add(Polyline.line(x, extent.y(), x, extent.bottom(), axis ? axis() : soft));
            lines.add(Text.of(number(x / View.PIXELS), x, extent.bottom() + 1.4 * size, TextAnchor.MIDDLE, FontSpec.regular(size), ColourRole.TEXT_MUTED));
        }
        for (double y = Math.ceil(extent.y() / step) * step; y <= extent.bottom(); y += step) {
            boolean axis = Math.abs(y) < 1e-6;
            lines.add(Polyline.line(extent.x(), y, extent.right(), y, axis ? axis() : soft));
            lines.add(Text.of(number(-y / View.PIXELS), extent.x() - 0.5 * size, y + 0.35 * size, TextAnchor.END, FontSpec.regular(size), ColourRole.TEXT_MUTED));
        }
        var area = extent.grown(4 * size);
        items.put(PlanKey.GRID, new SceneItem(PlanKey.GRID, 0, List.of(extent, seen.zoom()), () -> List.of(area), detail -> lines,
                zoom -> List.of(), point -> Double.POSITIVE_INFINITY));
    }

    private Style axis() {
        return Style.line(new Stroke(ColourRole.FRAME_LINE, 1.2 / seen.zoom(), Dash.SOLID));
    }

    private static String number(double metres) {
        var words = Math.abs(metres - Math.rint(metres)) < 1e-6 ? Long.toString(Math.round(metres)) : String.format(java.util.Locale.getDefault(), "%.1f", metres);
        return words.startsWith("-") ? "−" + words.substring(1) : words;
    }

    private void map() {
        if (seen.scale().isEmpty()) {
            return;
        }
        var nodes = new ArrayList<SceneNode>();
        if (seen.view() == View.PLAN) {
            seen.map().ifPresent(map -> map.areas().forEach(area -> nodes.addAll(MapColours.of(area, seen.scale().get(), View.PLAN, seen.zoom()))));
        } else if (seen.view() == View.SIDE) {
            seen.section().ifPresent(area -> nodes.addAll(MapColours.of(area, seen.scale().get(), View.SIDE, seen.zoom())));
        }
        if (!nodes.isEmpty()) {
            var area = nodes.stream().map(each -> ((org.headroom.render.scene.Rect) each).bounds()).reduce(Bounds.EMPTY, Bounds::union);
            items.put(PlanKey.MAP, new SceneItem(PlanKey.MAP, 1, nodes, () -> List.of(area), detail -> nodes, zoom -> List.of(),
                    point -> Double.POSITIVE_INFINITY));
        }
    }

    public boolean has(Object key) {
        return items.containsKey(key);
    }

    /** The things of the venue that are drawn. */
    public List<EObject> things() {
        return items.keySet().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    /** Brings a plane to what this shows, and tells which parts of it look different now. */
    public void showOn(ScenePlane plane, Consumer<Bounds> changed) {
        for (var key : plane.keys()) {
            if (!items.containsKey(key)) {
                plane.get(key).ifPresent(item -> changed.accept(item.bounds()));
                plane.remove(key);
            }
        }
        for (var item : items.values()) {
            var before = plane.get(item.key()).orElse(null);
            if (before == null || !before.looksLike(item)) {
                if (before != null) {
                    changed.accept(before.bounds());
                }
                plane.put(item);
                changed.accept(item.bounds());
            }
        }
    }

    /** A way over the sheet in words: length, and how far across and along. */
    public static String way(View view, Point from, Point to) {
        double x = (to.x() - from.x()) / View.PIXELS;
        double y = (from.y() - to.y()) / View.PIXELS;
        return String.format(java.util.Locale.getDefault(), "%.2f m  (%.2f, %.2f)  %.1f°", Math.hypot(x, y), x, y,
                view == View.PLAN ? Math.toDegrees(Math.atan2(x, y)) : Math.toDegrees(Math.atan2(y, x)));
    }
}
