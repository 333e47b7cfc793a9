/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the data of a path. */
final class SvgPathData {

    private static final Pattern TOKEN = Pattern.compile("\\s*,?\\s*(?:([MmLlHhVvCcSsQqTtAaZz])|"
            + "([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?))");

    private final Matcher tokens;
    private final String data;
    private final Path2D.Double path = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char before;

    private SvgPathData(String data) {
        this.data = data.strip();
        tokens = TOKEN.matcher(this.data);
    }

    static Path2D path(String data) {
        return new SvgPathData(data).read();
    }

    private Path2D read() {
        while (tokens.regionStart() < data.length()) {
            if (!tokens.lookingAt()) {
                throw wrong();
            }
            if (tokens.group(1) == null) {
                if (before == 0 || before == 'Z' || before == 'z') {
                    throw wrong();
                }
                draw(before == 'M' ? 'L' : before == 'm' ? 'l' : before);
            } else {
                var command = tokens.group(1).charAt(0);
                next();
                draw(command);
            }
        }
        return path;
    }

    private void next() {
        tokens.region(tokens.end(), data.length());
    }

    private IllegalArgumentException wrong() {
        int at = tokens.regionStart();
        return new IllegalArgumentException("Not a path at character " + (at + 1) + ": "
                + data.substring(at, Math.min(data.length(), at + 12)));
    }

    private double number() {
        if (!tokens.lookingAt() || tokens.group(2) == null) {
            throw wrong();
        }
        var number = Double.parseDouble(tokens.group(2));
        next();
        return number;
    }

    private boolean flag() {
        while (tokens.regionStart() < data.length() && " ,\n\t".indexOf(data.charAt(tokens.regionStart())) >= 0) {
            tokens.region(tokens.regionStart() + 1, data.length());
        }
        if (tokens.regionStart() >= data.length() || "01".indexOf(data.charAt(tokens.regionStart())) < 0) {
            throw wrong();
        }
        boolean set = data.charAt(tokens.regionStart()) == '1';
        tokens.region(tokens.regionStart() + 1, data.length());
        return set;
    }

    private void draw(char command) {
        if (before == 0 && command != 'M' && command != 'm') {
            throw wrong();
        }
        boolean relative = Character.isLowerCase(command);
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                move(dx + number(), dy + number());
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L' -> {
                move(dx + number(), dy + number());
                path.lineTo(x, y);
            }
            case 'H' -> {
                move(dx + number(), y);
                path.lineTo(x, y);
            }
            case 'V' -> {
                move(x, dy + number());
                path.lineTo(x, y);
            }
            case 'C' -> cubic(dx + number(), dy + number(), dx + number(), dy + number(), dx + number(), dy + number());
            case 'S' -> cubic(mirrored("CcSs") ? 2 * x - controlX : x, mirrored("CcSs") ? 2 * y - controlY : y,
                    dx + number(), dy + number(), dx + number(), dy + number());
            case 'Q' -> quad(dx + number(), dy + number(), dx + number(), dy + number());
            case 'T' -> quad(mirrored("QqTt") ? 2 * x - controlX : x, mirrored("QqTt") ? 2 * y - controlY : y,
                    dx + number(), dy + number());
            case 'A' -> arc(Math.abs(number()), Math.abs(number()), Math.toRadians(number()), flag(), flag(),
                    dx + number(), dy + number());
            default -> {
                path.closePath();
                move(startX, startY);
            }
        }
        before = command;
    }

    private boolean mirrored(String kinds) {
        return kinds.indexOf(before) >= 0;
    }

    private void move(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(x1, y1, x2, y2, toX, toY);
        controlX = x2;
        controlY = y2;
        move(toX, toY);
    }

    private void quad(double x1, double y1, double toX, double toY) {
        path.quadTo(x1, y1, toX, toY);
        controlX = x1;
        controlY = y1;
        move(toX, toY);
    }

    /** After SVG 1.1, appendix F.6.5: from end points to the centre. */
    private void arc(double rx, double ry, double turn, boolean large, boolean sweep, double toX, double toY) {
        double halfX = (x - toX) / 2;
        double halfY = (y - toY) / 2;
        double px = Math.cos(turn) * halfX + Math.sin(turn) * halfY;
        double py = -Math.sin(turn) * halfX + Math.cos(turn) * halfY;
        if (rx == 0 || ry == 0 || halfX == 0 && halfY == 0) {
            move(toX, toY);
            path.lineTo(x, y);
            return;
        }
        double grow = Math.sqrt(Math.max(1, px * px / (rx * rx) + py * py / (ry * ry)));
        double a = rx * grow;
        double b = ry * grow;
        double under = (a * a * b * b - a * a * py * py - b * b * px * px) / (a * a * py * py + b * b * px * px);
        double factor = Math.sqrt(Math.max(0, under)) * (large == sweep ? -1 : 1);
        double cx = factor * a * py / b;
        double cy = -factor * b * px / a;
        double from = Math.toDegrees(Math.atan2((py - cy) / b, (px - cx) / a));
        double extent = Math.toDegrees(Math.atan2((-py - cy) / b, (-px - cx) / a)) - from;
        if (sweep && extent < 0) {
            extent += 360;
        } else if (!sweep && extent > 0) {
            extent -= 360;
        }
        var place = AffineTransform.getTranslateInstance(Math.cos(turn) * cx - Math.sin(turn) * cy + (x + toX) / 2,
                Math.sin(turn) * cx + Math.cos(turn) * cy + (y + toY) / 2);
        place.rotate(turn);
        path.append(new Arc2D.Double(-a, -b, 2 * a, 2 * b, -from, -extent, Arc2D.OPEN).getPathIterator(place), true);
        move(toX, toY);
        path.lineTo(x, y);
    }
}
