/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.headroom.acoustics.directivity.CircularPiston;
import org.headroom.acoustics.directivity.Directivity;
import org.headroom.acoustics.directivity.NominalHorn;
import org.headroom.acoustics.directivity.Omnidirectional;
import org.headroom.common.text.Messages;
import org.headroom.model.base.Known;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.LoudspeakerData;

/**
 * How a type of loudspeaker is predicted where only its nominal figures are published. What is not known is replaced by what is usual for its kind, and told.
 *
 * @param name        of the type
 * @param directivity the model of its radiation
 * @param maximum_dB  maximum level at 1 m; empty when not known
 * @param low_Hz      lower end of its frequency range
 * @param high_Hz     upper end
 * @param height_m    height of its front
 * @param basis       what kind of model it is: the end of a key of its text
 * @param assumptions what was assumed, as users read it; empty when everything was published
 */
public record LoudspeakerModel(String name, Directivity directivity, OptionalDouble maximum_dB, double low_Hz,
        double high_Hz, double height_m, String basis, List<String> assumptions) {

    private static final Messages TEXTS = Messages.of(LoudspeakerModel.class);
    private static final double ROLL_OFF_ORDER = 4;
    private static final double EDGE_DB = 10;

    /** What is usual for a kind of loudspeaker where nothing is published. */
    private record Usual(double width_m, double height_m, double horizontal_deg, double vertical_deg, double low_Hz, double high_Hz) {

        static Usual of(DeviceType type, String kind) {
            if (isSub(type, kind)) {
                return new Usual(1, 0.6, 180, 180, 35, 120);
            }
            return switch (kind) {
                case "line-array" -> new Usual(1, 0.3, 90, 10, 60, 18_000);
                case "ceiling" -> new Usual(0.2, 0.2, 120, 120, 80, 16_000);
                default -> new Usual(0.35, 0.5, 90, 60, 65, 18_000);
            };
        }
    }

    public LoudspeakerModel {
        assumptions = List.copyOf(assumptions);
    }

    /**
     * The model of a type.
     *
     * @param speed_m_per_s of sound
     */
    public static LoudspeakerModel of(DeviceType type, double speed_m_per_s) {
        var reader = new Reader(type, speed_m_per_s);
        return reader.model();
    }

    /**
     * Response to either end of its range: Butterworth flanks of fourth order that are 10 dB down at the ends, as ranges are usually stated. Inside it is flat.
     */
    public double response_dB(double frequency_Hz) {
        double edge = Math.pow(10, EDGE_DB / 10) - 1;
        double low = edge * Math.pow(low_Hz / frequency_Hz, 2 * ROLL_OFF_ORDER);
        double high = edge * Math.pow(frequency_Hz / high_Hz, 2 * ROLL_OFF_ORDER);
        return -10 * Math.log10(1 + low) - 10 * Math.log10(1 + high);
    }

    private static boolean isSub(DeviceType type, String kind) {
        return type.getCategory() == DeviceCategory.SUBWOOFER || kind.equals("subwoofer");
    }

    private static final class Reader {

        private final DeviceType type;
        private final double speed;
        private final String kind;
        private final LoudspeakerData data;
        private final Usual usual;
        private final List<String> assumed = new ArrayList<>();

        Reader(DeviceType type, double speed) {
            this.type = type;
            this.speed = speed;
            data = type.getLoudspeaker();
            kind = data == null || data.getKind() == null ? "" : data.getKind();
            usual = Usual.of(type, kind);
        }

        LoudspeakerModel model() {
            var maximum = data == null ? OptionalDouble.empty() : Known.of(data.getMaximumSpl());
            if (maximum.isEmpty()) {
                assumed.add(TEXTS.text("assumed.level"));
            }
            var size = type.getMechanical();
            double height = positive(size == null ? null : size.getHeight(), usual.height_m(), "assumed.height", "%.2f");
            double width = positive(size == null ? null : size.getWidth(), usual.width_m(), "assumed.width", "%.2f");
            double low = data == null ? 0 : Known.of(data.getMinimumFrequency()).orElse(0);
            double high = data == null ? 0 : Known.of(data.getMaximumFrequency()).orElse(0);
            if (!(low > 0 && high > low)) {
                low = usual.low_Hz();
                high = usual.high_Hz();
                assumed.add(TEXTS.text("assumed.range", String.format(Locale.ROOT, "%.0f", low), String.format(Locale.ROOT, "%.0f", high)));
            }
            Directivity directivity;
            String basis;
            if (isSub(type, kind)) {
                directivity = new Omnidirectional();
                basis = "modelled.sub";
            } else if (kind.equals("ceiling")) {
                directivity = new CircularPiston(width / 2, speed);
                basis = "modelled.round";
            } else {
                double horizontal = coverage(data == null ? null : data.getCoverageHorizontal(), usual.horizontal_deg(), "assumed.horizontal");
                directivity = new NominalHorn(width, height, horizontal, vertical(), speed);
                basis = "modelled";
            }
            var name = ((type.getMaker() == null ? "" : type.getMaker()) + " " + (type.getModel() == null ? "" : type.getModel())).strip();
            return new LoudspeakerModel(name, directivity, maximum, low, high, height, basis, assumed);
        }

        private double vertical() {
            if (kind.equals("line-array") && (data == null || Known.of(data.getCoverageVertical()).isEmpty())) {
                assumed.add(TEXTS.text("assumed.vertical-height"));
                return 1;
            }
            return coverage(data == null ? null : data.getCoverageVertical(), usual.vertical_deg(), "assumed.vertical");
        }

        private double coverage(Double figure, double otherwise, String text) {
            double known = positive(figure, otherwise, text, "%.0f");
            return Math.min(180, known);
        }

        private double positive(Double figure, double otherwise, String text, String format) {
            var known = Known.of(figure);
            if (known.isPresent() && known.getAsDouble() > 0) {
                return known.getAsDouble();
            }
            assumed.add(TEXTS.text(text, String.format(Locale.ROOT, format, otherwise)));
            return otherwise;
        }
    }
}
