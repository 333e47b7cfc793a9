/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.dxf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.Source;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.Exporter;
import org.headroom.core.exchange.LossReport;
import org.headroom.model.base.Known;
import org.headroom.model.base.Named;
import org.headroom.model.production.Production;
import org.headroom.model.system.Device;
import org.headroom.model.venue.ArrayPlacement;
import org.headroom.model.venue.Placement;
import org.headroom.model.venue.Surface;

/** Writes the venue with its loudspeakers, rigging points and sizes as a DXF drawing in space: plan, section and front view are the same model. */
public final class DxfVenueExporter implements Exporter {

    private static final Messages TEXTS = Messages.of(DxfVenueExporter.class);
    private static final double LETTER_M = 0.25;
    private static final double USUAL_M = 0.5;

    @Override
    public LossReport export(Production production, Path target, IProgressMonitor monitor) throws IOException {
        var losses = new ArrayList<LossReport.Loss>();
        Files.writeString(target, drawing(production, losses), StandardCharsets.US_ASCII);
        return new LossReport(losses);
    }

    private static String drawing(Production production, List<LossReport.Loss> losses) {
        var writer = new DxfWriter();
        var venue = production.getVenue();
        if (venue != null) {
            venue.getSurfaces().forEach(each -> surface(writer, each, losses));
            venue.getRiggingPoints().forEach(each -> {
                var at = VenueEdits.place(each);
                writer.circle(DxfWriter.Layer.RIGGING, at, 0.15);
                writer.text(DxfWriter.Layer.RIGGING, at.plus(new Point3(0.3, 0.1, 0)), LETTER_M, name(each) + metres(" z ", at.z_m())
                        + (Known.of(each.getLoadLimit()).isPresent() ? String.format(Locale.ROOT, "  max %.0f kg", each.getLoadLimit()) : ""));
            });
            venue.getMicrophones().forEach(each -> {
                writer.circle(DxfWriter.Layer.MICROPHONES, VenueEdits.place(each), 0.1);
                writer.text(DxfWriter.Layer.MICROPHONES, VenueEdits.place(each).plus(new Point3(0.2, 0, 0)), LETTER_M, name(each));
            });
        }
        var design = CoverageDesign.of(production);
        var types = new java.util.HashMap<String, Device>();
        production.getDevices().forEach(each -> types.put(each.getId(), each));
        design.sources().forEach(each -> cabinet(writer, each, types.get(each.device().id())));
        production.getPlacements().forEach(each -> placement(writer, each, design, losses));
        return writer.file();
    }

    private static void surface(DxfWriter writer, Surface surface, List<LossReport.Loss> losses) {
        var corners = VenueEdits.corners(surface);
        if (corners.size() < 3) {
            losses.add(new LossReport.Loss(name(surface), LossReport.Loss.Kind.LEFT_OUT, name(surface), "", TEXTS.text("export.corners")));
            return;
        }
        var layer = DxfWriter.Layer.valueOf(surface.getKind().name());
        writer.outline(layer, corners);
        writer.text(layer, VenueEdits.place(surface), 0.4, name(surface));
    }

    /** The front and the rear face of a cabinet, and what joins them. */
    private static void cabinet(DxfWriter writer, Source source, Device device) {
        var size = device == null || device.getType() == null ? null : device.getType().getMechanical();
        double width = size == null ? USUAL_M : Known.of(size.getWidth()).orElse(USUAL_M);
        double height = size == null ? USUAL_M : Known.of(size.getHeight()).orElse(USUAL_M);
        double depth = size == null ? USUAL_M : Known.of(size.getDepth()).orElse(USUAL_M);
        var aim = source.aim();
        var front = new ArrayList<Point3>();
        var rear = new ArrayList<Point3>();
        int[][] corners = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
        for (var each : corners) {
            var corner = source.position().plus(aim.right().times(each[0] * width / 2)).plus(aim.up().times(each[1] * height / 2));
            front.add(corner);
            rear.add(corner.minus(aim.front().times(depth)));
        }
        writer.outline(DxfWriter.Layer.LOUDSPEAKERS, front);
        writer.outline(DxfWriter.Layer.LOUDSPEAKERS, rear);
        for (int i = 0; i < front.size(); i++) {
            writer.line(DxfWriter.Layer.LOUDSPEAKERS, front.get(i), rear.get(i));
        }
    }

    /** Name, place and trim, and lines to the middle and to the stage edge with their lengths. */
    private static void placement(DxfWriter writer, Placement placement, CoverageDesign design, List<LossReport.Loss> losses) {
        if (design.sources().stream().noneMatch(each -> each.placement().id().equals(placement.getId()))) {
            losses.add(new LossReport.Loss(name(placement), LossReport.Loss.Kind.LEFT_OUT, name(placement), "", TEXTS.text("export.nothing")));
            return;
        }
        var at = VenueEdits.place(placement);
        var words = name(placement) + metres("  x ", at.x_m()) + metres("  y ", at.y_m()) + metres(placement instanceof ArrayPlacement ? "  trim " : "  z ", at.z_m())
                + String.format(Locale.ROOT, "  az %.1f  tilt %.1f", number(placement.getAzimuth()), number(placement.getTilt()));
        writer.text(DxfWriter.Layer.SIZES, at.plus(new Point3(0.4, 0.4, 0)), LETTER_M, words);
        var middle = new Point3(0, at.y_m(), at.z_m());
        var edge = new Point3(at.x_m(), 0, at.z_m());
        size(writer, at, middle, Math.abs(at.x_m()));
        size(writer, at, edge, Math.abs(at.y_m()));
    }

    private static void size(DxfWriter writer, Point3 from, Point3 to, double length) {
        if (length >= 0.05) {
            writer.line(DxfWriter.Layer.SIZES, from, to);
            writer.text(DxfWriter.Layer.SIZES, from.plus(to).times(0.5), LETTER_M, String.format(Locale.ROOT, "%.2f m", length));
        }
    }

    private static double number(Double figure) {
        return figure == null ? 0 : figure;
    }

    private static String metres(String word, double figure) {
        return word + String.format(Locale.ROOT, "%.2f m", figure == 0 ? 0.0 : figure);
    }

    private static String name(Named named) {
        return named.getName() == null ? "" : named.getName();
    }
}
