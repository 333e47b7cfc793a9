/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.headroom.render.Golden;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Outline;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.PathSegment;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.svg.SvgWriter;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.Test;

class CableFiguresTest {

    private final CableFigures figures = new CableFigures(TextMetrics.embedded());

    @Test
    void cablesAreDrawnAsTheyWereAgreed() {
        var nodes = new ArrayList<SceneNode>();
        for (var look : SignalLook.values()) {
            var y = 24 + look.ordinal() * 24;
            nodes.add(figures.figure(CableSpec.of("c" + y, look, "A001 · 6 m", new Point(16, y), new Point(120, y),
                    new Point(120, y + 16), new Point(184, y + 16)).withHops(List.of(new Point(104, y))), Detail.FULL));
        }
        var y = 208;
        nodes.add(figures.figure(CableSpec.of("c", SignalLook.NETWORK, "N002", new Point(16, y), new Point(120, y),
                new Point(120, y + 16), new Point(184, y + 16)).secondNetwork(), Detail.FULL));
        Golden.check("flow/cables.svg", new SvgWriter(Palette.print())
                .text(new Scene("cables", new Bounds(0, 0, 200, 240), ColourRole.PAPER, nodes)));
    }

    @Test
    void signalsDifferWithoutTheirColours() {
        var lines = Arrays.stream(SignalLook.values())
                .map(look -> look.stroke().dash() + " " + (look.stroke().width() >= 2.4 ? "heavy"
                        : look.stroke().width() > 1.2
                        ? "normal" : "thin")).collect(Collectors.toSet());
        assertEquals(SignalLook.values().length, lines.size(), "every signal has a line of its own");
        var shapes = Arrays.stream(SignalLook.values()).map(SignalLook::shape).collect(Collectors.toSet());
        assertEquals(SignalLook.values().length, shapes.size(), "every signal has a port of its own");
        assertEquals(Dash.SOLID, SignalLook.ANALOGUE.stroke().dash());
        assertEquals(Dash.LONG, SignalLook.NETWORK.stroke().dash());
        assertEquals(Dash.SHORT, SignalLook.DIGITAL.stroke().dash());
        assertEquals(Dash.DOTTED, SignalLook.WIRELESS.stroke().dash());
        for (var look : SignalLook.values()) {
            assertFalse(look.label().contains("!"), look.label());
        }
    }

    @Test
    void theNumberStandsAboveTheFirstLevelPartThatHasRoom() {
        var begin = text(CableSpec.of("c", SignalLook.ANALOGUE, "A001 · 6 m", new Point(0, 50), new Point(100, 50),
                new Point(100, 90), new Point(120, 90)));
        assertEquals(TextAnchor.START, begin.anchor());
        assertEquals(new Point(9, 46), begin.at());
        var end = text(CableSpec.of("c", SignalLook.ANALOGUE, "A001 · 6 m", new Point(0, 50), new Point(20, 50),
                new Point(20, 90), new Point(120, 90)));
        assertEquals(TextAnchor.END, end.anchor());
        assertEquals(new Point(111, 86), end.at());
        var middle = text(CableSpec.of("c", SignalLook.ANALOGUE, "A001 · 6 m", new Point(0, 50), new Point(20, 50),
                new Point(20, 90), new Point(120, 90), new Point(120, 50), new Point(140, 50)));
        assertEquals(TextAnchor.MIDDLE, middle.anchor());
        assertEquals(new Point(70, 86), middle.at());
    }

    @Test
    void theNumberIsShortenedBeforeACrossingAndLeftOutWhereThereIsNoRoom() {
        var cable = CableSpec.of("c", SignalLook.ANALOGUE, "A001 · 6 m", new Point(0, 50), new Point(100, 50),
                new Point(100, 90), new Point(120, 90)).withHops(List.of(new Point(56, 50)));
        assertEquals("A001", text(cable).content());
        assertEquals("A001 · 6 m", text(cable).full().orElseThrow());
        assertEquals("A001", text(cable.withHops(List.of(new Point(20, 50)))).content());
        var none = figures.figure(CableSpec.of("c", SignalLook.ANALOGUE, "A001 · 6 m", new Point(0, 50),
                new Point(20, 50),
                new Point(20, 90), new Point(40, 90)), Detail.FULL);
        assertTrue(none.children().stream().noneMatch(Text.class::isInstance));
    }

    @Test
    void theLineBeginsAtTheEdgeOfThePort() {
        var outline = outline(figures.figure(CableSpec.of("c", SignalLook.ANALOGUE, "", new Point(0, 0),
                new Point(100, 0)),
                Detail.FULL));
        assertEquals(new PathSegment.Move(new Point(4.6, 0)), outline.segments().getFirst());
        assertEquals(new PathSegment.Line(new Point(95.4, 0)), outline.segments().getLast());
    }

    @Test
    void hopsThatHaveNoRoomAreLeftOut() {
        var cable = CableSpec.of("c", SignalLook.ANALOGUE, "", new Point(0, 0), new Point(100, 0), new Point(100, 100));
        assertEquals(1, arcs(cable.withHops(List.of(new Point(50, 0)))));
        assertEquals(2, arcs(cable.withHops(List.of(new Point(50, 0), new Point(58, 0)))), "lanes 8 px apart");
        assertEquals(1, arcs(cable.withHops(List.of(new Point(50, 0), new Point(53, 0)))));
        assertEquals(0, arcs(cable.withHops(List.of(new Point(96, 0)))), "in the corner");
        assertEquals(0, arcs(cable.withHops(List.of(new Point(50, 30)))), "beside the line");
        assertEquals(1, arcs(cable.withHops(List.of(new Point(100, 50)))));
    }

    @Test
    void aLevelHopGoesUpwardsInBothDirections() {
        for (var x : List.of(100.0, -100.0)) {
            var outline = outline(figures.figure(CableSpec.of("c", SignalLook.ANALOGUE, "", new Point(0, 0),
                    new Point(x, 0))
                    .withHops(List.of(new Point(x / 2, 0))), Detail.FULL));
            var arc = outline.segments().stream().filter(PathSegment.Arc.class::isInstance)
                    .map(PathSegment.Arc.class::cast).findFirst().orElseThrow();
            assertEquals(-4, arc.at(arc.start() + arc.sweep() / 2).y(), 1e-9);
        }
    }

    @Test
    void theSecondNetworkIsADoubleLineOfOneWidth() {
        var points = List.of(new Point(0, 0), new Point(40, 0), new Point(40, 60), new Point(90, 60),
                new Point(90, 20));
        var left = ParallelLine.of(points, -2);
        var right = ParallelLine.of(points, 2);
        for (var i = 0; i < points.size(); i++) {
            var corner = i > 0 && i < points.size() - 1;
            assertEquals(corner ? 4 * Math.sqrt(2) : 4, left.get(i).distance(right.get(i)), 1e-9);
        }
        var cable = CableSpec.of("c", SignalLook.NETWORK, "", new Point(0, 0), new Point(40, 0)).secondNetwork();
        assertEquals(2, figures.figure(cable, Detail.FULL).children().size());
    }

    @Test
    void aFreeEndIsASmallRing() {
        var cable = new CableSpec("c", List.of(new Point(0, 0), new Point(90, 0)), SignalLook.ANALOGUE, "", false,
                true, true,
                List.of());
        var nodes = figures.figure(cable, Detail.FULL).children();
        assertEquals(2, nodes.stream().filter(Ellipse.class::isInstance).count());
    }

    @Test
    void lessIsDrawnFromFarAway() {
        var cable = CableSpec.of("c", SignalLook.NETWORK, "A001", new Point(0, 0), new Point(90, 0));
        assertEquals(2, figures.figure(cable, Detail.FULL).children().size());
        assertEquals(1, figures.figure(cable, Detail.MEDIUM).children().size());
        assertEquals(1, figures.figure(cable, Detail.FAR).children().size());
        assertEquals(Detail.FULL, Detail.at(1));
        assertEquals(Detail.MEDIUM, Detail.at(0.5));
        assertEquals(Detail.FAR, Detail.at(0.1));
    }

    @Test
    void aCableOfOnePointIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CableSpec.of("c", SignalLook.ANALOGUE, "", new Point(0, 0)));
    }

    @Test
    void aCableOfNoLengthIsDrawn() {
        figures.figure(CableSpec.of("c", SignalLook.NETWORK, "N1", new Point(8, 8), new Point(8, 8)).secondNetwork(),
                Detail.FULL);
    }

    private Text text(CableSpec cable) {
        return figures.figure(cable, Detail.FULL).children().stream().filter(Text.class::isInstance)
                .map(Text.class::cast).findFirst().orElseThrow();
    }

    private long arcs(CableSpec cable) {
        return outline(figures.figure(cable, Detail.FULL)).segments().stream().filter(PathSegment.Arc.class::isInstance)
                .count();
    }

    private static Outline outline(Group group) {
        return (Outline) group.children().getFirst();
    }
}
