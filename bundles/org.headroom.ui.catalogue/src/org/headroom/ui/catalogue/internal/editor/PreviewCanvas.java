/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal.editor;

import java.awt.image.BufferedImage;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.render.png.PngWriter;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Palette;
import org.headroom.render.sheet.TypePreview;
import org.headroom.render.text.TextMetrics;
import org.headroom.ui.design.Theme;

/** Shows how a type will look on a sheet and in a rack, as large as there is room, never larger than it is drawn. */
final class PreviewCanvas extends Canvas {

    private static final double SCREEN_DPI = 96;
    private static final double LARGEST_SIDE = 4000;

    private final TypePreview preview = new TypePreview(TextMetrics.embedded());
    private final Palette palette = Theme.isDark() ? Palette.dark() : Palette.light();
    private Optional<Image> image = Optional.empty();

    PreviewCanvas(Composite parent) {
        super(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        addPaintListener(event -> {
            var paper = palette.resolve(ColourRole.PAPER);
            event.gc.setBackground(new Color(paper.red(), paper.green(), paper.blue()));
            event.gc.fillRectangle(getClientArea());
            image.ifPresent(shown -> {
                var area = getClientArea();
                var size = shown.getBounds();
                double scale = Math.min(1, Math.min((double) area.width / size.width, (double) area.height / size.height));
                event.gc.setAntialias(SWT.ON);
                event.gc.setInterpolation(SWT.HIGH);
                int width = (int) (size.width * scale);
                int height = (int) (size.height * scale);
                event.gc.drawImage(shown, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
            });
        });
        addDisposeListener(event -> image.ifPresent(Image::dispose));
    }

    void show(DeviceType type) {
        var scene = preview.of(type);
        double dpi = SCREEN_DPI * Math.min(1, LARGEST_SIDE / Math.max(scene.page().width(), scene.page().height()));
        var fresh = new Image(getDisplay(), data(new PngWriter(palette).image(scene, dpi)));
        image.ifPresent(Image::dispose);
        image = Optional.of(fresh);
        redraw();
    }

    private static ImageData data(BufferedImage image) {
        var data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
        var row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            data.setPixels(0, y, row.length, row, 0);
        }
        return data;
    }
}
