/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.design.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.headroom.acoustics.design.Coverage;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.CoverageRequest;
import org.headroom.acoustics.design.SpeechCoverage;
import org.headroom.acoustics.field.Summation;
import org.headroom.common.text.Messages;

/** Makes maps of predictions, with the remarks that belong into the picture. */
public final class CoverageMaps {

    private static final double LEVEL_STEP_DB = 3;
    private static final double STI_STEP = 0.05;

    private final Messages text;
    private final Locale locale;

    public CoverageMaps(Locale locale) {
        this.locale = locale;
        text = Messages.of(CoverageMaps.class, locale);
    }

    /** A map of levels. */
    public CoverageMap levels(Coverage coverage, String production) {
        var remarks = new ArrayList<String>();
        remarks.add(text.text("remark.programme." + coverage.request().spectrum().name().toLowerCase(Locale.ROOT),
                below(coverage.request().below_dB())));
        remarks.addAll(how(coverage.design(), coverage.summation()));
        var areas = coverage.areas().stream().map(area -> new CoverageMap.Area(area.listening().surface().name(), area.points(),
                relative(coverage, area.levels_dB()))).toList();
        return new CoverageMap(coverage.design(), production + ": " + what(coverage.request()),
                coverage.isAbsolute() ? "dB" : text.text("unit.relative"), 0, LEVEL_STEP_DB, remarks, areas);
    }

    /** A map of the speech transmission index. */
    public CoverageMap speech(SpeechCoverage speech, String production) {
        var remarks = new ArrayList<String>();
        remarks.add(text.text("remark.speech"));
        remarks.add(speech.design().room().isPresent() ? text.text("remark.room") : text.text("remark.no-room"));
        remarks.add(speech.design().noise_dBA().isPresent()
                ? text.text("remark.noise", String.format(locale, "%.0f", speech.design().noise_dBA().getAsDouble()))
                : text.text("remark.no-noise"));
        remarks.addAll(how(speech.design(), Summation.ENERGY));
        return new CoverageMap(speech.design(), production + ": " + text.text("title.speech"), "", 2, STI_STEP, remarks, speech.areas().stream()
                .map(area -> new CoverageMap.Area(area.listening().surface().name(), area.points(), area.index())).toList());
    }

    // Against the loudest place, so that nobody reads a stand-in as a level.
    private static double[] relative(Coverage coverage, double[] levels) {
        if (coverage.isAbsolute()) {
            return levels;
        }
        double loudest = coverage.statistics().map(each -> each.most_dB()).orElse(0.0);
        return java.util.Arrays.stream(levels).map(each -> each - loudest).toArray();
    }

    private String below(double decibels) {
        return decibels == 0 ? text.text("at-maximum") : text.text("below-maximum", String.format(locale, "%.1f", decibels));
    }

    /** What a request is for, such as “level, octave about 4 kHz”. */
    public String what(CoverageRequest request) {
        if (request.bands().size() > 1) {
            return text.text("title.broadband." + request.weighting().name().toLowerCase(Locale.ROOT));
        }
        double centre = request.bands().getFirst().centre_Hz();
        var frequency = centre < 999 ? String.format(locale, "%.0f Hz", nominal(centre)) : String.format(locale, "%s kHz", trimmed(nominal(centre) / 1000));
        return text.text("title.band", request.fraction() < 1.5 ? text.text("octave") : text.text("fraction", Math.round(request.fraction())), frequency);
    }

    /** Nominal centres after IEC 61260-1 are exact ones rounded to two or three figures. */
    private static double nominal(double exact) {
        double[] usual = {1, 1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3, 8, 10};
        double decade = Math.pow(10, Math.floor(Math.log10(exact) + 1e-9));
        double best = exact;
        for (double each : usual) {
            if (Math.abs(each * decade / exact - 1) < 0.015) {
                best = each * decade;
            }
        }
        return best;
    }

    private String trimmed(double value) {
        var words = String.format(locale, "%.2f", value);
        return words.replaceAll("[.,]?0+$", "");
    }

    /** How loudspeakers were added, modelled and assumed. */
    private List<String> how(CoverageDesign design, Summation summation) {
        var remarks = new ArrayList<String>();
        remarks.add(text.text("summation." + summation.name().toLowerCase(Locale.ROOT)));
        var modelled = design.sources().stream().filter(each -> each.directivity() == each.model().directivity())
                .collect(Collectors.groupingBy(each -> each.model().basis(), java.util.TreeMap::new,
                        Collectors.mapping(each -> each.model().name(), Collectors.toCollection(java.util.TreeSet::new))));
        modelled.forEach((basis, names) -> remarks.add(text.text("remark.modelled", text.text("basis." + basis), String.join(", ", names))));
        var assumed = design.sources().stream().filter(each -> !each.model().assumptions().isEmpty()).map(each -> each.model().name())
                .distinct().sorted().collect(Collectors.joining(", "));
        if (!assumed.isEmpty()) {
            remarks.add(text.text("remark.assumed", assumed));
        }
        if (!design.isAbsolute()) {
            remarks.add(text.text("remark.relative", design.sources().stream().filter(each -> each.maximum_dB().isEmpty())
                    .map(each -> each.model().name()).distinct().sorted().collect(Collectors.joining(", "))));
        }
        return remarks;
    }
}
