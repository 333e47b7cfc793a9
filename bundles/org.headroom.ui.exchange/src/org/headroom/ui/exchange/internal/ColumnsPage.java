/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.exchange.ColumnMap;
import org.headroom.core.exchange.ImporterDescriptor;
import org.headroom.core.exchange.MappedImporter;

/** Which column of a table is which. What is chosen is remembered for tables with the same headings. */
final class ColumnsPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ColumnsPage.class);
    private static final int MOST = 60;
    private static final int LONGEST = 40;

    private final List<Combo> combos = new ArrayList<>();
    private ScrolledComposite scroll;
    private Optional<ColumnMap> map = Optional.empty();

    private final Runnable shown;

    /** @param shown asks for the columns when the page appears */
    ColumnsPage(Runnable shown) {
        super("columns");
        this.shown = shown;
        setTitle(MESSAGES.text("columns.title"));
        setDescription(MESSAGES.text("columns.description"));
        setPageComplete(false);
    }

    /** Whether a kind of file has columns to choose. */
    static boolean isFor(ImporterDescriptor importer) {
        return importer.code().call(code -> code instanceof MappedImporter).orElse(false);
    }

    /** As an option of the import. */
    Optional<String> option() {
        return map.map(ColumnMap::option);
    }

    @Override
    public void createControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        setControl(scroll);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            shown.run();
        }
        super.setVisible(visible);
    }

    /** Shows the columns of a file. */
    void read(ImporterDescriptor importer, Path file) {
        map = Optional.empty();
        setErrorMessage(null);
        try {
            map = importer.code().call(code -> ((MappedImporter) code).columns(file));
            if (map.isEmpty()) {
                setErrorMessage(importer.code().problem().map(Problem::message).orElse(null));
            }
        } catch (IOException e) {
            setErrorMessage(String.valueOf(e.getMessage()));
        }
        fill();
    }

    private void fill() {
        combos.clear();
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        var area = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(14, 6).applyTo(area);
        for (var key : List.of("columns.heading", "columns.sample", "columns.target")) {
            new Label(area, SWT.NONE).setText(MESSAGES.text(key));
        }
        map.ifPresent(columns -> {
            for (int index = 0; index < Math.min(MOST, columns.columns().size()); index++) {
                row(area, columns, index);
            }
        });
        scroll.setContent(area);
        scroll.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        validate();
    }

    private void row(Composite area, ColumnMap columns, int index) {
        var column = columns.columns().get(index);
        new Label(area, SWT.NONE).setText(plain(column.heading().isEmpty() ? "#" + (index + 1) : column.heading()));
        new Label(area, SWT.NONE).setText(plain(column.sample()));
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.add(MESSAGES.text("columns.none"));
        columns.targets().forEach(target -> combo.add(target.title()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(index, combo.getSelectionIndex())));
        GridDataFactory.fillDefaults().applyTo(combo);
        combos.add(combo);
    }

    private void choose(int index, int choice) {
        map = map.map(columns -> columns.with(index, choice < 1 ? "" : columns.targets().get(choice - 1).key()));
        validate();
    }

    private void validate() {
        map.ifPresent(columns -> {
            var keys = columns.targets().stream().map(ColumnMap.Target::key).toList();
            for (int index = 0; index < combos.size(); index++) {
                combos.get(index).select(keys.indexOf(columns.columns().get(index).target()) + 1);
            }
        });
        boolean chosen = option().filter(text -> !text.isEmpty()).isPresent();
        if (map.isPresent()) {
            setErrorMessage(chosen ? null : MESSAGES.text("columns.missing"));
        }
        setPageComplete(chosen);
    }

    /** A label takes & for the mark of a key. */
    private static String plain(String text) {
        var line = text.replaceAll("\\s+", " ");
        return (line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line).replace("&", "&&");
    }
}
