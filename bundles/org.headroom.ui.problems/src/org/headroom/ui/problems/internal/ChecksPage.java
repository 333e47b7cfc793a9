/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.problems.internal;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.RuleDescriptor;
import org.headroom.core.rule.RuleRegistry;
import org.headroom.ui.design.Icons;

/** Lists the checks with how grave each is. */
public final class ChecksPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Messages MESSAGES = Messages.of(ChecksPage.class);

    private LocalResourceManager images;

    public ChecksPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(MESSAGES.text("checks.lead"));
    }

    @Override
    protected Control createContents(Composite parent) {
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 380).applyTo(area);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        var table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(table, layout, "column.severity", 24, rule -> MESSAGES.text("severity." + rule.severity().name()), true);
        column(table, layout, "checks.name", 50, RuleDescriptor::name, false);
        column(table, layout, "checks.id", 34, RuleDescriptor::id, false);
        table.setInput(new RuleRegistry(Platform.getExtensionRegistry()).all());
        return area;
    }

    private void column(TableViewer table, TableColumnLayout layout, String key, int weight,
            Function<RuleDescriptor, String> text, boolean icon) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(MESSAGES.text(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((RuleDescriptor) element);
            }

            @Override
            public Image getImage(Object element) {
                var severity = ((RuleDescriptor) element).severity().name().toLowerCase(Locale.ROOT);
                return icon ? images.create(Icons.descriptor(severity)) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return ((RuleDescriptor) element).description();
            }
        });
    }
}
