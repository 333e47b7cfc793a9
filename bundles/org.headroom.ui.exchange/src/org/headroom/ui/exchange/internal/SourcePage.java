/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.exchange.ExchangeOptions;
import org.headroom.core.exchange.ImporterDescriptor;

/** Which file, of which kind, for which console. */
final class SourcePage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(SourcePage.class);

    private final List<ImporterDescriptor> importers;
    private final Design design;
    private Text file;
    private Combo kind;
    private Label description;
    private ConsoleCombo console;

    SourcePage(List<ImporterDescriptor> importers, Design design) {
        super("source");
        this.importers = List.copyOf(importers);
        this.design = design;
        setTitle(MESSAGES.text("source.title", design.name()));
        setDescription(MESSAGES.text("source.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(10, 8).applyTo(area);
        label(area, "source.file");
        file = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        file.addModifyListener(event -> {
            proposeKind();
            validate();
        });
        var browse = new Button(area, SWT.PUSH);
        browse.setText(MESSAGES.text("browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var chosen = new FileDialog(getShell(), SWT.OPEN).open();
            if (chosen != null) {
                file.setText(chosen);
            }
        }));
        label(area, "source.kind");
        kind = combo(area, importers.stream().map(ImporterDescriptor::name).toList());
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
        new Label(area, SWT.NONE);
        description = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, 40).applyTo(description);
        console = new ConsoleCombo(area, design);
        setControl(area);
        validate();
        setErrorMessage(null);
    }

    private static Combo combo(Composite area, List<String> items) {
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        if (!items.isEmpty()) {
            combo.select(0);
        }
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(MESSAGES.text(key));
    }

    /** The first kind whose files end like this one, unless the chosen kind has such files too. */
    private void proposeKind() {
        var name = file.getText().toLowerCase(Locale.ROOT);
        if (importer().extensions().stream().noneMatch(each -> name.endsWith("." + each))) {
            for (int index = 0; index < importers.size(); index++) {
                if (importers.get(index).extensions().stream().anyMatch(each -> name.endsWith("." + each))) {
                    kind.select(index);
                    return;
                }
            }
        }
    }

    ImporterDescriptor importer() {
        return importers.get(Math.max(0, kind.getSelectionIndex()));
    }

    Path file() {
        return Path.of(file.getText().strip());
    }

    ExchangeOptions options() {
        return console.options();
    }

    private void validate() {
        description.setText(importer().description());
        boolean there;
        try {
            there = !file.getText().isBlank() && Files.isRegularFile(file());
        } catch (InvalidPathException e) {
            there = false;
        }
        setErrorMessage(there ? null : MESSAGES.text("source.missing"));
        setPageComplete(there);
    }
}
