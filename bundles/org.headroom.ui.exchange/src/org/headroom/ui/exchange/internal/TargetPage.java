/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

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
import org.headroom.core.exchange.ExporterDescriptor;

/** What to write, for which console, and where. */
final class TargetPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(TargetPage.class);

    private final List<ExporterDescriptor> exporters;
    private final Design design;
    private Combo kind;
    private Label description;
    private ConsoleCombo console;
    private Text file;

    TargetPage(List<ExporterDescriptor> exporters, Design design) {
        super("target");
        this.exporters = List.copyOf(exporters);
        this.design = design;
        setTitle(MESSAGES.text("target.title", design.name()));
        setDescription(MESSAGES.text("target.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(10, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(MESSAGES.text("source.kind"));
        kind = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        exporters.forEach(each -> kind.add(each.name()));
        kind.select(0);
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            file.setText(proposed());
            validate();
        }));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(kind);
        new Label(area, SWT.NONE);
        description = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, 40).applyTo(description);
        console = new ConsoleCombo(area, design);
        new Label(area, SWT.NONE).setText(MESSAGES.text("source.file"));
        file = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        file.setText(proposed());
        file.addModifyListener(event -> validate());
        var browse = new Button(area, SWT.PUSH);
        browse.setText(MESSAGES.text("browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        setControl(area);
        validate();
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(String.valueOf(Path.of(proposed()).getFileName()));
        var chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** Beside the design, by its name, with what is usual behind the full stop. */
    private String proposed() {
        var name = design.name().replaceAll("[^\\p{L}\\p{Nd} ._-]", "-").strip();
        var extension = exporter().extensions().isEmpty() ? "" : "." + exporter().extensions().get(0);
        var leaf = (name.isEmpty() ? exporter().id() : name) + " " + exporter().id() + extension;
        return design.file().map(Path::getParent).map(folder -> folder.resolve(leaf)).orElseGet(() -> Path.of(System.getProperty("user.home"), leaf))
                .toString();
    }

    ExporterDescriptor exporter() {
        return exporters.get(Math.max(0, kind.getSelectionIndex()));
    }

    Path file() {
        return Path.of(file.getText().strip());
    }

    ExchangeOptions options() {
        return console.options();
    }

    private void validate() {
        description.setText(exporter().description());
        String problem = null;
        try {
            problem = file.getText().isBlank() ? "target.missing" : Files.isDirectory(file()) ? "target.folder" : null;
        } catch (InvalidPathException e) {
            problem = "target.missing";
        }
        setErrorMessage(problem == null ? null : MESSAGES.text(problem));
        setPageComplete(problem == null);
    }
}
