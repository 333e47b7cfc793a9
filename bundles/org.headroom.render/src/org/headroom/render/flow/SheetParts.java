/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headroom.common.text.Messages;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Dash;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Group;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polygon;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.scene.TextAnchor;
import org.headroom.render.text.TextMetrics;

/** Draws what stands on a sheet besides devices and cables. May be used by several threads. */
public final class SheetParts {

    private static final FontSpec CAPTION = FontSpec.semiBold(13);
    private static final FontSpec SMALL_CAPTION = FontSpec.semiBold(12);
    private static final FontSpec REMARK = FontSpec.regular(13);
    private static final FontSpec FAR_CAPTION = FontSpec.semiBold(34);
    private static final FontSpec MEDIUM_CAPTION = FontSpec.semiBold(24);
    private static final FontSpec BODY = FontSpec.regular(12);
    private static final FontSpec FLAG = FontSpec.semiBold(12);
    private static final double FLAG_HALF = 7.5;
    private static final double MOST_FLAG = 208;
    private static final double FLAG_TIP = 8;
    private static final double PADDING = 12;

    private final TextMetrics metrics;

    public SheetParts(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /** A location frame; smaller detail gets larger captions. */
    public Group frame(FrameSpec spec, Detail detail) {
        var bounds = spec.bounds();
        var nodes = new ArrayList<SceneNode>();
        var line = new Stroke(ColourRole.FRAME_LINE, 1, new Dash(List.of(2.0, 3.0), false));
        nodes.add(new Rect(0, 0, bounds.width(), bounds.height(), 8, Style.of(ColourRole.FRAME, line)));
        var room = bounds.width() - 2 * PADDING;
        switch (detail) {
            case FULL -> caption(spec, room, nodes);
            case MEDIUM -> nodes.add(metrics.fitted(spec.caption(), new Point(PADDING, 28), TextAnchor.START,
                    MEDIUM_CAPTION, ColourRole.TEXT_MUTED, room));
            case FAR -> nodes.add(metrics.fitted(spec.caption(), new Point(PADDING, 31), TextAnchor.START, FAR_CAPTION,
                    ColourRole.TEXT_MUTED, room));
        }
        return Group.at("frame", new Point(bounds.x(), bounds.y()), nodes).showing(spec.id(), spec.caption());
    }

    private void caption(FrameSpec spec, double room, List<SceneNode> nodes) {
        // capitals are wider: a name that does not fit in them stands as it was written, a little smaller
        var capitals = spec.caption().toUpperCase(Locale.ROOT);
        var fits = metrics.width(Text.plain(capitals), CAPTION) <= room;
        var caption = metrics.fitted(fits ? capitals : spec.caption(), new Point(PADDING, 20), TextAnchor.START,
                fits ? CAPTION : SMALL_CAPTION, ColourRole.TEXT_MUTED, fits ? room : room + PADDING - 4);
        nodes.add(caption);
        var used = metrics.width(caption.content(), CAPTION) + 4;
        if (!spec.remark().isBlank() && used < room) {
            nodes.add(metrics.fitted("· " + spec.remark(), new Point(PADDING + used, 20), TextAnchor.START, REMARK,
                    ColourRole.TEXT_MUTED, room - used));
        }
    }

    /** A note, as high as its lines need. */
    public Group note(NoteSpec spec) {
        var lines = spec.width() > 0 ? metrics.wrap(spec.text(), BODY, Math.max(24, spec.width() - 2 * PADDING))
                : List.of(spec.text().split("\\R", -1));
        var widest = lines.stream().mapToDouble(line -> metrics.width(Text.plain(line), BODY)).max().orElse(0);
        var width = spec.width() > 0 ? spec.width() : Math.ceil((widest + 2 * PADDING) / 8) * 8;
        var step = metrics.lineHeight(BODY);
        var height = Math.ceil((lines.size() * step + 14) / 8) * 8;
        var nodes = new ArrayList<SceneNode>();
        nodes.add(new Rect(0, 0, width, height, 4,
                Style.of(ColourRole.NOTE, Stroke.solid(ColourRole.NOTE_LINE, 1))));
        for (var i = 0; i < lines.size(); i++) {
            nodes.add(Text.start(lines.get(i), PADDING, 20 + i * step, BODY, ColourRole.NOTE_TEXT));
        }
        return Group.at("note", spec.at(), nodes).showing(spec.id(), spec.text());
    }

    /** The length of the flag of a label, in pixels; its height is 16. */
    public double offPageLength(String label) {
        var shown = metrics.elide(Text.plain(label), FLAG, MOST_FLAG);
        return Math.ceil((metrics.width(shown, FLAG) + 14 + FLAG_TIP) / 8) * 8;
    }

    /** A flag that points along the cable to the sheet where it goes on. */
    public Group offPage(OffPageSpec spec) {
        var label = metrics.elide(Text.plain(spec.label()), FLAG, MOST_FLAG);
        var length = offPageLength(spec.label());
        var s = spec.side().sign();
        var style = Style.of(ColourRole.PORT, Stroke.solid(spec.look().ink(), 1.4));
        // cables end a port's reach before their point, so the flag begins there
        var start = -s * (PortSymbols.REACH - 0.4);
        var flag = Polygon.of(style, start, -FLAG_HALF, s * (length - FLAG_TIP), -FLAG_HALF, s * length, 0,
                s * (length - FLAG_TIP), FLAG_HALF, start, FLAG_HALF);
        var anchor = s > 0 ? TextAnchor.START : TextAnchor.END;
        return Group.at("off-page", spec.at(), List.of(flag,
                Text.of(label, s * 5, 4.4, anchor, FLAG, spec.look().ink()))).showing(spec.id(), spec.label());
    }

    /** What line and port mean, for the signals that are on the sheet, in a row. Its top left corner is at a point. */
    public Group key(List<SignalLook> signals, boolean secondNetwork, Locale locale, Point at) {
        var nodes = new ArrayList<SceneNode>();
        var x = 0.0;
        for (var look : signals) {
            x = keyEntry(look, false, look.label(locale), x, nodes);
            if (look == SignalLook.NETWORK && secondNetwork) {
                x = keyEntry(look, true, Messages.of(SheetParts.class, locale).text("key.second"), x, nodes);
            }
        }
        return Group.at("key", at, nodes);
    }

    private double keyEntry(SignalLook look, boolean second, String label, double x, List<SceneNode> nodes) {
        var cable = CableSpec.of("", look, "", new Point(x, 8), new Point(x + 44, 8));
        nodes.addAll(new CableFigures(metrics).figure(second ? cable.secondNetwork() : cable, Detail.FULL).children());
        nodes.add(PortSymbols.shape(look, new Point(x + 44, 8)));
        nodes.add(Text.start(label, x + 56, 12.5, BODY, ColourRole.TEXT_SOFT));
        return x + 56 + metrics.width(label, BODY) + 24;
    }
}
