/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Section;
import org.headroom.core.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** Calculators, catalogue and the look: what does not need a design. */
class ReferenceViewsTest {

    @Test
    void everyCalculatorOpensAndCalculatesOrAsks() {
        var view = Bench.control(Bench.show(Bench.CALCULATORS));
        var list = Widgets.first(view, Table.class);
        assertThat(list.getItemCount()).isGreaterThan(15);
        var silent = new ArrayList<String>();
        for (int index = 0; index < list.getItemCount(); index++) {
            list.setSelection(index);
            list.notifyListeners(SWT.Selection, new Event());
            var sections = Widgets.all(view, Section.class).stream().map(Section::getText).toList();
            boolean calculated = sections.contains("Result") && sections.contains("Source");
            boolean asks = Widgets.words(view).contains("Fill in what is marked to see the result.");
            if (!sections.contains("Given") || calculated == asks) {
                silent.add(list.getItem(index).getText());
            }
        }
        assertThat(silent).as("calculators without a form, a result or a question").isEmpty();
    }

    @Test
    void theCatalogueIsFoundByWordsAndRead() {
        var view = Bench.control(Bench.show(Bench.CATALOGUE));
        var list = Widgets.first(view, Table.class);
        var search = Widgets.first(view, Text.class);
        // What an earlier test searched for is taken away, and packs that were read again meanwhile are shown.
        Wait.until("the catalogue is loaded", () -> {
            search.setText("a");
            search.setText("");
            return list.getItemCount() == Bench.service(Catalogue.class).all().size() && list.getItemCount() > 0;
        });
        int all = list.getItemCount();
        search.setText("shure sm58");
        Wait.until("fewer types", () -> list.getItemCount() > 0 && list.getItemCount() < all);
        assertThat(list.getItem(0).getText()).containsIgnoringCase("shure").containsIgnoringCase("sm58");
        list.setSelection(0);
        list.notifyListeners(SWT.Selection, new Event());
        assertThat(Widgets.first(view, StyledText.class).getText()).contains("Ports").contains("Sources");
        search.setText("no such thing in any pack");
        assertThat(list.getItemCount()).isZero();
        search.setText("");
        assertThat(list.getItemCount()).isEqualTo(all);
    }

    @Test
    void theThemeIsSwitchedAndBack() {
        var engine = Bench.service(IThemeEngine.class);
        var first = engine.getActiveTheme().getId();
        var tree = Widgets.first(Bench.control(Bench.show(Bench.CALCULATORS)), Table.class);
        var before = tree.getBackground().getRGB();
        Bench.execute("org.headroom.ui.switchTheme");
        Wait.forEvents();
        assertThat(engine.getActiveTheme().getId()).isNotEqualTo(first).startsWith("org.headroom.ui.theme.");
        assertThat(tree.getBackground().getRGB()).isNotEqualTo(before);
        Bench.execute("org.headroom.ui.switchTheme");
        Wait.forEvents();
        assertThat(engine.getActiveTheme().getId()).isEqualTo(first);
        assertThat(tree.getBackground().getRGB()).isEqualTo(before);
    }
}
