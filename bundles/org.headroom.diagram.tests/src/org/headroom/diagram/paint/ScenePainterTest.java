/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.Rgb;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.text.TextMetrics;
import org.junit.jupiter.api.Test;

class ScenePainterTest {

    private static final Rgb RED = new Rgb(255, 0, 0);
    private final Display display = Display.getDefault();

    private ImageData paint(double zoom, double x, double y, SceneNode... nodes) {
        var image = new Image(display, 400, 100);
        var gc = new GC(image);
        try {
            gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(0, 0, 400, 100);
            try (var painter = new ScenePainter(gc, display, new SceneColours(Palette.light()), zoom, x, y)) {
                painter.paint(List.of(nodes));
            }
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static Rgb at(ImageData data, int x, int y) {
        var rgb = data.palette.getRGB(data.getPixel(x, y));
        return new Rgb(rgb.red, rgb.green, rgb.blue);
    }

    /** The columns in which something is not white. */
    private static Bounds inked(ImageData data) {
        var left = data.width;
        var right = -1;
        for (var x = 0; x < data.width; x++) {
            for (var y = 0; y < data.height; y++) {
                if (at(data, x, y).luminance() < 0.7) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        return right < 0 ? Bounds.EMPTY : new Bounds(left, 0, right - left + 1.0, 1);
    }

    @Test
    void paintsShapesWhereTheyAreAtAnyZoom() {
        var data = paint(2, 10, 20, new Rect(5, 5, 10, 10, 0, Style.fill(RED)));
        assertThat(at(data, 22, 32)).isEqualTo(RED);
        assertThat(at(data, 38, 48)).isEqualTo(RED);
        assertThat(at(data, 17, 32).luminance()).isGreaterThan(0.9);
        assertThat(at(data, 43, 32).luminance()).isGreaterThan(0.9);
    }

    @Test
    void movesTurnsAndScalesGroupsAndLeavesThemAgain() {
        var arrow = Polygon.of(Style.fill(RED), 0, -5, 40, -5, 40, 5, 0, 5);
        var group = Group.at("a", new Point(100, 20), List.of(Group.of("b", List.of(arrow)).rotated(90))).scaled(1.5);
        var data = paint(1, 0, 0, group, new Rect(0, 0, 4, 4, 0, Style.fill(RED)));
        assertThat(at(data, 100, 70)).isEqualTo(RED);
        assertThat(at(data, 140, 20).luminance()).isGreaterThan(0.9);
        assertThat(at(data, 2, 2)).isEqualTo(RED);
    }

    @Test
    void clipsWhatAGroupClips() {
        var group = new Group("a", Optional.empty(), Optional.empty(), Point.ORIGIN, 0, 1, Optional.of(new Bounds(0, 0, 20, 20)),
                List.of(new Rect(0, 0, 100, 50, 0, Style.fill(RED))));
        var data = paint(1, 0, 0, group, new Rect(200, 0, 10, 10, 0, Style.fill(RED)));
        assertThat(at(data, 10, 10)).isEqualTo(RED);
        assertThat(at(data, 30, 10).luminance()).isGreaterThan(0.9);
        assertThat(at(data, 205, 5)).isEqualTo(RED);
    }

    /** A text is as wide in the window as on paper. */
    @Test
    void setsTextAsWideAsPaperDoes() {
        for (var zoom : new double[] {0.75, 1, 1.5}) {
            var font = FontSpec.semiBold(15);
            var text = Text.start("HHHHHHHHHHHHHHHH", 4, 30, font, ColourRole.TEXT);
            var inked = inked(paint(zoom, 0, 0, text));
            var width = TextMetrics.embedded().width("HHHHHHHHHHHHHHHH", font) * zoom;
            assertThat(inked.width()).isCloseTo(width, within(5.0));
            assertThat(inked.x()).isCloseTo(4 * zoom, within(3.0));
        }
    }

    @Test
    void endsTextWhereItIsAnchored() {
        var inked = inked(paint(1, 0, 0, Text.end("NL4", 200, 30, FontSpec.bold(20), ColourRole.TEXT)));
        assertThat(inked.right()).isCloseTo(200, within(3.0));
    }
}
