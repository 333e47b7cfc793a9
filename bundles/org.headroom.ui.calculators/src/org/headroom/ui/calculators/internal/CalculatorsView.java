/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.calculators.internal;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.ViewPart;
import org.headroom.calc.Calculator;
import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.calculator.CalculatorDescriptor;
import org.headroom.core.calculator.CalculatorRegistry;
import org.headroom.ui.design.Theme;

/** All calculators: a list to choose from, and the form of the chosen one, which calculates while you type. */
public final class CalculatorsView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(CalculatorsView.class);

    private FormToolkit toolkit;
    private TableViewer list;
    private Composite area;
    private Text search;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        toolkit.setBorderStyle(SWT.BORDER);
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        createList(sash, new CalculatorRegistry(Platform.getExtensionRegistry()));
        area = new Composite(sash, SWT.NONE);
        area.setLayout(new FillLayout());
        sash.setWeights(28, 72);
        show(null);
        if (list.getTable().getItemCount() > 0) {
            list.setSelection(new StructuredSelection(list.getElementAt(0)));
        }
        Theme.whenChanged(getSite(), area, this::takeColours);
    }

    /** A toolkit keeps the colours of the theme that it was made in. */
    private void takeColours() {
        toolkit.dispose();
        toolkit = new FormToolkit(area.getDisplay());
        toolkit.setBorderStyle(SWT.BORDER);
        show((CalculatorDescriptor) list.getStructuredSelection().getFirstElement());
    }

    private void createList(Composite parent, CalculatorRegistry registry) {
        var column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(4, 4, 4, 0).applyTo(column);
        search = new Text(column, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(MESSAGES.text("filter.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        list = new TableViewer(column, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> ((CalculatorDescriptor) each).name()));
        list.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                var descriptor = (CalculatorDescriptor) element;
                return (descriptor.name() + " " + descriptor.id() + " " + descriptor.group()).toLowerCase(Locale.ROOT)
                        .contains(search.getText().strip().toLowerCase(Locale.ROOT));
            }
        });
        list.setInput(registry.all());
        list.addSelectionChangedListener(
                event -> show((CalculatorDescriptor) event.getStructuredSelection().getFirstElement()));
        search.addModifyListener(event -> list.refresh());
    }

    private void show(CalculatorDescriptor descriptor) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (descriptor == null) {
            toolkit.createLabel(area, MESSAGES.text("choose"), SWT.WRAP);
        } else if (!descriptor.code().run((Calculator calculator) -> new CalculatorForm(area, toolkit, calculator))) {
            var reason = descriptor.code().problem().map(Problem::message).orElse(descriptor.id());
            toolkit.createLabel(area, MESSAGES.text("failed", reason), SWT.WRAP);
        }
        area.layout(true, true);
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }

    @Override
    public void dispose() {
        toolkit.dispose();
        super.dispose();
    }
}
