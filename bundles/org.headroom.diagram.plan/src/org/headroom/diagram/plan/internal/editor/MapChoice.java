/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.design.CoverageRequest;
import org.headroom.acoustics.design.picture.MapOrder;
import org.headroom.acoustics.field.Summation;
import org.headroom.acoustics.programme.Spectrum;
import org.headroom.common.text.Messages;

/** Where the user chooses the map: what it tells, band and frequency, programme, summation. */
final class MapChoice {

    private static final Messages TEXTS = Messages.of(MapChoice.class);
    private static final List<String> KINDS = List.of("level", "headroom", "arrival", "window", "speech");
    private static final List<String> BANDS = List.of("octave", "third", "twelfth", "a", "c", "z");
    private static final List<Optional<Summation>> SUMMATIONS = List.of(Optional.empty(), Optional.of(Summation.COMPLEX),
            Optional.of(Summation.GEOMETRIC_PHASE), Optional.of(Summation.ENERGY));
    private static final int[] FRACTIONS = {1, 3, 12};
    /** Octaves from 63 Hz to 8 kHz about 1 kHz. */
    private static final int LOWEST = -4;
    private static final int HIGHEST = 3;

    private final Runnable changed;
    private final Combo kind;
    private final Combo band;
    private final Scale frequency;
    private final Label told;
    private final Combo programme;
    private final Spinner below;
    private final Combo summation;
    private final Spinner target;
    private final List<org.eclipse.swt.widgets.Control> bandOnly = new ArrayList<>();

    MapChoice(Composite parent, Runnable changed) {
        this.changed = changed;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(6, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        kind = combo(area, "kind", KINDS.stream().map(each -> TEXTS.text("kind." + each)).toList());
        band = combo(area, "band", BANDS.stream().map(each -> TEXTS.text("band." + each)).toList());
        told = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().hint(78, SWT.DEFAULT).applyTo(told);
        frequency = new Scale(area, SWT.HORIZONTAL);
        frequency.setToolTipText(TEXTS.text("frequency.tip"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(frequency);
        frequency.addListener(SWT.Selection, event -> choose());
        bandOnly.add(told);
        bandOnly.add(frequency);
        programme = combo(area, "programme", List.of(TEXTS.text("programme.pink"), TEXTS.text("programme.speech")));
        below = spinner(area, "below", 0, 600, 0, 1);
        summation = combo(area, "summation", List.of(TEXTS.text("summation.auto"), TEXTS.text("summation.complex"), TEXTS.text("summation.geometric"),
                TEXTS.text("summation.energy")));
        target = spinner(area, "target", 400, 1400, 1000, 1);
        kind.select(0);
        band.select(0);
        programme.select(0);
        summation.select(0);
        steps(2);
        enable();
    }

    private Combo combo(Composite area, String key, List<String> values) {
        new Label(area, SWT.NONE).setText(TEXTS.text(key));
        var combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(values.toArray(String[]::new));
        combo.setToolTipText(TEXTS.text(key + ".tip"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            if (key.equals("band")) {
                steps(frequency_Hz());
            }
            choose();
        });
        return combo;
    }

    private Spinner spinner(Composite area, String key, int least, int most, int value, int digits) {
        new Label(area, SWT.NONE).setText(TEXTS.text(key));
        var spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(value, least, most, digits, 10, 60);
        spinner.setToolTipText(TEXTS.text(key + ".tip"));
        spinner.addListener(SWT.Selection, event -> choose());
        return spinner;
    }

    private int fraction() {
        return FRACTIONS[Math.clamp(band.getSelectionIndex(), 0, 2)];
    }

    private boolean isBand() {
        return band.getSelectionIndex() < FRACTIONS.length;
    }

    /** Gives the slider a stop for each band, and keeps its frequency. */
    private void steps(double frequency_Hz) {
        int stops = (HIGHEST - LOWEST) * fraction();
        frequency.setMaximum(stops);
        frequency.setIncrement(1);
        frequency.setPageIncrement(fraction());
        double wanted = frequency_Hz < 20 ? 4000 : frequency_Hz;
        frequency.setSelection((int) Math.round((Math.log10(wanted / 1000) / 0.3 - LOWEST) * fraction()));
        tell();
    }

    private double frequency_Hz() {
        int fraction = Math.max(1, (frequency.getMaximum()) / (HIGHEST - LOWEST));
        return 1000 * Math.pow(10, 0.3 * (frequency.getSelection() / (double) fraction + LOWEST));
    }

    private void tell() {
        double hertz = frequency_Hz();
        told.setText(hertz < 995 ? String.format(java.util.Locale.getDefault(), "%.0f Hz", hertz)
                : String.format(java.util.Locale.getDefault(), "%.2f kHz", hertz / 1000));
    }

    private void choose() {
        tell();
        enable();
        changed.run();
    }

    private void enable() {
        boolean speech = kind.getSelectionIndex() == 4;
        band.setEnabled(!speech);
        bandOnly.forEach(each -> each.setEnabled(!speech && isBand()));
        programme.setEnabled(!speech);
        summation.setEnabled(kind.getSelectionIndex() < 2);
        target.setEnabled(kind.getSelectionIndex() == 1);
    }

    /** Chooses a band by its frequency. */
    void band(int fraction, double frequency_Hz) {
        band.select(fraction == 1 ? 0 : fraction == 3 ? 1 : 2);
        steps(frequency_Hz);
        choose();
    }

    MapOrder order() {
        var spectrum = programme.getSelectionIndex() == 1 ? Spectrum.MALE_SPEECH : Spectrum.PINK;
        var broadband = band.getSelectionIndex() - FRACTIONS.length;
        var bands = isBand() ? List.of(Band.fraction((int) Math.round(Math.log10(frequency_Hz() / 1000) / 0.3 * fraction()), fraction(), fraction() == 1 ? 9 : 3))
                : Band.thirdOctaves(3);
        var weighting = isBand() ? CoverageRequest.Weighted.Z
                : List.of(CoverageRequest.Weighted.A, CoverageRequest.Weighted.C, CoverageRequest.Weighted.Z).get(broadband);
        var request = new CoverageRequest(bands, weighting, spectrum, isBand() ? fraction() : 3, below.getSelection() / 10.0,
                SUMMATIONS.get(Math.max(0, summation.getSelectionIndex())), 1);
        return new MapOrder(MapOrder.Kind.values()[kind.getSelectionIndex()], request, target.getSelection() / 10.0);
    }
}
