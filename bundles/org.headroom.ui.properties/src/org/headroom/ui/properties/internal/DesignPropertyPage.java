/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.properties.internal;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.commands.HistoryListener;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.sheet.Route;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.Theme;

/** The properties of what is selected, edited in place; each edit is one step of the design's history. */
final class DesignPropertyPage extends Page implements IPropertySheetPage {

    private static final Messages MESSAGES = Messages.of(DesignPropertyPage.class);

    private final CurrentDesign current;
    private final HistoryListener historyListener = event -> refreshSoon();
    private FormToolkit toolkit;
    private Composite area;
    private Optional<Design> watched = Optional.empty();
    private Optional<EObject> shown = Optional.empty();
    private Optional<ObjectForm> form = Optional.empty();
    private boolean refreshPending;

    DesignPropertyPage(CurrentDesign current) {
        this.current = current;
    }

    @Override
    public void createControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        toolkit.setBorderStyle(SWT.BORDER);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        message(MESSAGES.text("empty"));
        Theme.whenChanged(getSite(), area, this::takeColours);
    }

    /** A toolkit keeps the colours of the theme that it was made in. */
    private void takeColours() {
        var object = shown;
        clear();
        toolkit.dispose();
        toolkit = new FormToolkit(area.getDisplay());
        toolkit.setBorderStyle(SWT.BORDER);
        show(object);
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (area.isDisposed() || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        watch(Optional.ofNullable(Adapters.adapt(part, Design.class)).or(current::get));
        if (structured.size() > 1) {
            shown = Optional.empty();
            message(MESSAGES.text("several", structured.size()));
            return;
        }
        show(object(structured.getFirstElement()));
    }

    /** The object whose properties a user expects when this element is selected. */
    private static Optional<EObject> object(Object element) {
        var object = element instanceof Design design ? design.production()
                : element instanceof EObject direct ? direct
                        : element == null ? null : Adapters.adapt(element, EObject.class);
        return switch (object) {
            case null -> Optional.empty();
            case PlacedDevice placed -> Optional.ofNullable(placed.getDevice());
            case Route route -> Optional.ofNullable(route.getCable());
            default -> Optional.of(object);
        };
    }

    private void show(Optional<EObject> object) {
        if (object.equals(shown) && form.isPresent()) {
            return;
        }
        shown = object;
        var design = watched.filter(each -> object.flatMap(Productions::of).filter(isOf(each)).isPresent());
        if (object.isEmpty() || design.isEmpty()) {
            message(MESSAGES.text("empty"));
            return;
        }
        clear();
        form = Optional.of(new ObjectForm(area, toolkit, design.get(), object.get()));
        area.layout(true, true);
    }

    private static Predicate<Production> isOf(Design design) {
        return production -> production == design.production();
    }

    private void message(String text) {
        clear();
        var label = toolkit.createLabel(area, text, SWT.WRAP);
        label.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        area.layout(true, true);
    }

    private void clear() {
        form = Optional.empty();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    private void watch(Optional<Design> design) {
        if (!design.equals(watched)) {
            watched.ifPresent(each -> each.history().removeListener(historyListener));
            design.ifPresent(each -> each.history().addListener(historyListener));
            watched = design;
        }
    }

    private void refreshSoon() {
        if (refreshPending || area.isDisposed()) {
            return;
        }
        refreshPending = true;
        area.getDisplay().asyncExec(() -> {
            refreshPending = false;
            if (!area.isDisposed()) {
                if (shown.isPresent() && Productions.of(shown.get()).isEmpty()) {
                    shown = Optional.empty();
                    message(MESSAGES.text("empty"));
                }
                form.ifPresent(ObjectForm::refresh);
            }
        });
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }

    @Override
    public void dispose() {
        watch(Optional.empty());
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
