/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.headroom.render.text.NodeBounds;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.Test;

class GeometryTest {

    private static final Style THIN = Style.line(ColourRole.RULE, 2);

    private final NodeBounds bounds = new NodeBounds(TextMetrics.embedded());

    @Test
    void roundedCornersStayWithinShortLegs() {
        var line = new Polyline(List.of(new Point(0, 0), new Point(4, 0), new Point(4, 100)), 8, THIN);
        var segments = line.outline().segments();
        assertEquals(List.of(new PathSegment.Move(new Point(0, 0)), new PathSegment.Line(new Point(2, 0)),
                new PathSegment.Quad(new Point(4, 0), new Point(4, 2)), new PathSegment.Line(new Point(4, 100))),
                        segments);
    }

    @Test
    void aStraightBendIsNoCorner() {
        var line = new Polyline(List.of(new Point(0, 0), new Point(10, 0), new Point(20, 0)), 8, THIN);
        assertTrue(line.outline().segments().stream().noneMatch(PathSegment.Quad.class::isInstance));
    }

    @Test
    void curvesOfAnArcFollowTheCircle() {
        var arc = new PathSegment.Arc(new Point(10, 20), 5, 5, 30, -300);
        var from = arc.at(30);
        for (var cubic : arc.cubics()) {
            for (var t = 0.0; t <= 1; t += 0.125) {
                var u = 1 - t;
                var x = u * u * u * from.x() + 3 * u * u * t * cubic.control1().x()
                        + 3 * u * t * t * cubic.control2().x()
                        + t * t * t * cubic.to().x();
                var y = u * u * u * from.y() + 3 * u * u * t * cubic.control1().y()
                        + 3 * u * t * t * cubic.control2().y()
                        + t * t * t * cubic.to().y();
                assertEquals(5, Math.hypot(x - 10, y - 20), 5 * 0.0003);
            }
            from = cubic.to();
        }
        assertEquals(arc.at(-270), from);
    }

    @Test
    void boundsHoldLineWidthsMovesTurnsAndClips() {
        var rect = new Rect(0, 0, 10, 20, 0, THIN);
        assertEquals(new Bounds(-1, -1, 12, 22), bounds.of(rect));
        assertEquals(new Bounds(99, 49, 12, 22), bounds.of(Group.at("", new Point(100, 50), List.of(rect))));
        var turned = bounds.of(Group.at("", new Point(100, 50), List.of(rect)).rotated(90));
        assertEquals(79, turned.x(), 1e-9);
        assertEquals(49, turned.y(), 1e-9);
        assertEquals(22, turned.width(), 1e-9);
        var clipped = Group.of("", List.of(rect)).clipped(new Bounds(0, 0, 5, 5));
        assertEquals(new Bounds(0, 0, 5, 5), bounds.of(clipped));
        assertEquals(Bounds.EMPTY, bounds.of(Group.of("", List.of(rect)).clipped(new Bounds(50, 50, 5, 5))));
        assertEquals(Bounds.EMPTY, bounds.of(List.of()));
    }

    @Test
    void boundsOfAnArcHoldIt() {
        var arc = new PathBuilder().move(0, 0).arc(new Point(0, 0), 10, 10, 180, 180).draw(THIN);
        var b = bounds.of(arc);
        assertTrue(b.contains(new Point(0, -10)) && b.contains(new Point(10, 0)) && b.contains(new Point(-10, 0)));
    }

    @Test
    void shapesThatAreNoneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Polyline(List.of(new Point(0, 0)), 0, THIN));
        assertThrows(IllegalArgumentException.class, () -> Polygon.of(THIN, 0, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Outline(List.of(), THIN));
        assertThrows(IllegalArgumentException.class, () -> new Bounds(0, 0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> Stroke.solid(ColourRole.RULE, 0));
        assertThrows(IllegalArgumentException.class, () -> new Dash(List.of(1.0), false));
        assertThrows(IllegalArgumentException.class, () -> FontSpec.regular(Double.NaN));
    }
}
