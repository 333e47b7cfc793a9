/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.connection.ConnectionJudge;
import org.headroom.core.connection.ConnectionJudge;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignEvent;
import org.headroom.core.design.DesignListener;
import org.headroom.core.family.DeviceFamilyRegistry;
import org.headroom.diagram.flow.internal.connect.ConnectTools;
import org.headroom.diagram.flow.internal.connect.Connecting;
import org.headroom.diagram.flow.internal.connect.ListChooser;
import org.headroom.diagram.flow.internal.parts.FlowSheet;
import org.headroom.diagram.flow.internal.parts.Gestures;
import org.headroom.diagram.viewer.NameField;
import org.headroom.diagram.flow.internal.parts.SheetPart;
import org.headroom.diagram.flow.internal.place.Drawing;
import org.headroom.diagram.flow.internal.place.Equipment;
import org.headroom.diagram.flow.internal.place.Favourites;
import org.headroom.diagram.flow.internal.place.PlaceTools;
import org.headroom.diagram.history.HistoryCommandStack;
import org.headroom.diagram.overview.OverviewPage;
import org.headroom.diagram.viewer.DiagramEditDomain;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.NameOverlay;
import org.headroom.model.base.Identified;
import org.headroom.model.commands.HistoryListener;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.rules.matrix.DriveLaw;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.ui.design.DesignSaveable;
import org.headroom.ui.design.PlaceTarget;
import org.headroom.ui.design.RevealTarget;
import org.headroom.ui.design.SheetEditorInput;
import org.headroom.ui.design.UserSettings;
import org.headroom.ui.problems.DesignChecks;

/** The editor of signal-flow sheets. */
public final class FlowEditor extends EditorPart implements FlowSheet, ISaveablesSource, RevealTarget {

    /** Id of the context in which the keys of diagrams work. */
    private static final String CONTEXT = "org.headroom.diagram.context";
    private static final String MENU = "org.headroom.diagram.flow.menu";
    private static final Messages MESSAGES = Messages.of(FlowEditor.class);

    private final DiagramViewer viewer = new DiagramViewer();
    private final DiagramEditDomain domain = new DiagramEditDomain(forward -> step(forward));
    private final HistoryListener historyListener = event -> dirtyChanged();
    private final DesignListener designListener = this::happened;
    private final SheetTrail trail = new SheetTrail(this);
    private Optional<Connecting> connecting = Optional.empty();
    private HistoryCommandStack stack;
    private SheetView view;
    private ThemePalettes palettes;
    private FlowActions actions;
    private PlaceTools tools;
    private SheetFindings findings;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof SheetEditorInput sheet) || !sheet.exists()) {
            throw new PartInitException(MESSAGES.text("input.none"));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private SheetEditorInput input() {
        return (SheetEditorInput) getEditorInput();
    }

    @Override
    public Design design() {
        return input().design();
    }

    @Override
    public Sheet sheet() {
        return view.sheet().orElseThrow();
    }

    @Override
    public Optional<SheetOptions.Findings> findings() {
        return view.findings();
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new HistoryCommandStack(design().history());
        domain.setCommandStack(stack);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.createControl(area));
        domain.addViewer(viewer);
        view = new SheetView(viewer, design(), input().sheetId(), this, () -> getSite().getPage().closeEditor(this, false));
        palettes = new ThemePalettes(getSite(), parent.getDisplay(), viewer::setPalette);
        findings = new SheetFindings(getSite().getService(DesignChecks.class), design(), view::mark);
        view.refresh();
        getSite().setSelectionProvider(viewer);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        actions = new FlowActions(this, viewer, view);
        var drawing = new Drawing(this, viewer, view::part, () -> actions.pause(), () -> actions.resume());
        tools = placeTools(drawing);
        tools.install(area);
        var connectTools = connectTools(drawing);
        var commands = new HashMap<>(tools.commands());
        commands.putAll(connectTools.commands());
        actions.add(commands, letters -> {
            if (!connectTools.typed(letters)) {
                tools.typed(letters);
            }
        });
        actions.install();
        design().history().addListener(historyListener);
        design().addListener(designListener);
        createMenu();
        HoverTexts.install(viewer);
        showWhole();
    }

    private ConnectTools connectTools(Drawing drawing) {
        var catalogue = getSite().getService(Catalogue.class);
        connecting = Optional.of(new Connecting(this, viewer, view::part, () -> catalogue.all().stream()
                .map(CatalogueEntry::type).toList(), new ListChooser(drawing), trail));
        connecting.get().judgeBy(ConnectionJudge.standard().with(new DriveLaw(() -> design().production())));
        return new ConnectTools(connecting.get());
    }

    @Override
    public Gestures gestures() {
        return connecting.<Gestures>map(each -> each).orElse(Gestures.NONE);
    }

    SheetTrail trail() {
        return trail;
    }

    private PlaceTools placeTools(Drawing drawing) {
        var families = new DeviceFamilyRegistry(Platform.getExtensionRegistry()).all();
        var equipment = new Equipment(getSite().getService(Catalogue.class), families, () -> design().production().getTypes(),
                new Favourites(new UserSettings().store()));
        return new PlaceTools(drawing, equipment, trail::show);
    }

    /** Shows the whole page when the window has its size. */
    private void showWhole() {
        var control = viewer.getControl();
        if (control.getSize().x > 1) {
            viewer.surface().paper().ifPresent(viewer::zoomTo);
            return;
        }
        Listener once = new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (control.getSize().x > 1) {
                    control.removeListener(SWT.Resize, this);
                    control.getDisplay().asyncExec(() -> {
                        if (!control.isDisposed()) {
                            viewer.surface().paper().ifPresent(viewer::zoomTo);
                        }
                    });
                }
            }
        };
        control.addListener(SWT.Resize, once);
    }

    private void step(boolean forward) {
        actions.keys().step(forward);
    }

    private void createMenu() {
        var menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        viewer.setContextMenu(menu);
        getSite().registerContextMenu(MENU, menu, viewer);
    }

    private void dirtyChanged() {
        firePropertyChange(PROP_DIRTY);
        setPartName(input().getName());
    }

    private void happened(DesignEvent event) {
        switch (event.kind()) {
            case CLOSED -> viewer.getControl().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
            default -> firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public void rename(NameField field) {
        actions.pause();
        new NameOverlay(viewer, actions::resume).open(field);
    }

    @Override
    public void tell(Optional<String> message) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message.orElse(null));
    }

    @Override
    public void layAnew(Collection<Cable> cables) {
        view.layAnew(cables);
    }

    @Override
    public boolean reveal(Identified object) {
        var part = view.part().flatMap(sheet -> sheet.partOf(object));
        part.ifPresent(this::select);
        return part.isPresent();
    }

    private void select(EditPart part) {
        viewer.select(part);
        viewer.reveal(part);
    }

    SheetPart part() {
        return view.part().orElseThrow();
    }

    DiagramViewer viewer() {
        return viewer;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Design.class) {
            return adapter.cast(design());
        }
        if (adapter == PlaceTarget.class) {
            PlaceTarget target = tools::place;
            return adapter.cast(target);
        }
        if (adapter == DiagramViewer.class) {
            return adapter.cast(viewer);
        }
        if (adapter == IContentOutlinePage.class) {
            return adapter.cast(new OverviewPage(viewer));
        }
        if (adapter == CommandStack.class) {
            return adapter.cast(stack);
        }
        return super.getAdapter(adapter);
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {new DesignSaveable(design())};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public boolean isDirty() {
        return design().isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // The workbench saves the design, see getSaveables().
    }

    @Override
    public void doSaveAs() {
        // Not offered by an editor: the design is one file for all of them.
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (findings != null) {
            findings.close();
        }
        if (view != null) {
            design().history().removeListener(historyListener);
            design().removeListener(designListener);
            palettes.dispose();
            view.close();
            stack.dispose();
        }
        super.dispose();
    }
}
