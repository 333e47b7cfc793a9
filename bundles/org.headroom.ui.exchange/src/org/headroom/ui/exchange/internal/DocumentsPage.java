/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.exchange.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.document.DocumentDescriptor;
import org.headroom.core.document.DocumentRequest;
import org.headroom.documents.DocumentFormat;
import org.headroom.documents.DocumentOrder;
import org.headroom.documents.DocumentOptions;
import org.headroom.model.production.Production;
import org.headroom.render.pdf.Paper;
import org.headroom.ui.design.UserSettings;

/** Which documents, in which formats, and where. */
final class DocumentsPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(DocumentsPage.class);
    private static final List<Locale> LANGUAGES = UserSettings.LANGUAGES;
    private static final List<Paper> PAPERS = List.of(Paper.A4, Paper.A3, Paper.LETTER);

    private final List<DocumentDescriptor> documents;
    private final Design design;
    private final Map<DocumentFormat, Button> formats = new LinkedHashMap<>();
    private CheckboxTableViewer list;
    private Combo language;
    private Combo paper;
    private Combo labels;
    private Text folder;

    DocumentsPage(List<DocumentDescriptor> documents, Design design) {
        super("documents");
        this.documents = documents;
        this.design = design;
        setTitle(MESSAGES.text("page.title", design.name()));
        setDescription(MESSAGES.text("page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(10, 8).applyTo(area);
        createList(area);
        createFormats(area);
        var settings = new UserSettings();
        language = combo(area, "language", LANGUAGES.stream().map(each -> each.getDisplayLanguage(each)).toList(),
                LANGUAGES.indexOf(settings.language()));
        var papers = PAPERS.stream().map(Paper::name).toList();
        paper = combo(area, "paper", papers, Math.max(0, papers.indexOf(settings.paper())));
        var sheets = new ArrayList<>(List.of(MESSAGES.text("labels.usual")));
        sheets.addAll(DocumentOptions.labelFormats());
        labels = combo(area, "labels", sheets, 0);
        createFolder(area);
        setControl(area);
        validate();
    }

    DocumentOrder order(Production snapshot) {
        var chosen = EnumSet.noneOf(DocumentFormat.class);
        formats.forEach((format, button) -> {
            if (button.getSelection()) {
                chosen.add(format);
            }
        });
        var ids = Stream.of(list.getCheckedElements()).map(each -> ((DocumentDescriptor) each).id()).toList();
        var options = new HashMap<String, String>();
        new UserSettings().logo().ifPresent(logo -> options.put(DocumentOptions.LOGO, logo));
        if (labels.getSelectionIndex() > 0) {
            options.put(DocumentOptions.LABELS, labels.getText());
        }
        var request = new DocumentRequest(snapshot, LANGUAGES.get(language.getSelectionIndex()), LocalDate.now());
        return new DocumentOrder(request.with(options), ids, chosen,
                Path.of(folder.getText().strip()), PAPERS.get(paper.getSelectionIndex()), new UserSettings().templates());
    }

    private void createList(Composite area) {
        label(area, "documents");
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 150).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> ((DocumentDescriptor) each).name()));
        list.setInput(documents);
        list.setAllChecked(true);
        list.addCheckStateListener(event -> validate());
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "all", () -> list.setAllChecked(true));
        button(buttons, "none", () -> list.setAllChecked(false));
    }

    private void createFormats(Composite area) {
        label(area, "formats");
        var row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(DocumentFormat.values().length).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        for (DocumentFormat format : DocumentFormat.values()) {
            var button = new Button(row, SWT.CHECK);
            button.setText(MESSAGES.text("format." + format.id()));
            button.setSelection(format == DocumentFormat.PDF);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
            formats.put(format, button);
        }
    }

    private void createFolder(Composite area) {
        label(area, "folder");
        folder = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        design.file().map(Path::getParent).map(parent -> parent.resolve("documents")).map(Path::toString).ifPresent(folder::setText);
        folder.addModifyListener(event -> validate());
        button(area, "browse", () -> {
            var chosen = new DirectoryDialog(getShell()).open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
    }

    private Combo combo(Composite area, String key, List<String> items, int chosen) {
        label(area, key);
        var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.select(chosen);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private void button(Composite area, String key, Runnable work) {
        var button = new Button(area, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            work.run();
            validate();
        }));
    }

    private static void label(Composite area, String key) {
        var label = new Label(area, SWT.NONE);
        label.setText(MESSAGES.text(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private void validate() {
        if (folder == null) {
            return;
        }
        String problem = list.getCheckedElements().length == 0 ? "documents.missing"
                : formats.values().stream().noneMatch(Button::getSelection) ? "formats.missing"
                        : folder.getText().isBlank() ? "folder.missing" : null;
        setErrorMessage(problem == null ? null : MESSAGES.text(problem));
        setPageComplete(problem == null);
    }
}
