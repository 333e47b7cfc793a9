/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

import java.util.List;

/** Small drawings that hold one of everything. */
public final class SampleScenes {

    private SampleScenes() {
    }

    /** Every kind of node, every text anchor, a move, a turn, a clip, a dash, and something to see through. */
    public static Scene everything() {
        var text = FontSpec.regular(12);
        var dotted = new Stroke(ColourRole.WIRELESS, 1.5, Dash.DOTTED);
        return new Scene("Everything", new Bounds(0, 0, 192, 96), ColourRole.PAPER, List.of(
                new Rect(8, 8, 40, 24, 4, Style.of(ColourRole.DEVICE, Stroke.solid(ColourRole.DEVICE_LINE, 1))),
                Ellipse.circle(64, 20, 8, Style.fill(ColourRole.ANALOGUE)),
                new Ellipse(new Point(88, 20), 10, 6, Style.line(ColourRole.DIGITAL, 1.5).withOpacity(0.5)),
                Polygon.of(Style.fill(new Rgb(255, 128, 0)), 104, 28, 112, 12, 120, 28),
                new Polyline(List.of(new Point(128, 12), new Point(144, 12), new Point(144, 28), new Point(184, 28)), 6,
                        Style.line(new Stroke(ColourRole.NETWORK, 1.5, Dash.LONG))),
                Polyline.line(8, 40, 184, 40, Style.line(dotted)),
                new PathBuilder().move(8, 60).line(20, 60).arc(new Point(24, 60), 4, 4, 180, 180).line(40, 60)
                        .quad(new Point(48, 60), new Point(48, 52)).draw(Style.line(ColourRole.LOUDSPEAKER, 2.4)),
                Group.at("label", new Point(96, 60), List.of(Text.of("Mitte", 0, 0, TextAnchor.MIDDLE, text,
                        ColourRole.TEXT)))
                        .showing("d1", "A & B"),
                Text.start("SB1", 8, 84, FontSpec.semiBold(15), ColourRole.TEXT),
                Text.end("4 mm²", 184, 84, text, ColourRole.TEXT_MUTED),
                Group.at("turned", new Point(140, 60), List.of(Text.start("up", 0, 0, text,
                        ColourRole.TEXT))).rotated(-90),
                Group.of("clipped", List.of(new Rect(60, 70, 40, 40, 0, Style.fill(ColourRole.POWER))))
                        .clipped(new Bounds(60, 70, 10, 10))));
    }

    /** A name that holds what breaks XML, terminals and readers. */
    public static final String HOSTILE = "<script>alert('x')</script> & \"q\" ]]> "
            + "\u0000\u001b[31m\u202Etxt.exe\uD800 \uFFFE\n2\t3 舞台";

    /** One line of text. */
    public static Scene line(String text) {
        return new Scene(text, new Bounds(0, 0, 400, 40), ColourRole.PAPER, List.of(
                Group.of("device", List.of(Text.start(text, 8, 24, FontSpec.regular(12), ColourRole.TEXT)))
                        .showing(text, text)));
    }
}
