/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.ArrayList;
import java.util.List;

import org.headroom.common.text.Messages;
import org.headroom.model.production.Production;
import org.headroom.model.production.TitleBlock;
import org.headroom.model.sheet.PaperSize;
import org.headroom.model.sheet.Sheet;
import org.headroom.render.flow.PageFrame;
import org.headroom.render.flow.SheetParts;
import org.headroom.render.flow.SignalLook;
import org.headroom.render.flow.TitleBlockSpec;
import org.headroom.render.pdf.Paper;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.text.TextMetrics;

/** The page around a sheet's drawing. */
final class SheetPages {

    /** Room for the key above the title block. */
    private static final double KEY = 32;
    private static final double KEY_INSET = 16;

    /**
     * A page.
     *
     * @param bounds the part of the sheet that it shows
     * @param scale  how much larger it is than its paper: 1 where the drawing fits at true size
     */
    record Page(Bounds bounds, double scale) {
    }

    private final PageFrame frame;
    private final SheetParts parts;

    SheetPages(TextMetrics metrics, SheetParts parts) {
        this.frame = new PageFrame(metrics);
        this.parts = parts;
    }

    static Paper paper(Sheet sheet) {
        var paper = paper(sheet.getPaper());
        return sheet.isLandscape() ? paper.landscape() : paper.portrait();
    }

    private static Paper paper(PaperSize size) {
        return switch (size) {
            case A4 -> Paper.A4;
            case A3 -> Paper.A3;
            case A2 -> Paper.A2;
            case A1 -> Paper.A1;
            case A0 -> Paper.A0;
            case LETTER -> Paper.LETTER;
            case TABLOID -> Paper.TABLOID;
        };
    }

    /**
     * The page of true size at the sheet's origin where the drawing fits into it. It is moved no further than it must when the drawing
     * lies beside it, so that it does not jump under the hand, and it is as much larger as it must when the drawing is.
     */
    Page page(Sheet sheet, Bounds content) {
        var paper = paper(sheet).pixels();
        var room = room(paper);
        if (content.isEmpty() || content.x() >= room.x() && content.y() >= room.y() && content.right() <= room.right()
                && content.bottom() <= room.bottom()) {
            return new Page(paper, 1);
        }
        var scale = Math.max(content.width() / room.width(), content.height() / room.height());
        if (scale <= 1) {
            var x = nearest(content.x() - room.x(), content.right() - room.right());
            var y = nearest(content.y() - room.y(), content.bottom() - room.bottom());
            return new Page(new Bounds(x, y, paper.width(), paper.height()), 1);
        }
        var x = content.centre().x() - room.centre().x() * scale;
        var y = content.y() - room.y() * scale;
        return new Page(new Bounds(x, y, paper.width() * scale, paper.height() * scale), scale);
    }

    /** What is nearest to 0 of all between two limits, the lower of which may be given second. */
    private static double nearest(double limit, double other) {
        return Math.clamp(0, Math.min(limit, other), Math.max(limit, other));
    }

    private static Bounds room(Bounds paper) {
        var room = PageFrame.room(paper).grown(-4);
        return new Bounds(room.x(), room.y(), room.width(), room.height() - KEY);
    }

    /** Border, key and title block. */
    Group drawing(Page page, Production production, Sheet sheet, SheetOptions options, List<SignalLook> signals,
            boolean second) {
        var paper = paper(sheet).pixels();
        var nodes = new ArrayList<SceneNode>();
        var inside = PageFrame.room(paper);
        nodes.add(parts.key(signals, second, options.locale(), new Point(inside.x() + KEY_INSET, inside.bottom() - KEY + 8)));
        nodes.add(frame.draw(paper, block(production, sheet, options), options.locale()));
        return Group.at("sheet", new Point(page.bounds().x(), page.bounds().y()), nodes).scaled(page.scale());
    }

    private static TitleBlockSpec block(Production production, Sheet sheet, SheetOptions options) {
        var texts = Messages.of(SheetPages.class, options.locale());
        var block = production.getTitleBlock();
        var has = block != null;
        return new TitleBlockSpec(text(production.getName()), text(sheet.getName()), has ? text(block.getClient()) : "",
                has ? text(block.getVenueName()) : "", has ? drawn(block) : "",
                        has ? text(block.getProjectNumber()) : "",
                has ? revision(block) : "", has ? text(block.getStatus()) : "",
                texts.text("sheet.of", sheet.getNumber(), production.getSheets().size()),
                texts.text("sheet." + sheet.getKind().getLiteral()),
                options.findings().map(found -> texts.text("findings.errors", found.errors()))
                        .orElseGet(() -> texts.text("findings.none")),
                options.findings().map(found -> texts.text("findings.warnings", found.warnings())).orElse(""));
    }

    private static String drawn(TitleBlock block) {
        return text(block.getDrawnBy()).isBlank() ? text(block.getDesigner()) : block.getDrawnBy();
    }

    private static String revision(TitleBlock block) {
        var date = block.getDate() == null ? "" : block.getDate().toString();
        var revision = text(block.getRevision());
        return revision.isBlank() || date.isBlank() ? revision + date : revision + " · " + date;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
