/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.headroom.acoustics.design.picture.ColourScale;
import org.headroom.acoustics.design.picture.CoverageMap;
import org.headroom.acoustics.space.Point3;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;

/** Values of a grid as colours: neighbours in a row that have the same colour are drawn as one. */
final class MapColours {

    private record Place(double across, double value) {
    }

    private MapColours() {
    }

    static List<SceneNode> of(CoverageMap.Area area, ColourScale scale, View view, double zoom) {
        ToDoubleFunction<Point3> across = each -> view.at(each).x();
        ToDoubleFunction<Point3> along = each -> view.at(each).y();
        var rows = new TreeMap<Double, List<Place>>();
        var values = area.values();
        for (int i = 0; i < values.length; i++) {
            var point = area.points().get(i);
            rows.computeIfAbsent(along.applyAsDouble(point), any -> new ArrayList<>()).add(new Place(across.applyAsDouble(point), values[i]));
        }
        double width = step(area.points().stream().mapToDouble(across).distinct().sorted().toArray());
        double height = step(rows.keySet().stream().mapToDouble(Double::doubleValue).toArray());
        var nodes = new ArrayList<SceneNode>();
        rows.forEach((y, places) -> row(nodes, places, y, width, height, scale, 1.2 / zoom));
        return nodes;
    }

    private static void row(List<SceneNode> nodes, List<Place> places, double y, double width, double height, ColourScale scale,
            double over) {
        places.sort(java.util.Comparator.comparingDouble(Place::across));
        double start = 0;
        double end = 0;
        int step = -1;
        for (var place : places) {
            int now = Double.isFinite(place.value()) ? scale.step(place.value()) : -1;
            if (now != step || place.across() - end > width) {
                add(nodes, start, end, y, width, height, step, scale, over);
                start = place.across();
                step = now;
            }
            end = place.across();
        }
        add(nodes, start, end, y, width, height, step, scale, over);
    }

    private static void add(List<SceneNode> nodes, double start, double end, double y, double width, double height, int step, ColourScale scale,
            double over) {
        if (step >= 0) {
            // a pixel of the screen larger than the cells, so that no seams show between
            nodes.add(new Rect(start - width / 2, y - height / 2, end - start + width + over, height + over, 0, Style.fill(scale.colour(step))));
        }
    }

    private static double step(double[] sorted) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] > 1e-3) {
                least = Math.min(least, sorted[i] - sorted[i - 1]);
            }
        }
        return Double.isFinite(least) ? least : View.PIXELS;
    }
}
