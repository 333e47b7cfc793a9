/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.internal.design.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.headroom.acoustics.array.LineArray;
import org.headroom.acoustics.design.Coverage;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.CoverageRequest;
import org.headroom.acoustics.design.Hang;
import org.headroom.acoustics.design.HangLoads;
import org.headroom.acoustics.design.Source;
import org.headroom.acoustics.design.picture.CoverageMaps;
import org.headroom.acoustics.design.picture.CoveragePicture;
import org.headroom.acoustics.design.picture.GroundPlan;
import org.headroom.acoustics.design.picture.HangPicture;
import org.headroom.acoustics.programme.Spectrum;
import org.headroom.common.text.Messages;
import org.headroom.core.document.Section;
import org.headroom.core.document.Section.Align;
import org.headroom.core.document.Section.Cell;
import org.headroom.core.document.Section.Column;
import org.headroom.core.document.Section.Row;
import org.headroom.core.document.Section.Table;
import org.headroom.core.document.Section.Tone;
import org.headroom.model.base.Known;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Scene;
import org.headroom.render.svg.SvgWriter;

/** Parts of the documents of loudspeakers and coverage. */
final class CoverageParts {

    private static final double PAGE_WIDTH_MM = 178;
    private static final double PAGE_HEIGHT_MM = 215;
    private static final double MM_PER_PIXEL = 25.4 / 96;
    private static final double MOST_POINTS = 2500;
    private static final double LOW_SAFETY = 1;

    private final CoverageDesign design;
    private final String production;
    private final Messages text;
    private final Locale locale;

    CoverageParts(CoverageDesign design, String production, Messages text, Locale locale) {
        this.design = design;
        this.production = production;
        this.text = text;
        this.locale = locale;
    }

    private Column words(String key, double width) {
        return new Column(key, text.text("column." + key), "", width, Align.START);
    }

    private Column figures(String key, String unit, double width) {
        return new Column(key, text.text("column." + key), unit, width, Align.END);
    }

    private static Cell words(String words) {
        return words.isBlank() ? new Cell.Empty() : new Cell.Text(words, Tone.NORMAL);
    }

    private static Cell figure(double value, int decimals) {
        return new Cell.Figure(value == 0 ? 0 : value, decimals, Tone.NORMAL);
    }

    private static Cell figure(OptionalDouble value, int decimals) {
        return value.isPresent() ? figure(value.getAsDouble(), decimals) : new Cell.Unknown();
    }

    private static Row row(Cell... cells) {
        return new Row(Row.Kind.NORMAL, List.of(cells));
    }

    private static Section picture(String title, Scene scene, double height) {
        double width = Math.min(PAGE_WIDTH_MM, scene.page().width() * MM_PER_PIXEL);
        double scale = Math.min(width / scene.page().width(), height / scene.page().height());
        return new Section.Picture(title, new SvgWriter(Palette.print()).text(scene), scene.page().width() * scale, scene.page().height() * scale);
    }

    /** A page for each hang: drawing, cabinets, points. */
    void hangs(List<Section> sections) {
        if (design.hangs().isEmpty()) {
            sections.add(new Section.Paragraph(text.text("hangs.none"), Tone.QUIET));
        }
        boolean first = true;
        for (var hang : design.hangs()) {
            if (!first) {
                sections.add(new Section.PageBreak());
            }
            first = false;
            hang(hang, sections);
        }
    }

    private void hang(Hang hang, List<Section> sections) {
        var loads = HangLoads.of(hang);
        sections.add(new Section.Heading(1, hang.subject().name()));
        sections.add(new Section.Paragraph(text.text("hang.confirm"), Tone.WARNING));
        var array = hang.array();
        var facts = new ArrayList<Section.Fact>();
        facts.add(fact("hang.at", text.text("hang.at.value", metres(array.top().x_m()), metres(array.top().y_m()))));
        facts.add(fact("hang.trim", metres(array.top().z_m())));
        facts.add(fact("hang.lowest", metres(array.boxes().getLast().lower().z_m())));
        facts.add(fact("hang.azimuth", degrees(array.azimuth_deg())));
        facts.add(fact("hang.tilt", text.text("hang.tilt.value", degrees(array.tilt_deg()), degrees(array.lowestTilt_deg()))));
        facts.add(fact("hang.mass", loads.mass_kg().isPresent() ? kilograms(loads.mass_kg().getAsDouble())
                : loads.atLeast_kg() > 0 ? text.text("hang.mass.least", kilograms(loads.atLeast_kg())) : text.text("hang.mass.unknown")));
        loads.centre().ifPresent(centre -> facts.add(fact("hang.centre", text.text(loads.middles() ? "hang.centre.middle" : "hang.centre.value",
                metres(-org.headroom.acoustics.rigging.HangStatics.ahead_m(array.top(), centre, array.azimuth_deg())),
                metres(array.top().z_m() - centre.z_m())))));
        if (!hang.heights()) {
            facts.add(fact("hang.sizes", text.text("hang.sizes.assumed")));
        }
        sections.add(new Section.Facts(facts));
        sections.add(picture(text.text("hang.picture", hang.subject().name()), HangPicture.of(hang, locale), 105));
        sections.add(cabinets(hang));
        sections.add(points(hang, loads));
    }

    private Section.Fact fact(String key, String value) {
        return new Section.Fact(text.text(key), value);
    }

    private Table cabinets(Hang hang) {
        var rows = new ArrayList<Row>();
        List<LineArray.Box> boxes = hang.array().boxes();
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            var type = hang.placement().getBoxes().get(i).getDevice().getType();
            var size = type.getMechanical();
            rows.add(row(figure(i + 1, 0), words(hang.boxes().get(i).name()), words(String.valueOf(type.getModel())),
                    i == 0 ? new Cell.Empty() : figure(hang.array().splay_deg().get(i), 1), figure(box.aim().tilt_deg(), 1),
                    figure(box.front().z_m(), 2), figure(size == null ? OptionalDouble.empty() : Known.of(size.getMass()), 1)));
        }
        return new Table("hang-cabinets", "", List.of(figures("number", "", 0.6), words("cabinet", 2.4), words("type", 2), figures("splay_deg", "°", 1),
                figures("tilt_deg", "°", 1), figures("height_m", "m", 1), figures("mass_kg", "kg", 1)), rows);
    }

    private Table points(Hang hang, HangLoads loads) {
        var rows = new ArrayList<Row>();
        var rig = hang.placement().getPoints();
        for (int i = 0; i < rig.size(); i++) {
            var point = rig.get(i);
            boolean known = i < loads.points().size();
            var safety = known ? loads.points().get(i).safety() : OptionalDouble.empty();
            Cell factor = safety.isEmpty() ? new Cell.Unknown()
                    : new Cell.Figure(safety.getAsDouble(), 2, safety.getAsDouble() < LOW_SAFETY ? Tone.ERROR : Tone.NORMAL);
            rows.add(row(words(String.valueOf(point.getName())), figure(Known.of(point.getX()), 2), figure(Known.of(point.getY()), 2),
                    figure(Known.of(point.getZ()), 2), i < hang.placement().getPicks().size() ? figure(Known.of(hang.placement().getPicks().get(i)), 2)
                            : new Cell.Empty(), known ? figure(loads.points().get(i).load_kg(), 0) : new Cell.Unknown(),
                    figure(Known.of(point.getLoadLimit()), 0), factor));
        }
        return new Table("hang-points", "", List.of(words("point", 2.4), figures("x_m", "m", 1), figures("y_m", "m", 1), figures("z_m", "m", 1),
                figures("pick_m", "m", 1), figures("load_kg", "kg", 1), figures("limit_kg", "kg", 1), figures("safety", "", 1)), rows);
    }

    /** Position and aim of every loudspeaker. */
    void aims(List<Section> sections) {
        sections.add(new Section.Paragraph(text.text("aims.note"), Tone.QUIET));
        var rows = design.sources().stream().map(each -> row(words(each.placement().name()), words(each.device().name()), words(each.model().name()),
                figure(each.position().x_m(), 2), figure(each.position().y_m(), 2), figure(each.position().z_m(), 2),
                figure(each.aim().azimuth_deg(), 1), figure(each.aim().tilt_deg(), 1), figure(each.aim().roll_deg(), 1))).toList();
        sections.add(new Table("aims", "", List.of(words("placement", 2.5), words("loudspeaker", 2.5), words("type", 2.5), figures("x_m", "m", 1),
                figures("y_m", "m", 1), figures("z_m", "m", 1), figures("azimuth_deg", "°", 1), figures("tilt_deg", "°", 1),
                figures("roll_deg", "°", 1)), rows));
    }

    /** Delay, gain and polarity of every loudspeaker that differ from the one before in its placement. */
    void delays(List<Section> sections) {
        sections.add(new Section.Paragraph(text.text("delays.note", String.format(locale, "%.1f", design.air().map(air -> air.temperature_C())
                .orElse(Double.NaN))), Tone.QUIET));
        var rows = new ArrayList<Row>();
        Source last = null;
        for (var each : design.sources()) {
            boolean same = last != null && last.placement().equals(each.placement()) && last.delay_s() == each.delay_s()
                    && last.gain_dB() == each.gain_dB() && last.inverted() == each.inverted();
            if (!same) {
                rows.add(row(words(each.placement().name()), words(each.device().name()), figure(1000 * each.delay_s(), 2),
                        figure(each.delay_s() * org.headroom.calc.air.SpeedOfSound.metresPerSecond(design.air().map(air -> air.temperature_C())
                                .orElse(20.0)), 2), figure(each.gain_dB(), 1), words(text.text(each.inverted() ? "inverted" : "normal"))));
            }
            last = each;
        }
        sections.add(new Table("delays", "", List.of(words("placement", 3), words("loudspeaker", 3), figures("delay_ms", "ms", 1.2),
                figures("way_m", "m", 1.2), figures("gain_dB", "dB", 1.2), words("polarity", 1.5)), rows));
    }

    /** Coverage at three octaves and with A-weighting. */
    void pictures(List<Section> sections) {
        if (design.audience().isEmpty() || design.air().isEmpty()) {
            sections.add(new Section.Paragraph(text.text("pictures.none"), Tone.WARNING));
            return;
        }
        double area = design.audience().stream().mapToDouble(each -> each.area().area().area_m2()).sum();
        double spacing = Math.max(0.5, Math.ceil(4 * Math.sqrt(area / MOST_POINTS)) / 4);
        var maps = new CoverageMaps(locale);
        var requests = List.of(CoverageRequest.octave(125), CoverageRequest.octave(1000), CoverageRequest.octave(4000),
                CoverageRequest.broadband(CoverageRequest.Weighted.A, Spectrum.PINK));
        boolean first = true;
        for (var request : requests) {
            var coverage = Coverage.predict(design, request.every(spacing), () -> Thread.currentThread().isInterrupted());
            if (coverage.isPresent()) {
                if (!first) {
                    sections.add(new Section.PageBreak());
                }
                first = false;
                sections.add(picture(text.text("picture", maps.what(request)), CoveragePicture.of(maps.levels(coverage.get(), production), locale),
                        PAGE_HEIGHT_MM));
            }
        }
    }

    /** The ground plan with sizes. */
    void plan(List<Section> sections) {
        sections.add(picture(text.text("plan.caption"), GroundPlan.of(design, locale), PAGE_HEIGHT_MM));
    }

    private String metres(double value) {
        return String.format(locale, "%.2f m", value == 0 ? 0.0 : value);
    }

    private String degrees(double value) {
        return String.format(locale, "%.1f°", value == 0 ? 0.0 : value);
    }

    private String kilograms(double value) {
        return String.format(locale, "%.0f kg", value);
    }
}
