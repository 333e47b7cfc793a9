/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.oneline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.headroom.common.text.Messages;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.Flow;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.flow.StationResult;
import org.headroom.power.network.Outlet;
import org.headroom.power.network.Run;
import org.headroom.power.network.Station;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/**
 * The supply of one source as a one-line diagram: a box for the source and for each distro with its phases and its ways, a
 * line for each feeder between them. The same drawing for the window and for paper.
 */
public final class OneLine {

    private static final double BOX = 500;
    private static final double HEAD = 62;
    private static final double ROW = 20;
    private static final double GAP_X = 140;
    private static final double GAP_Y = 22;
    private static final double MARGIN = 24;
    /** All that hangs on a box, in however many columns. */
    private static final int ALL = Integer.MAX_VALUE;
    /** Of a drawing in parts, how many columns the first one has. */
    private static final int COLUMNS = 3;
    private static final double LANE = 7;
    /** Room for the lines that turn between two columns; beyond stand the words of the cables. */
    private static final double LANES = 56;

    private final TextMetrics metrics;
    private final SourceResult source;
    private final OneLineRows rows;
    private final Map<Station, StationResult> stations = new IdentityHashMap<>();
    private final Map<Outlet, CircuitResult> circuits = new IdentityHashMap<>();
    private final List<SceneNode> feeders = new ArrayList<>();
    private final List<SceneNode> boxes = new ArrayList<>();
    private double right;
    private double bottom;

    private OneLine(SourceResult source, TextMetrics metrics, Messages text) {
        this.metrics = metrics;
        this.source = source;
        this.rows = new OneLineRows(metrics, text);
        source.stations().forEach(station -> {
            stations.put(station.station(), station);
            station.circuits().forEach(circuit -> circuits.put(circuit.outlet(), circuit));
        });
    }

    /**
     * Draws the supply of a source.
     *
     * @param text words of the drawing, those of this class
     */
    public static Scene scene(SourceResult source, TextMetrics metrics, Messages text) {
        return new OneLine(source, metrics, text).from(source.tree().root(), ALL, source.tree().root().device().name());
    }

    /**
     * Draws the supply of a source in parts that fit on smaller paper: first the source and the distros nearest to it, the last
     * of them without their ways, then each of those with all that hangs on it.
     *
     * @param text words of the drawing, those of this class
     */
    public static List<Scene> parts(SourceResult source, TextMetrics metrics, Messages text) {
        var root = source.tree().root();
        var scenes = new ArrayList<Scene>();
        scenes.add(new OneLine(source, metrics, text).from(root, COLUMNS, root.device().name()));
        below(List.of(root), COLUMNS - 1).forEach(station -> scenes.add(new OneLine(source, metrics, text).from(station, ALL,
                root.device().name() + " · " + station.device().name())));
        return scenes;
    }

    private static List<Station> below(List<Station> stations, int levels) {
        return levels == 0 ? stations : below(stations.stream().flatMap(station -> station.outlets().stream())
                .flatMap(outlet -> outlet.runs().stream()).map(Run::to).filter(OneLine::passesOn).toList(), levels - 1);
    }

    private Scene from(Station first, int columns, String title) {
        box(first, MARGIN, MARGIN, columns);
        var nodes = new ArrayList<>(feeders);
        nodes.addAll(boxes);
        return new Scene(title, new Bounds(0, 0, right + MARGIN, bottom + MARGIN), ColourRole.PAPER, nodes);
    }

    /** Draws a station and what hangs on it, in so many columns; returns where the next one may start. */
    private double box(Station station, double x, double y, int columns) {
        var result = stations.get(station);
        boolean folded = columns == 1;
        var shown = station.outlets().stream().filter(outlet -> !folded && !outlet.runs().isEmpty()).toList();
        int spare = folded ? 0 : station.outlets().size() - shown.size();
        double height = HEAD + ROW * (shown.size() + (spare > 0 ? 1 : 0)) + (folded ? 0 : 6);
        var parts = new ArrayList<SceneNode>();
        boolean root = station.kind() == Station.Kind.SOURCE;
        parts.add(new Rect(x, y, BOX, height, 4, Style.of(ColourRole.DEVICE,
                Stroke.solid(root ? ColourRole.POWER : ColourRole.DEVICE_LINE, root ? 2 : 1))));
        head(station, result, x, y, parts);
        if (spare > 0) {
            parts.add(rows.spare(spare, x, y + HEAD + ROW * shown.size()));
        }
        boxes.add(Group.of("station " + station.device().id(), parts)
                .showing(station.device().id(), station.device().name()));
        double next = y;
        var lines = new ArrayList<Feeder>();
        for (int i = 0; i < shown.size(); i++) {
            var outlet = shown.get(i);
            double rowY = y + HEAD + ROW * i;
            boxes.add(Group.of("way " + outlet.subject().id(), rows.way(circuits.get(outlet), x, rowY, BOX))
                    .showing(outlet.subject().id(), outlet.subject().name()));
            for (Run run : outlet.runs()) {
                if (passesOn(run.to())) {
                    double childX = x + BOX + GAP_X;
                    lines.add(new Feeder(run, new Point(x + BOX, rowY + ROW / 2), new Point(childX, next + 18)));
                    next = box(run.to(), childX, next, columns - 1) + GAP_Y;
                }
            }
        }
        feeders(lines);
        right = Math.max(right, x + BOX);
        bottom = Math.max(bottom, y + height);
        return Math.max(y + height, next - GAP_Y);
    }

    private static boolean passesOn(Station station) {
        return station.kind() == Station.Kind.DISTRO || station.outlets().stream().anyMatch(outlet -> !outlet.runs().isEmpty());
    }

    private void head(Station station, StationResult result, double x, double y, List<SceneNode> parts) {
        parts.add(metrics.fitted(station.device().name(), new Point(x + 10, y + 20), TextAnchor.START,
                FontSpec.bold(14), ColourRole.TEXT, 225));
        var type = (station.location().isEmpty() ? "" : station.location() + " · ") + station.typeName();
        parts.add(metrics.fitted(type, new Point(x + 10, y + 36), TextAnchor.START, FontSpec.regular(10.5),
                ColourRole.TEXT_MUTED, 222));
        boolean root = station.kind() == Station.Kind.SOURCE;
        var limit = root ? source.tree().limit_A() : station.mainBreaker_A();
        parts.add(Text.start(rows.rating(limit, station, source), x + 10, y + 52, FontSpec.regular(10.5),
                ColourRole.TEXT_MUTED));
        for (int line = 0; line < 3; line++) {
            if (station.lines().has(line)) {
                phase(result, line, limit, x + 240, y + 10 + 13 * line, parts);
            }
        }
        parts.add(Text.end("N  " + amperes(result.flow(), result.flow().neutral_A()), x + BOX - 10, y + 58, FontSpec.regular(10),
                ColourRole.TEXT_SOFT));
        parts.add(Polyline.line(x, y + HEAD, x + BOX, y + HEAD, Style.line(ColourRole.RULE_SOFT, 1)));
    }

    private static void phase(StationResult result, int line, OptionalDouble limit, double x, double y,
            List<SceneNode> parts) {
        double amperes = result.flow().current_A(line);
        parts.add(Text.start("L" + (line + 1), x, y + 9, FontSpec.semiBold(10), ColourRole.TEXT_SOFT));
        parts.addAll(OneLineRows.bar(limit.isPresent() ? OptionalDouble.of(100 * amperes / limit.getAsDouble())
                : OptionalDouble.empty(), x + 20, y + 1, 150, 9));
        parts.add(Text.end(amperes(result.flow(), amperes), x + 250, y + 9,
                FontSpec.regular(10), ColourRole.TEXT_SOFT));
    }

    /** A cable to another box, from its row to the head of that box. */
    private record Feeder(Run run, Point from, Point to) {
        private boolean rises() {
            return to.y() <= from.y();
        }
    }

    /** Those that go up turn the farther right the lower they begin, those that go down the farther left: none crosses another. */
    private void feeders(List<Feeder> lines) {
        double lane = Math.min(LANE, LANES / Math.max(1, lines.size()));
        int up = (int) lines.stream().filter(Feeder::rises).count();
        for (int i = 0; i < lines.size(); i++) {
            int place = i < up ? i : lines.size() - 1 - (i - up);
            feeder(lines.get(i), 12 + place * lane);
        }
    }

    private void feeder(Feeder line, double out) {
        var run = line.run();
        var from = line.from();
        var to = line.to();
        double turn = from.x() + out;
        feeders.add(new Polyline(List.of(from, new Point(turn, from.y()), new Point(turn, to.y()), to), 4,
                Style.line(ColourRole.POWER, run.to().lines().count() == 3 ? 2.4 : 1.4)));
        var words = run.number() + (run.length_m().isPresent() ? "  " + figure(run.length_m().getAsDouble()) + " m" : "");
        feeders.add(Text.end(words, to.x() - 4, to.y() - 4, FontSpec.regular(10), ColourRole.TEXT_MUTED));
        if (run.wire().area_mm2().isPresent()) {
            feeders.add(Text.end(OneLineRows.area(run.wire()), to.x() - 4, to.y() + 12, FontSpec.regular(10),
                    ColourRole.TEXT_MUTED));
        }
    }

    private static String amperes(Flow flow, double value) {
        return (flow.unknown() == 0 ? figure(value) : flow.loads() == 0 ? "?" : "≥ " + figure(value)) + " A";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
