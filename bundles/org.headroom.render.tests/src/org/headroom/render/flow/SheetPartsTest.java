/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.headroom.render.Golden;
import org.headroom.render.png.PngWriter;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.SampleScenes;
import org.headroom.render.scene.Scene;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Text;
import org.headroom.render.svg.SvgWriter;
import org.headroom.render.text.NodeBounds;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.Test;

class SheetPartsTest {

    private final TextMetrics metrics = TextMetrics.embedded();
    private final SheetParts parts = new SheetParts(metrics);

    @Test
    void framesNotesAndFlagsAreDrawnAsTheyWereAgreed() {
        var scene = new Scene("parts", new Bounds(0, 0, 400, 240), ColourRole.PAPER, List.of(
                parts.frame(new FrameSpec("f", new Bounds(8, 8, 384, 80), "Stage", "drums riser"), Detail.FULL),
                parts.note(new NoteSpec("n", new Point(8, 96), "Phantom comes from SB1.\nMute first.", 120)),
                parts.offPage(new OffPageSpec("o", new Point(160, 120), PortAnchor.Side.RIGHT, "4 · Amp room",
                        SignalLook.NETWORK)),
                parts.offPage(new OffPageSpec("o", new Point(380, 120), PortAnchor.Side.LEFT, "2 · Stage",
                        SignalLook.ANALOGUE)),
                parts.key(List.of(SignalLook.ANALOGUE, SignalLook.NETWORK), true, Locale.UK, new Point(8, 208))));
        Golden.check("flow/parts.svg", new SvgWriter(Palette.light()).text(scene));
    }

    @Test
    void longTextsStayInTheirCellsOfTheTitleBlock() {
        var name = SampleScenes.HOSTILE.repeat(5);
        var page = new Bounds(-50, 20, 1587, 1123);
        var frame = new PageFrame(metrics).draw(page, new TitleBlockSpec(name, name, name, name, name, name, name,
                name, name,
                name, name, name), Locale.UK);
        var reach = new NodeBounds(metrics).of(frame);
        assertTrue(reach.x() >= page.x() && reach.right() <= page.right() && reach.bottom() <= page.bottom(),
                "" + reach);
        var texts = new ArrayList<Bounds>();
        frame.children().stream().filter(Text.class::isInstance).map(new NodeBounds(metrics)::of).forEach(texts::add);
        for (var a = 0; a < texts.size(); a++) {
            for (var b = a + 1; b < texts.size(); b++) {
                assertTrue(!texts.get(a).intersects(texts.get(b)), texts.get(a) + " " + texts.get(b));
            }
        }
    }

    @Test
    void theRoomOfAPageIsInsideBorderAndTitleBlock() {
        var page = new Bounds(100, 200, 1000, 700);
        assertEquals(new Bounds(140, 240, 920, 540), PageFrame.room(page));
    }

    @Test
    void nothingOnASheetIsWrittenSmallerThanNinePoints() {
        each(SampleSheet.scene(Detail.FULL).nodes(), 1, size -> assertTrue(size >= 12, "text of " + size + " px"));
        SampleSheet.scene(Detail.MEDIUM).nodes().stream().filter(node -> node instanceof Group g
                && g.id().equals("device"))
                .forEach(node -> each(List.of(node), 1, size -> assertTrue(size >= 24,
                        "text of " + size + " px at 50 %")));
    }

    private static void each(List<SceneNode> nodes, double scale, Consumer<Double> size) {
        for (var node : nodes) {
            if (node instanceof Group group) {
                each(group.children(), scale * group.scale(), size);
            } else if (node instanceof Text text) {
                size.accept(text.font().size() * scale);
            }
        }
    }

    @Test
    void theSampleSheetIsPaintedInEveryPalette() {
        for (var palette : List.of(Palette.light(), Palette.dark(), Palette.print())) {
            var image = new PngWriter(palette).image(SampleSheet.scene(Detail.FULL), 96);
            // the body of SB1, its left edge, the frame around it, the paper
            assertEquals(palette.resolve(ColourRole.DEVICE), rgb(image.getRGB(344 + 80, 128 + 100)));
            assertEquals(palette.resolve(ColourRole.NEUTRAL), rgb(image.getRGB(344 + 2, 128 + 30)));
            assertEquals(palette.resolve(ColourRole.FRAME), rgb(image.getRGB(440, 90)));
            assertEquals(palette.resolve(ColourRole.PAPER), rgb(image.getRGB(5, 5)));
        }
    }

    private static Rgb rgb(int argb) {
        return new Rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }
}
