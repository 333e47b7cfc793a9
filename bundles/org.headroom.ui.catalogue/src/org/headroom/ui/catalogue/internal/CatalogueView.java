/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.catalogue.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.ui.design.PlaceTarget;

/** The catalogue: find a type as you type, and read its ports, power and sources. */
public final class CatalogueView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(CatalogueView.class);

    private Catalogue catalogue;
    private Text search;
    private TableViewer list;
    private Label status;
    private StyledText details;

    @Override
    public void createPartControl(Composite parent) {
        catalogue = getSite().getService(Catalogue.class);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(4, 4, 4, 0).applyTo(parent);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(MESSAGES.text("filter.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        var sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createList(sash);
        details = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        details.setMargins(8, 6, 8, 6);
        details.setText(MESSAGES.text("hint"));
        sash.setWeights(60, 40);
        status = new Label(parent, SWT.NONE);
        status.setText(MESSAGES.text("loading"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
        search.addModifyListener(event -> fill());
        getSite().setSelectionProvider(list);
        var menu = new MenuManager();
        list.getControl().setMenu(menu.createContextMenu(list.getControl()));
        getSite().registerContextMenu(menu, list);
        var display = parent.getDisplay();
        catalogue.load(Runnable::run).whenComplete((done, failure) -> display.asyncExec(() -> loaded(failure)));
    }

    private void createList(Composite parent) {
        list = new TableViewer(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION);
        list.setUseHashlookup(true);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new DelegatingStyledCellLabelProvider(new TypeLabels()));
        list.setInput(List.of());
        list.addDragSupport(DND.DROP_COPY, new Transfer[] {LocalSelectionTransfer.getTransfer()}, new TypeDrag(list));
        list.addOpenListener(event -> place());
        list.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof CatalogueEntry entry) {
                details.setText(TypeText.of(entry));
                details.setStyleRange(TypeText.heading(entry));
            }
        });
    }

    /** Places the selected type on the sheet that is open. */
    private void place() {
        if (list.getStructuredSelection().getFirstElement() instanceof CatalogueEntry entry) {
            Adapters.of(getSite().getPage().getActiveEditor(), PlaceTarget.class).ifPresentOrElse(
                    target -> target.place(entry), () -> status.setText(MESSAGES.text("place.none")));
        }
    }

    /** The type that is selected. */
    public Optional<CatalogueEntry> selected() {
        return list.getStructuredSelection().getFirstElement() instanceof CatalogueEntry entry ? Optional.of(entry) : Optional.empty();
    }

    /** Selects a type, and takes away what was searched for where it would hide it. */
    public void show(String typeId) {
        fill();
        catalogue.find(typeId).ifPresent(entry -> {
            if (!((List<?>) list.getInput()).contains(entry)) {
                search.setText("");
            }
            list.setSelection(new StructuredSelection(entry), true);
        });
    }

    private void loaded(Throwable failure) {
        if (failure != null) {
            ILog.of(getClass()).error(failure.getMessage(), failure);
        }
        if (!list.getControl().isDisposed()) {
            fill();
        }
    }

    private void fill() {
        if (!catalogue.isLoaded()) {
            return;
        }
        var words = search.getText();
        var found = words.isBlank() ? catalogue.all() : catalogue.search(words);
        list.setInput(found);
        int problems = catalogue.problems().size();
        status.setText(found.isEmpty() ? MESSAGES.text("none")
                : problems == 0 ? MESSAGES.text("count", found.size()) : MESSAGES.text("count.problems", found.size(), problems));
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }

    /** Model first, because that is what people look for; the maker and the kind behind it. */
    private static final class TypeLabels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            var type = ((CatalogueEntry) element).type();
            var kind = type.getCategory().getLiteral().replace('-', ' ');
            return new StyledString(type.getMaker() + " " + type.getModel()).append("  " + kind, StyledString.QUALIFIER_STYLER);
        }
    }
}
