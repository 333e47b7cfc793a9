/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.common.text.Messages;
import org.headroom.diagram.plan.internal.picture.Handles;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.diagram.viewer.DrawingSurface;
import org.headroom.model.venue.Placement;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Ellipse;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.Polyline;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;

/** Turns or tilts a loudspeaker by its aim, to whole degrees; with Alt to tenths. */
final class AimTracker extends HandleTracker {

    private static final Messages TEXTS = Messages.of(AimTracker.class);

    private final Placement placement;
    private double azimuth;
    private double tilt;
    private boolean aimed;

    AimTracker(EditPart part, VenuePart venue, Placement placement) {
        super(part, venue);
        this.placement = placement;
    }

    @Override
    void preview(Point at, boolean free) {
        var view = venue.view();
        var wanted = Handles.aimed(placement, view, at);
        double step = free ? 0.1 : 1;
        azimuth = view == View.PLAN ? Math.round(wanted.x_m() / step) * step : wanted.x_m();
        tilt = view == View.SIDE ? Math.round(wanted.y_m() / step) * step : wanted.y_m();
        aimed = true;
        double zoom = venue.viewer().zoom();
        var from = view.at(VenueEdits.place(placement));
        var end = Handles.aim(placement, view, zoom, azimuth, tilt).orElse(at);
        var far = new Point(from.x() + (end.x() - from.x()) * 8, from.y() + (end.y() - from.y()) * 8);
        var words = String.format(java.util.Locale.getDefault(), "%.1f°", view == View.PLAN ? azimuth : tilt);
        var area = Bounds.around(List.of(from, far)).grown(120 / zoom);
        venue.viewer().showOverlay(new DrawingSurface.Overlay(List.of(
                Polyline.line(from.x(), from.y(), far.x(), far.y(), Style.line(ColourRole.ACCENT, 1.4 / zoom)),
                Ellipse.circle(end.x(), end.y(), 5.5 / zoom, Style.fill(ColourRole.ACCENT)),
                Text.start(words, end.x() + 10 / zoom, end.y() - 8 / zoom, FontSpec.semiBold(13 / zoom), ColourRole.TEXT)), area), Set.of());
        venue.host().turned(placement, azimuth, tilt);
        venue.host().tell(Optional.of(TEXTS.text("aim", azimuth, tilt)));
    }

    @Override
    void commit() {
        if (aimed) {
            venue.host().design().history().execute(venue.host().edits().aim(placement, azimuth, tilt));
        }
    }
}
