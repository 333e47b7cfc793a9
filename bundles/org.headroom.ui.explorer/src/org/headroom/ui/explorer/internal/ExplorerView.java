/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.explorer.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.part.ViewPart;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignListener;
import org.headroom.model.base.Identified;
import org.headroom.model.commands.HistoryListener;
import org.headroom.model.production.Productions;
import org.headroom.model.sheet.Sheet;
import org.headroom.ui.design.CurrentDesign;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.DesignSaveable;
import org.headroom.ui.design.FileDrop;
import org.headroom.ui.design.Theme;
import org.headroom.ui.design.WorkbenchDesigns;

/** The tree of everything in the open productions, with a filter as you type. */
public final class ExplorerView extends ViewPart implements ISaveablesSource {

    private static final Messages MESSAGES = Messages.of(ExplorerView.class);

    private final Runnable designsListener = this::designsChanged;
    private final HistoryListener historyListener = event -> refreshSoon();
    private final DesignListener designListener = event -> refreshSoon();
    private final Set<Design> watched = new HashSet<>();
    private WorkbenchDesigns designs;
    private CurrentDesign current;
    private TreeViewer viewer;
    private TextFilter filter;
    private Composite stack;
    private Composite tree;
    private EmptyExplorer empty;
    private boolean refreshPending;

    @Override
    public void createPartControl(Composite parent) {
        designs = getSite().getService(WorkbenchDesigns.class);
        current = getSite().getService(CurrentDesign.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyExplorer(stack, getSite().getWorkbenchWindow());
        tree = createTree(stack);
        getSite().setSelectionProvider(viewer);
        createContextMenu();
        FileDrop.on(stack, getSite().getWorkbenchWindow());
        Theme.whenChanged(getSite(), viewer.getControl(), viewer::refresh);
        designs.addListener(designsListener);
        designsChanged();
    }

    private Composite createTree(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(4, 4, 4, 0).applyTo(area);
        var search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(MESSAGES.text("filter.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        var labels = new ExplorerLabels(new LocalResourceManager(JFaceResources.getResources(), viewer.getControl()));
        filter = new TextFilter(labels);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ExplorerContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        viewer.addFilter(filter);
        viewer.setInput(designs);
        viewer.addDoubleClickListener(event -> open(event.getSelection()));
        viewer.addSelectionChangedListener(event -> designOf(event.getStructuredSelection()).ifPresent(current::set));
        viewer.getControl().addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        viewer.getControl().addFocusListener(FocusListener.focusGainedAdapter(event -> {
            if (viewer.getSelection().isEmpty()) {
                selectFirst();
            }
        }));
        search.addModifyListener(event -> filter(search.getText()));
        search.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                selectFound();
                viewer.getControl().setFocus();
                event.doit = false;
            }
        }));
        search.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
                selectFound();
            }
        });
        return area;
    }

    private void keyPressed(KeyEvent event) {
        if (event.keyCode == SWT.F2) {
            rename().ifPresent(RenameAction::run);
        } else if (event.keyCode == SWT.CR) {
            open(viewer.getSelection());
        }
    }

    /** Gives keys something to act on: the first thing that was found, or the first of all. */
    private void selectFirst() {
        selectFound();
        if (viewer.getSelection().isEmpty() && viewer.getTree().getItemCount() > 0) {
            viewer.setSelection(new StructuredSelection(viewer.getTree().getItem(0).getData()), true);
        }
    }

    private void selectFound() {
        if (!filter.finds(viewer.getStructuredSelection().getFirstElement())) {
            firstFound(viewer.getTree().getItems())
                    .ifPresent(item -> viewer.setSelection(new StructuredSelection(item.getData()), true));
        }
    }

    private Optional<TreeItem> firstFound(TreeItem... items) {
        for (TreeItem item : items) {
            if (filter.finds(item.getData())) {
                return Optional.of(item);
            }
            var inside = firstFound(item.getItems());
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private void filter(String text) {
        filter.setText(text);
        viewer.getControl().setRedraw(false);
        try {
            viewer.refresh();
            if (filter.isActive()) {
                viewer.expandAll();
            } else {
                viewer.collapseAll();
                viewer.expandToLevel(2);
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    private void createContextMenu() {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            rename().ifPresent(manager::add);
            if (viewer.getStructuredSelection().getFirstElement() instanceof Design design) {
                manager.add(new CloseDesignAction(getSite(), designs, design));
            }
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menu, viewer);
    }

    private Optional<RenameAction> rename() {
        var selection = viewer.getStructuredSelection();
        return designOf(selection).flatMap(
                design -> RenameAction.of(getSite().getShell(), design, selection.getFirstElement()));
    }

    private void open(Object selection) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return;
        }
        var element = structured.getFirstElement();
        var opener = new DesignOpener(getSite().getWorkbenchWindow());
        designOf(structured).ifPresent(design -> {
            switch (element) {
                case Sheet sheet -> opener.show(design, sheet);
                case Identified object -> opener.reveal(design, object.getId());
                default -> viewer.setExpandedState(element, !viewer.getExpandedState(element));
            }
        });
    }

    private Optional<Design> designOf(IStructuredSelection selection) {
        return switch (selection.getFirstElement()) {
            case Design design -> Optional.of(design);
            case Group group -> Optional.of(group.design());
            case EObject object -> Productions.of(object).flatMap(designs::designOf);
            case null, default -> Optional.empty();
        };
    }

    private void designsChanged() {
        var open = designs.designs();
        for (Design design : open) {
            if (watched.add(design)) {
                watch(design);
            }
        }
        watched.removeIf(design -> {
            if (open.contains(design)) {
                return false;
            }
            unwatch(design);
            return true;
        });
        ((StackLayout) stack.getLayout()).topControl = open.isEmpty() ? empty.control() : tree;
        stack.layout();
        viewer.refresh();
        viewer.expandToLevel(2);
    }

    private void watch(Design design) {
        design.history().addListener(historyListener);
        design.addListener(designListener);
        tellWorkbench(SaveablesLifecycleEvent.POST_OPEN, design);
    }

    private void unwatch(Design design) {
        design.history().removeListener(historyListener);
        design.removeListener(designListener);
        tellWorkbench(SaveablesLifecycleEvent.POST_CLOSE, design);
    }

    private void tellWorkbench(int kind, Design design) {
        var listener = getSite().getService(ISaveablesLifecycleListener.class);
        if (listener != null) {
            listener.handleLifecycleEvent(
                    new SaveablesLifecycleEvent(this, kind, new Saveable[] {new DesignSaveable(design)}, false));
        }
    }

    /** Many changes in one turn of the event loop cost one refresh. */
    private void refreshSoon() {
        if (refreshPending || viewer.getControl().isDisposed()) {
            return;
        }
        refreshPending = true;
        viewer.getControl().getDisplay().asyncExec(() -> {
            refreshPending = false;
            if (!viewer.getControl().isDisposed()) {
                filter.keep(viewer.getStructuredSelection().toList());
                viewer.refresh();
                watched.forEach(design -> tellWorkbench(SaveablesLifecycleEvent.DIRTY_CHANGED, design));
            }
        });
    }

    @Override
    public Saveable[] getSaveables() {
        return designs.designs().stream().map(DesignSaveable::new).toArray(Saveable[]::new);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return current.get().map(design -> new Saveable[] {new DesignSaveable(design)}).orElse(new Saveable[0]);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Design.class && viewer != null) {
            return adapter.cast(designOf(viewer.getStructuredSelection()).orElse(null));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        if (!designs.designs().isEmpty()) {
            viewer.getControl().setFocus();
        } else {
            empty.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        designs.removeListener(designsListener);
        watched.forEach(this::unwatch);
        super.dispose();
    }
}
