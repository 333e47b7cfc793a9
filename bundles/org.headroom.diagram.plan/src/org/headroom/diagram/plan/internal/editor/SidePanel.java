/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headroom.acoustics.design.picture.ColourScale;
import org.headroom.acoustics.design.picture.CoverageMap;
import org.headroom.acoustics.design.picture.MapLegend;
import org.headroom.acoustics.design.picture.MapOrder;
import org.headroom.acoustics.design.picture.ResponseChart;
import org.headroom.common.text.Messages;
import org.headroom.diagram.plan.internal.parts.PlanHost;

/** Beside the drawings: which map with its scale, the figures of what is selected, and the responses at the microphones. */
final class SidePanel {

    /** Told whether the map is to be kept, and whether it is to be compared. */
    @FunctionalInterface
    interface Variants {
        void choose(boolean keep, boolean compare);
    }

    private static final Messages TEXTS = Messages.of(SidePanel.class);

    private final CTabFolder tabs;
    private final MapChoice choice;
    private final SceneCanvas legend;
    private final Label why;
    private final NumbersPage numbers;
    private final SceneCanvas responses;
    private final Label noResponse;

    SidePanel(Composite parent, PlanHost host, Runnable ordered, Variants variants) {
        tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        var coverage = page("page.coverage");
        choice = new MapChoice(coverage, ordered);
        buttons(coverage, variants);
        why = new Label(coverage, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).indent(8, 0).applyTo(why);
        legend = new SceneCanvas(coverage);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(legend);
        numbers = new NumbersPage(tabs, host);
        tab("page.numbers", numbers.control());
        var microphones = page("page.microphones");
        noResponse = new Label(microphones, SWT.WRAP);
        noResponse.setText(TEXTS.text("no.microphone"));
        GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).indent(8, 8).applyTo(noResponse);
        responses = new SceneCanvas(microphones);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(responses);
        tabs.setSelection(0);
    }

    private void buttons(Composite coverage, Variants variants) {
        var row = new Composite(coverage, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 0).applyTo(row);
        var keep = new Button(row, SWT.PUSH);
        keep.setText(TEXTS.text("variant.keep"));
        keep.setToolTipText(TEXTS.text("variant.keep.tip"));
        var compare = new Button(row, SWT.TOGGLE);
        compare.setText(TEXTS.text("variant.compare"));
        compare.setToolTipText(TEXTS.text("variant.compare.tip"));
        compare.setEnabled(false);
        keep.addListener(SWT.Selection, event -> {
            compare.setEnabled(true);
            variants.choose(true, compare.getSelection());
        });
        compare.addListener(SWT.Selection, event -> variants.choose(false, compare.getSelection()));
    }

    private Composite page(String key) {
        var page = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        tab(key, page);
        return page;
    }

    private void tab(String key, Control control) {
        var item = new CTabItem(tabs, SWT.NONE);
        item.setText(TEXTS.text(key));
        item.setControl(control);
    }

    MapOrder order() {
        return choice.order();
    }

    MapChoice choice() {
        return choice;
    }

    void select(List<EObject> selected) {
        numbers.show(selected);
    }

    /** Brings the figures to the front. */
    void figures() {
        tabs.setSelection(1);
        numbers.focusName();
    }

    void show(Prediction.Result result, Optional<CoverageMap> map, Optional<ColourScale> scale, boolean empty) {
        var words = map.isPresent() ? "" : TEXTS.text(empty ? "empty.plan" : result.design().audience().isEmpty() ? "no.audience"
                : result.design().sources().isEmpty() ? "no.loudspeaker" : "no.map");
        if (!why.getText().equals(words)) {
            why.setText(words);
            why.getParent().layout();
        }
        legend.show(map.filter(any -> scale.isPresent()).map(each -> (width, height) -> MapLegend.of(each, scale.get(), Locale.getDefault(), width)));
        if (result.fine()) {
            noResponse.setVisible(result.responses().isEmpty());
            ((org.eclipse.swt.layout.GridData) noResponse.getLayoutData()).exclude = result.responses().isPresent();
            noResponse.getParent().layout();
            responses.show(result.responses().map(each -> (width, height) -> ResponseChart.of(each, result.microphones(), result.reference_dB(),
                    Locale.getDefault(), width, Math.min(height, 420 + 15 * result.microphones().size()))));
        }
    }
}
