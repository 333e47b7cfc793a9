/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.oneline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.power.flow.CircuitResult;
import org.headroom.power.flow.SourceResult;
import org.headroom.power.network.Protection;
import org.headroom.power.network.Station;
import org.headroom.power.network.Wire;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Ink;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/** The rows and figures in the boxes of a one-line diagram. */
final class OneLineRows {

    /** From where on a load is near its limit, in %. */
    private static final double NEAR_PERCENT = 80;
    private static final Ink GOOD = Rgb.hex("#5fa97c");
    private static final FontSpec PLAIN = FontSpec.regular(11);

    private final TextMetrics metrics;
    private final Messages text;

    OneLineRows(TextMetrics metrics, Messages text) {
        this.metrics = metrics;
        this.text = text;
    }

    /** A way: label, phases, breaker, current, load, and what it feeds. */
    List<SceneNode> way(CircuitResult circuit, double x, double y, double width) {
        var nodes = new ArrayList<SceneNode>();
        var outlet = circuit.outlet();
        double base = y + 14;
        nodes.add(new Rect(x + 1, y + 1, width - 2, 18, 0, Style.fill(ColourRole.DEVICE)));
        breaker(x + 10, y + 10, outlet.way(), nodes);
        nodes.add(metrics.fitted(outlet.label(), new Point(x + 34, base), TextAnchor.START, PLAIN, ColourRole.TEXT, 110));
        nodes.add(Text.start(outlet.lines().isEmpty() ? "?" : outlet.lines().toString(), x + 146, base,
                FontSpec.semiBold(10.5), ColourRole.TEXT_SOFT));
        nodes.add(metrics.fitted(protection(outlet.protection()), new Point(x + 190, base), TextAnchor.START,
                FontSpec.regular(10.5), ColourRole.TEXT_SOFT, 72));
        var flow = circuit.flow();
        var amperes = flow.loads() == 0 && flow.unknown() > 0 ? "?"
                : (flow.unknown() > 0 ? "≥ " : "") + figure(flow.highest_A(), 1);
        nodes.add(Text.end(amperes + " A", x + 310, base, PLAIN, ColourRole.TEXT));
        nodes.addAll(bar(circuit.load_percent(), x + 316, y + 6, 40, 8));
        var names = outlet.runs().stream().map(run -> run.to().device().name()).distinct()
                .collect(Collectors.joining(", "));
        nodes.add(metrics.fitted(names, new Point(x + 362, base), TextAnchor.START, PLAIN, ColourRole.TEXT, width - 370));
        nodes.add(Polyline.line(x + 8, y + 20, x + width - 8, y + 20, Style.line(ColourRole.FRAME_LINE, 0.4)));
        return nodes;
    }

    /** A breaker as it is drawn in one-line diagrams: a contact with a cross. */
    private static void breaker(double x, double y, boolean protectedWay, List<SceneNode> nodes) {
        var line = Style.line(ColourRole.POWER, 1.2);
        if (!protectedWay) {
            nodes.add(Polyline.line(x, y, x + 20, y, line));
            return;
        }
        nodes.add(Polyline.line(x, y, x + 5, y, line));
        nodes.add(Polyline.line(x + 5, y, x + 14, y - 5, line));
        nodes.add(Polyline.line(x + 14, y, x + 20, y, line));
        nodes.add(Polyline.line(x + 12, y - 2, x + 16, y + 2, line));
        nodes.add(Polyline.line(x + 12, y + 2, x + 16, y - 2, line));
    }

    SceneNode spare(int count, double x, double y) {
        return Text.start(text.text("spare", count), x + 34, y + 14, FontSpec.regular(10.5), ColourRole.TEXT_MUTED);
    }

    /** Breaker and residual-current device in few words, such as {@code C16 30 mA}. */
    static String protection(Protection protection) {
        var words = new ArrayList<String>();
        protection.breaker_A().ifPresent(rated -> words.add(protection.curve().map(Enum::name).orElse("")
                + figure(rated, 0) + (protection.curve().isPresent() ? "" : " A")));
        protection.rcd().ifPresent(rcd -> words.add(figure(1000 * rcd.current_A(), 0) + " mA" + (rcd.delayed() ? " S" : "")));
        return String.join("  ", words);
    }

    /** Cores and cross-section, such as {@code 5 × 6 mm²}. */
    static String area(Wire wire) {
        var area = figure(wire.area_mm2().orElse(0), wire.area_mm2().orElse(0) % 1 == 0 ? 0 : 1) + " mm²";
        return wire.cores().isPresent() ? figure(wire.cores().getAsDouble(), 0) + " × " + area : area;
    }

    String rating(OptionalDouble limit, Station station, SourceResult source) {
        boolean root = station.kind() == Station.Kind.SOURCE;
        var volts = source.tree().levels();
        var words = root ? figure(volts.lineToNeutral_V(), 0) + (volts.lines().count() > 1
                ? "/" + figure(volts.lineToLine_V(), 0) : "") + " V " + source.tree().facts().earthing().getLiteral() + "  "
                : "";
        var drop = root ? "" : "  " + text.text("drop", figure(worst(source, station), 1));
        return words + (limit.isPresent() ? figure(limit.getAsDouble(), 0) + " A" : text.text("rating.unknown")) + drop;
    }

    private static double worst(SourceResult source, Station station) {
        return source.stations().stream().filter(result -> result.station() == station).findFirst()
                .map(result -> Math.max(0, result.voltage().drop(station.lines(), source.tree().levels()).percent()))
                .orElse(0.0);
    }

    /** A load in % as a bar: green, amber with a mark from 80 %, red from 100 %; empty where it is unknown. */
    static List<SceneNode> bar(OptionalDouble percent, double x, double y, double width, double height) {
        var nodes = new ArrayList<SceneNode>();
        if (percent.isPresent()) {
            double value = percent.getAsDouble();
            Ink ink = value > 100 ? ColourRole.ERROR : value >= NEAR_PERCENT ? ColourRole.WARNING : GOOD;
            double length = Math.min(1, value / 100) * width;
            if (length > 0.5) {
                nodes.add(new Rect(x, y, length, height, 0, Style.fill(ink)));
            }
            nodes.add(Polyline.line(x + 0.8 * width, y, x + 0.8 * width, y + height,
                    Style.line(ColourRole.DEVICE_LINE, 0.6)));
        }
        nodes.add(new Rect(x, y, width, height, 0, Style.line(Stroke.solid(ColourRole.DEVICE_LINE, 0.8))));
        return nodes;
    }

    private static String figure(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
