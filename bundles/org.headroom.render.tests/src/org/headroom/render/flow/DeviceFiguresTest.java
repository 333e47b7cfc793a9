/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.headroom.common.problem.Severity;
import org.headroom.render.Golden;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.SampleScenes;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Text;
import org.headroom.render.svg.SvgWriter;
import org.headroom.render.text.NodeBounds;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.Test;

class DeviceFiguresTest {

    private final TextMetrics metrics = TextMetrics.embedded();
    private final DeviceFigures figures = new DeviceFigures(metrics);

    @Test
    void aDeviceIsDrawnAsItWasAgreed() {
        var spec = DeviceFigureSpec.of("d1", "AMP 2 main L", "D80 · 4 ch · 230 V", DeviceSkin.AMPLIFIER,
                List.of(new PortSpec("p1", "Dante P", SignalLook.NETWORK, false),
                        new PortSpec("p2", "MAINS", SignalLook.POWER, true)),
                List.of(new PortSpec("p3", "A", SignalLook.LOUDSPEAKER,
                        false))).marked(Severity.WARNING).withUnknownData();
        for (var detail : Detail.values()) {
            var figure = figures.figure(spec, detail);
            var scene = new Scene("device", new Bounds(-16, -16, figure.size().width() + 32,
                    figure.size().height() + 32),
                    ColourRole.PAPER, List.of(figure.group()));
            Golden.check("flow/device-" + detail.name().toLowerCase(Locale.ROOT) + ".svg",
                    new SvgWriter(Palette.light()).text(scene));
        }
    }

    @Test
    void boxesAndPortsLieOnTheGridWhateverTheDetail() {
        var random = new Random(11);
        for (var i = 0; i < 200; i++) {
            var spec = random(random);
            var full = figures.figure(spec, Detail.FULL);
            assertEquals(0, full.size().width() % 8, 0);
            assertEquals(0, full.size().height() % 8, 0);
            assertEquals(full.size(), figures.size(spec));
            for (var anchor : full.anchors()) {
                assertEquals(0, anchor.at().x() % 8, 0);
                assertEquals(0, anchor.at().y() % 8, 0);
                assertTrue(anchor.at().y() < full.size().height());
                assertEquals(anchor.side() == PortAnchor.Side.LEFT ? 0 : full.size().width(), anchor.at().x(), 0);
            }
            for (var detail : List.of(Detail.MEDIUM, Detail.FAR)) {
                var other = figures.figure(spec, detail);
                assertEquals(full.size(), other.size());
                assertEquals(full.anchors(), other.anchors());
            }
        }
    }

    @Test
    void textStaysInTheBoxAndLabelsDoNotMeet() {
        var random = new Random(12);
        var bounds = new NodeBounds(metrics);
        for (var i = 0; i < 200; i++) {
            var spec = random(random);
            var figure = figures.figure(spec, Detail.FULL);
            var box = new Bounds(0, 0, figure.size().width(), figure.size().height());
            var texts = new ArrayList<Bounds>();
            texts(figure.group(), 0, 0, bounds, texts);
            for (var text : texts) {
                assertTrue(text.x() >= box.x() && text.right() <= box.right(), spec + " " + text);
                assertTrue(text.y() >= box.y() && text.bottom() <= box.bottom() + 1, spec + " " + text);
            }
            for (var a = 0; a < texts.size(); a++) {
                for (var b = a + 1; b < texts.size(); b++) {
                    assertFalse(overlap(texts.get(a), texts.get(b)), spec + ": " + texts.get(a) + " " + texts.get(b));
                }
            }
        }
    }

    /** Lines of the device are 16 px apart, and the line of a 12 px text is 14.6 px high. */
    private static boolean overlap(Bounds a, Bounds b) {
        return a.x() + 1 < b.right() && b.x() + 1 < a.right() && a.y() + 2 < b.bottom() && b.y() + 2 < a.bottom();
    }

    private static void texts(SceneNode node, double x, double y, NodeBounds bounds, List<Bounds> texts) {
        if (node instanceof Group group && !group.id().equals("mark")) {
            group.children().forEach(child -> texts(child, x + group.at().x(), y + group.at().y(), bounds, texts));
        } else if (node instanceof Text text && !text.content().isBlank()) {
            texts.add(bounds.of(text).moved(x, y));
        }
    }

    @Test
    void marksAndUnknownDataAreDrawnAndSaid() {
        var spec = DeviceFigureSpec.of("d", "Hat", "KM 184", DeviceSkin.MICROPHONE, List.of(), List.of());
        var plain = figures.figure(spec, Detail.FULL).group();
        var marked = figures.figure(spec.marked(Severity.ERROR), Detail.FULL).group();
        assertEquals("Hat · KM 184", plain.title().orElseThrow());
        assertEquals("Hat · KM 184 · Error", marked.title().orElseThrow());
        assertTrue(marked.children().stream().anyMatch(node -> node instanceof Group g && g.id().equals("mark")));
        assertEquals(plain.children().size() + 1, figures.figure(spec.withUnknownData(),
                Detail.FULL).group().children().size());
    }

    @Test
    void aHostileNameIsDrawn() {
        var spec = DeviceFigureSpec.of("d", SampleScenes.HOSTILE.repeat(20), SampleScenes.HOSTILE, DeviceSkin.OTHER,
                List.of(new PortSpec("p", SampleScenes.HOSTILE.repeat(5), SignalLook.ANALOGUE, false)), List.of());
        for (var detail : Detail.values()) {
            var figure = figures.figure(spec, detail);
            assertTrue(figure.size().width() <= 352, "a name does not make a device wider than a sheet can bear");
            var reach = new NodeBounds(metrics).of(figure.group());
            assertTrue(reach.right() <= figure.size().width() + 8, detail + " " + reach);
        }
    }

    @Test
    void figuresAreSharedWhileTheContentIsEqual() {
        var cache = new FigureCache(figures, 2);
        var spec = random(new Random(1));
        var other = random(new Random(2));
        var first = cache.figure(spec, Detail.FULL);
        assertSame(first, cache.figure(new DeviceFigureSpec(spec.id(), spec.name(), spec.type(), spec.skin(),
                spec.left(),
                spec.right(), spec.unknown(), spec.mark(), spec.minWidth()), Detail.FULL));
        assertNotSame(first, cache.figure(spec, Detail.FAR));
        cache.figure(other, Detail.FULL);
        assertNotSame(first, cache.figure(spec, Detail.FULL), "only the last two are kept");
    }

    private static DeviceFigureSpec random(Random random) {
        var names = List.of("SB1", "Monitor console stage left", "Wedge 1…8", "Ω", "Playback A (main), spare");
        var skins = DeviceSkin.values();
        var spec = new DeviceFigureSpec("d" + random.nextInt(), names.get(random.nextInt(names.size())),
                names.get(random.nextInt(names.size())), skins[random.nextInt(skins.length)],
                ports(random, "l"), ports(random, "r"), random.nextBoolean(), Optional.empty(),
                random.nextBoolean() ? 0 : random.nextInt(400));
        return random.nextBoolean() ? spec.marked(Severity.values()[random.nextInt(3)]) : spec;
    }

    private static List<PortSpec> ports(Random random, String prefix) {
        var labels = List.of("1", "IN 12", "Dante primary", "AES/EBU 3–4 (transformer)",
                "Mix bus 24 to front fills, left of stage");
        var ports = new ArrayList<PortSpec>();
        for (var i = random.nextInt(12); i > 0; i--) {
            ports.add(new PortSpec(prefix + i, labels.get(random.nextInt(labels.size())),
                    SignalLook.values()[random.nextInt(SignalLook.values().length)], random.nextBoolean()));
        }
        return ports;
    }
}
