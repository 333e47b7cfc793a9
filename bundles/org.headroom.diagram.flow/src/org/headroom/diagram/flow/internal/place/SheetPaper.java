/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.place;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.headroom.diagram.paint.SceneColours;
import org.headroom.diagram.paint.ScenePainter;
import org.headroom.model.production.Production;
import org.headroom.model.sheet.Sheet;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Scene;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;

/** Paints whole sheets as they look on paper: for the preview and for the printer alike. */
final class SheetPaper {

    private final SheetScenes scenes = new SheetScenes(TextMetrics.embedded());
    private final Supplier<Optional<SheetOptions.Findings>> findings;
    private final SceneColours colours = new SceneColours(Palette.print());

    /** @param findings what the checks found by now, for the title block; empty: not checked */
    SheetPaper(Supplier<Optional<SheetOptions.Findings>> findings) {
        this.findings = findings;
    }

    Scene scene(Production production, Sheet sheet) {
        var plain = SheetOptions.forPage();
        return scenes.scene(production, sheet, findings.get().map(plain::with).orElse(plain));
    }

    /**
     * Paints a sheet as large as it fits into an area.
     *
     * @return the part of the area that it takes
     */
    Rectangle paint(GC gc, Display display, Scene scene, Rectangle area) {
        var bounds = scene.page();
        double zoom = Math.min(area.width / bounds.width(), area.height / bounds.height());
        int width = (int) Math.round(bounds.width() * zoom);
        int height = (int) Math.round(bounds.height() * zoom);
        var page = new Rectangle(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height);
        gc.setBackground(colours.of(scene.background()));
        gc.fillRectangle(page);
        try (var painter = new ScenePainter(gc, display, colours, zoom, page.x - bounds.x() * zoom,
                page.y - bounds.y() * zoom)) {
            painter.paint(scene.nodes());
        }
        return page;
    }
}
