/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.production.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.common.text.Messages;
import org.headroom.core.example.ExampleDescriptor;

/** What to start from, and the first facts of the title block. */
final class StartPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(StartPage.class);

    private final List<Optional<ExampleDescriptor>> starts = new ArrayList<>();
    private final List<ExampleDescriptor> examples;
    private org.eclipse.swt.widgets.List list;
    private Label description;
    private Text name;
    private Text client;
    private Text venue;
    private boolean nameTyped;

    StartPage(List<ExampleDescriptor> examples) {
        super("start");
        this.examples = List.copyOf(examples);
        setTitle(MESSAGES.text("page.title"));
        setDescription(MESSAGES.text("page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        label(area, "start");
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        starts.add(Optional.empty());
        list.add(MESSAGES.text("empty"));
        for (ExampleDescriptor example : examples) {
            starts.add(Optional.of(example));
            list.add(example.name());
        }
        label(area, null);
        description = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, 56).applyTo(description);
        name = text(area, "name");
        client = text(area, "client");
        venue = text(area, "venue");
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> started()));
        name.addListener(SWT.KeyDown, event -> nameTyped = true);
        name.addModifyListener(event -> validate());
        list.select(0);
        started();
        setControl(area);
    }

    ProductionOrder order() {
        return new ProductionOrder(starts.get(list.getSelectionIndex()), name.getText().strip(), client.getText().strip(),
                venue.getText().strip());
    }

    private void started() {
        var start = starts.get(list.getSelectionIndex());
        description.setText(start.map(ExampleDescriptor::description).orElseGet(() -> MESSAGES.text("empty.description")));
        if (!nameTyped) {
            name.setText(start.map(ExampleDescriptor::name).orElseGet(() -> MESSAGES.text("name.default")));
        }
        validate();
    }

    private void validate() {
        boolean named = !name.getText().isBlank();
        setErrorMessage(named ? null : MESSAGES.text("name.missing"));
        setPageComplete(named);
    }

    private static void label(Composite area, String key) {
        var label = new Label(area, SWT.NONE);
        label.setText(key == null ? "" : MESSAGES.text(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private static Text text(Composite area, String key) {
        label(area, key);
        var text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }
}
