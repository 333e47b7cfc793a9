/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.headroom.render.scene.Dash;
import org.headroom.render.scene.FontWeight;
import org.headroom.render.scene.Ink;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.TextAnchor;
import org.w3c.dom.Element;

/** How elements look: what an element says itself, else what it has from the one around it. */
record SvgLook(Optional<Ink> fill, Optional<Ink> stroke, double strokeWidth, List<Double> dashes, boolean round,
        double opacity, double fontSize, FontWeight weight, TextAnchor anchor) {

    static final SvgLook START = new SvgLook(Optional.of(new Rgb(0, 0, 0)), Optional.empty(), 1, List.of(), false, 1, 16,
            FontWeight.REGULAR, TextAnchor.START);

    private static final Pattern RGB = Pattern.compile("rgb\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*\\)");
    private static final Map<String, String> NAMED = Map.of("black", "000000", "white", "ffffff", "red", "ff0000",
            "green", "008000", "blue", "0000ff", "grey", "808080", "gray", "808080", "yellow", "ffff00", "orange",
            "ffa500");

    /** The look of an element inside one of this look. */
    SvgLook of(Element element) {
        return new SvgLook(ink(value(element, "fill"), fill), ink(value(element, "stroke"), stroke),
                SvgNumbers.length(value(element, "stroke-width"), strokeWidth), dashes(value(element, "stroke-dasharray")),
                value(element, "stroke-linecap").isEmpty() ? round : value(element, "stroke-linecap").equals("round"),
                opacity * opacity(value(element, "opacity")),
                SvgNumbers.length(value(element, "font-size"), fontSize), weight(value(element, "font-weight")),
                anchor(value(element, "text-anchor")));
    }

    /** The style of a shape that is drawn so much larger; empty when nothing of it is seen. */
    Optional<Style> style(double scale) {
        var line = stroke.filter(ink -> strokeWidth > 0).map(ink -> new Stroke(ink, strokeWidth * scale,
                new Dash(dashes.stream().map(each -> each * scale).toList(), round)));
        return line.isEmpty() && fill.isEmpty() ? Optional.empty()
                : Optional.of(new Style(line, fill, Math.clamp(opacity, 0, 1)));
    }

    private static String value(Element element, String name) {
        for (var part : element.getAttribute("style").split(";")) {
            int colon = part.indexOf(':');
            if (colon > 0 && part.substring(0, colon).strip().equals(name)) {
                return part.substring(colon + 1).strip();
            }
        }
        return element.getAttribute(name).strip();
    }

    private static Optional<Ink> ink(String text, Optional<Ink> inherited) {
        if (text.isEmpty() || text.equals("inherit") || text.equals("currentColor")) {
            return inherited;
        }
        if (text.equals("none") || text.equals("transparent") || text.startsWith("url(")) {
            return Optional.empty();
        }
        if (text.matches("#[0-9a-fA-F]{3}")) {
            return Optional.of(Rgb.hex(text.substring(1).replaceAll("(.)", "$1$1")));
        }
        var rgb = RGB.matcher(text);
        if (rgb.matches()) {
            return Optional.of(new Rgb(part(rgb.group(1)), part(rgb.group(2)), part(rgb.group(3))));
        }
        return Optional.of(Rgb.hex(NAMED.getOrDefault(text, text)));
    }

    private static int part(String digits) {
        return digits.length() > 3 ? 255 : Math.min(255, Integer.parseInt(digits));
    }

    private List<Double> dashes(String text) {
        if (text.isEmpty()) {
            return dashes;
        }
        var lengths = new ArrayList<Double>();
        for (double each : SvgNumbers.list(text)) {
            lengths.add(Math.max(0, each));
        }
        if (lengths.size() % 2 != 0) {
            lengths.addAll(List.copyOf(lengths));
        }
        return lengths.stream().mapToDouble(each -> each).sum() > 0 ? lengths : List.of();
    }

    private static double opacity(String text) {
        return text.isEmpty() ? 1 : Math.clamp(SvgNumbers.length(text, 1), 0, 1);
    }

    private FontWeight weight(String text) {
        return switch (text) {
            case "" -> weight;
            case "bold", "bolder", "700", "800", "900" -> FontWeight.BOLD;
            case "500", "600" -> FontWeight.SEMI_BOLD;
            default -> FontWeight.REGULAR;
        };
    }

    private TextAnchor anchor(String text) {
        return switch (text) {
            case "start" -> TextAnchor.START;
            case "middle" -> TextAnchor.MIDDLE;
            case "end" -> TextAnchor.END;
            default -> anchor;
        };
    }
}
