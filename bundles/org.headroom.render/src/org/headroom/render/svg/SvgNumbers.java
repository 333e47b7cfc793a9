/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.svg;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers, lengths and transforms as SVG writes them. */
final class SvgNumbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern LENGTH = Pattern.compile("\\s*(" + NUMBER + ")\\s*(px|mm|cm|in|pt|)\\s*");
    private static final Pattern TRANSFORM = Pattern.compile("\\s*,?\\s*([a-zA-Z]+)\\s*\\(([^)]*)\\)");

    private SvgNumbers() {
    }

    /** All numbers of a text, whatever stands between them. */
    static double[] list(String text) {
        return NUMBER.matcher(text).results().mapToDouble(each -> Double.parseDouble(each.group())).toArray();
    }

    /** A length in pixels. */
    static double length(String text, double otherwise) {
        if (text == null || text.isBlank() || text.strip().endsWith("%")) {
            return otherwise;
        }
        var match = LENGTH.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a length: " + text);
        }
        return Double.parseDouble(match.group(1)) * switch (match.group(2)) {
            case "mm" -> 96 / 25.4;
            case "cm" -> 96 / 2.54;
            case "in" -> 96;
            case "pt" -> 96 / 72.0;
            default -> 1;
        };
    }

    static AffineTransform transform(String text) {
        var all = new AffineTransform();
        var parts = TRANSFORM.matcher(text);
        while (parts.find()) {
            all.concatenate(one(parts.group(1).toLowerCase(Locale.ROOT), list(parts.group(2)), parts.group()));
        }
        return all;
    }

    private static AffineTransform one(String name, double[] n, String shown) {
        return switch (name + n.length) {
            case "translate1" -> AffineTransform.getTranslateInstance(n[0], 0);
            case "translate2" -> AffineTransform.getTranslateInstance(n[0], n[1]);
            case "scale1" -> AffineTransform.getScaleInstance(n[0], n[0]);
            case "scale2" -> AffineTransform.getScaleInstance(n[0], n[1]);
            case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]));
            case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2]);
            case "skewx1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n[0])), 0);
            case "skewy1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n[0])));
            case "matrix6" -> new AffineTransform(n);
            default -> throw new IllegalArgumentException("Not a transform: " + shown.strip());
        };
    }
}
