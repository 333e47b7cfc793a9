/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.dxf;

import java.util.List;
import java.util.Locale;

import org.headroom.acoustics.space.Point3;

/** Writes the text form of DXF as release 12 has it, which every CAD program reads. Lengths in metres. */
final class DxfWriter {

    private final StringBuilder body = new StringBuilder();

    /** Colours are those of the AutoCAD colour index. */
    enum Layer {
        AUDIENCE(3), STAGE(8), WALL(7), CEILING(9), FLOOR(9), OBSTACLE(6), LOUDSPEAKERS(1), RIGGING(5), MICROPHONES(4), SIZES(2);

        private final int colour;

        Layer(int colour) {
            this.colour = colour;
        }
    }

    private static void pair(StringBuilder to, int code, Object value) {
        to.append(code).append('\n').append(value).append('\n');
    }

    private void point(int number, Point3 at) {
        pair(body, 10 + number, number(at.x_m()));
        pair(body, 20 + number, number(at.y_m()));
        pair(body, 30 + number, number(at.z_m()));
    }

    private static String number(double metres) {
        return String.format(Locale.ROOT, "%.4f", metres == 0 ? 0.0 : metres);
    }

    /** A closed line through space. */
    void outline(Layer layer, List<Point3> corners) {
        pair(body, 0, "POLYLINE");
        pair(body, 8, layer);
        pair(body, 66, 1);
        pair(body, 70, 9);
        point(0, new Point3(0, 0, 0));
        for (var corner : corners) {
            pair(body, 0, "VERTEX");
            pair(body, 8, layer);
            point(0, corner);
            pair(body, 70, 32);
        }
        pair(body, 0, "SEQEND");
        pair(body, 8, layer);
    }

    void line(Layer layer, Point3 from, Point3 to) {
        pair(body, 0, "LINE");
        pair(body, 8, layer);
        point(0, from);
        point(1, to);
    }

    void circle(Layer layer, Point3 at, double radius) {
        pair(body, 0, "CIRCLE");
        pair(body, 8, layer);
        point(0, at);
        pair(body, 40, number(radius));
    }

    void text(Layer layer, Point3 at, double height, String words) {
        pair(body, 0, "TEXT");
        pair(body, 8, layer);
        point(0, at);
        pair(body, 40, number(height));
        pair(body, 1, plain(words));
    }

    /** One line of ASCII; other characters as DXF writes them. */
    private static String plain(String words) {
        var plain = new StringBuilder();
        words.codePoints().forEach(each -> {
            if (each >= 32 && each < 127) {
                plain.appendCodePoint(each);
            } else if (each >= 160 && each <= 0xffff) {
                plain.append(String.format(Locale.ROOT, "\\U+%04X", each));
            }
        });
        return plain.toString();
    }

    /** The file. */
    String file() {
        var file = new StringBuilder();
        pair(file, 0, "SECTION");
        pair(file, 2, "HEADER");
        pair(file, 9, "$ACADVER");
        pair(file, 1, "AC1009");
        pair(file, 9, "$INSUNITS");
        pair(file, 70, 6);
        pair(file, 0, "ENDSEC");
        pair(file, 0, "SECTION");
        pair(file, 2, "TABLES");
        pair(file, 0, "TABLE");
        pair(file, 2, "LAYER");
        pair(file, 70, Layer.values().length);
        for (var layer : Layer.values()) {
            pair(file, 0, "LAYER");
            pair(file, 2, layer);
            pair(file, 70, 0);
            pair(file, 62, layer.colour);
            pair(file, 6, "CONTINUOUS");
        }
        pair(file, 0, "ENDTAB");
        pair(file, 0, "ENDSEC");
        pair(file, 0, "SECTION");
        pair(file, 2, "ENTITIES");
        file.append(body);
        pair(file, 0, "ENDSEC");
        pair(file, 0, "EOF");
        return file.toString();
    }
}
