/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.dxf;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;

/**
 * The shapes of a DXF drawing in its text form, after Autodesk's DXF reference: pairs of lines, a group code and a value. Read are closed and open
 * polylines, lightweight polylines, 3D faces and lines; everything else is counted.
 *
 * @param shapes  in the order of the file, in metres
 * @param scaled  whether the file says its unit; otherwise metres are taken
 * @param ignored what was left out: how many of each kind
 */
record DxfFile(List<Shape> shapes, boolean scaled, TreeMap<String, Integer> ignored) {

    private static final Messages TEXTS = Messages.of(DxfFile.class);
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_SHAPES = 5000;
    private static final int MOST_CORNERS = 2000;
    private static final double FARTHEST_M = 100_000;

    /**
     * A shape.
     *
     * @param closed whether the last corner is joined to the first
     */
    record Shape(String layer, List<Point3> corners, boolean closed) {
        Shape {
            corners = List.copyOf(corners);
        }
    }

    private record Pair(int code, String value, int line) {
    }

    /** @throws IOException when the file is no DXF in text form, or broken; the message names file, line, reason and remedy */
    static DxfFile read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(TEXTS.text("dxf.large", file, MOST_BYTES >> 20));
        }
        var bytes = Files.readAllBytes(file);
        if (new String(bytes, 0, Math.min(22, bytes.length), StandardCharsets.ISO_8859_1).startsWith("AutoCAD Binary DXF")) {
            throw new IOException(TEXTS.text("dxf.binary", file));
        }
        return new Reader(file, pairs(file, text(bytes))).read();
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
        } catch (MalformedInputException older) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (java.nio.charset.CharacterCodingException other) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static List<Pair> pairs(Path file, String text) throws IOException {
        var lines = text.split("\r\n|\n|\r", -1);
        var pairs = new ArrayList<Pair>(lines.length / 2);
        for (int i = 0; i + 1 < lines.length; i += 2) {
            if (lines[i].isBlank() && i + 2 >= lines.length) {
                break;
            }
            try {
                pairs.add(new Pair(Integer.parseInt(lines[i].strip()), lines[i + 1].strip(), i + 2));
            } catch (NumberFormatException e) {
                throw new IOException(TEXTS.text("dxf.code", file, i + 1, lines[i].strip()), e);
            }
        }
        if (pairs.isEmpty() || pairs.getFirst().code() != 0 && pairs.getFirst().code() != 999) {
            throw new IOException(TEXTS.text("dxf.none", file));
        }
        return pairs;
    }

    private static final class Reader {

        private final Path file;
        private final List<Pair> pairs;
        private final List<Shape> shapes = new ArrayList<>();
        private final TreeMap<String, Integer> ignored = new TreeMap<>();
        private OptionalDouble unit = OptionalDouble.empty();
        private int at;

        Reader(Path file, List<Pair> pairs) {
            this.file = file;
            this.pairs = pairs;
        }

        DxfFile read() throws IOException {
            String section = "";
            while (at < pairs.size()) {
                var pair = pairs.get(at);
                if (pair.code() == 0 && pair.value().equals("SECTION") && at + 1 < pairs.size()) {
                    section = pairs.get(at + 1).value();
                    at += 2;
                } else if (pair.code() == 0 && pair.value().equals("ENDSEC")) {
                    section = "";
                    at++;
                } else if (section.equals("HEADER") && pair.code() == 9 && pair.value().equals("$INSUNITS") && at + 1 < pairs.size()) {
                    unit = metres(pairs.get(at + 1).value());
                    at += 2;
                } else if (section.equals("ENTITIES") && pair.code() == 0) {
                    entity(pair.value());
                } else {
                    at++;
                }
            }
            return new DxfFile(shapes, unit.isPresent(), ignored);
        }

        private static OptionalDouble metres(String unit) {
            return switch (unit) {
                case "1" -> OptionalDouble.of(0.0254);
                case "2" -> OptionalDouble.of(0.3048);
                case "4" -> OptionalDouble.of(0.001);
                case "5" -> OptionalDouble.of(0.01);
                case "6" -> OptionalDouble.of(1);
                case "10" -> OptionalDouble.of(0.9144);
                case "14" -> OptionalDouble.of(0.1);
                default -> OptionalDouble.empty();
            };
        }

        private void entity(String kind) throws IOException {
            switch (kind) {
                case "LWPOLYLINE" -> lightweight();
                case "POLYLINE" -> polyline();
                case "3DFACE" -> face();
                case "LINE" -> line();
                default -> {
                    ignored.merge(kind, 1, Integer::sum);
                    body();
                }
            }
        }

        /** The pairs up to the next entity. */
        private List<Pair> body() {
            int start = ++at;
            while (at < pairs.size() && pairs.get(at).code() != 0) {
                at++;
            }
            return pairs.subList(start, at);
        }

        private double number(Pair pair) throws IOException {
            try {
                double number = Double.parseDouble(pair.value()) * unit.orElse(1);
                if (Math.abs(number) <= FARTHEST_M) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new IOException(TEXTS.text("dxf.number", file, pair.line(), pair.value()), e);
            }
            throw new IOException(TEXTS.text("dxf.far", file, pair.line(), pair.value()));
        }

        private static String layer(List<Pair> body) {
            return body.stream().filter(each -> each.code() == 8).map(Pair::value).findFirst().orElse("0");
        }

        private static boolean isClosed(List<Pair> body) {
            return body.stream().filter(each -> each.code() == 70).findFirst().map(each -> each.value().matches("\\d+") && (Integer.parseInt(each.value()) & 1) == 1)
                    .orElse(false);
        }

        private void add(String layer, List<Point3> corners, boolean closed) throws IOException {
            if (shapes.size() >= MOST_SHAPES || corners.size() > MOST_CORNERS) {
                throw new IOException(TEXTS.text("dxf.many", file, MOST_SHAPES, MOST_CORNERS));
            }
            var distinct = new ArrayList<Point3>();
            for (var corner : corners) {
                if (distinct.isEmpty() || distinct.getLast().distanceTo_m(corner) > 1e-6) {
                    distinct.add(corner);
                }
            }
            boolean back = distinct.size() > 2 && distinct.getFirst().distanceTo_m(distinct.getLast()) < 1e-6;
            if (back) {
                distinct.removeLast();
            }
            if (distinct.size() > 1) {
                shapes.add(new Shape(layer, distinct, closed || back));
            }
        }

        private void lightweight() throws IOException {
            var body = body();
            double height = 0;
            var corners = new ArrayList<Point3>();
            double x = 0;
            for (var pair : body) {
                if (pair.code() == 38) {
                    height = number(pair);
                } else if (pair.code() == 10) {
                    x = number(pair);
                } else if (pair.code() == 20) {
                    corners.add(new Point3(x, number(pair), 0));
                }
            }
            double z = height;
            add(layer(body), corners.stream().map(each -> new Point3(each.x_m(), each.y_m(), z)).toList(), isClosed(body));
        }

        private void polyline() throws IOException {
            var head = body();
            var corners = new ArrayList<Point3>();
            double height = point(head, 0).z_m();
            while (at < pairs.size() && pairs.get(at).value().equals("VERTEX")) {
                var vertex = body();
                var place = point(vertex, 0);
                boolean spatial = vertex.stream().anyMatch(each -> each.code() == 30);
                corners.add(spatial ? place : new Point3(place.x_m(), place.y_m(), height));
            }
            if (at < pairs.size() && pairs.get(at).value().equals("SEQEND")) {
                body();
            }
            add(layer(head), corners, isClosed(head));
        }

        private Point3 point(List<Pair> body, int number) throws IOException {
            double x = 0;
            double y = 0;
            double z = 0;
            for (var pair : body) {
                if (pair.code() == 10 + number) {
                    x = number(pair);
                } else if (pair.code() == 20 + number) {
                    y = number(pair);
                } else if (pair.code() == 30 + number) {
                    z = number(pair);
                }
            }
            return new Point3(x, y, z);
        }

        private void face() throws IOException {
            var body = body();
            add(layer(body), List.of(point(body, 0), point(body, 1), point(body, 2), point(body, 3)), true);
        }

        private void line() throws IOException {
            var body = body();
            add(layer(body), List.of(point(body, 0), point(body, 1)), false);
        }
    }
}
