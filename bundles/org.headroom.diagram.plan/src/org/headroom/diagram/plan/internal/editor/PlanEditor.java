/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Tool;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.DirectivityData;
import org.headroom.acoustics.design.edit.Loudspeakers;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.CatalogueEntry;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignEvent;
import org.headroom.core.design.DesignListener;
import org.headroom.diagram.history.HistoryCommandStack;
import org.headroom.diagram.overview.OverviewPage;
import org.headroom.diagram.plan.internal.assist.PlanSite;
import org.headroom.diagram.plan.internal.picture.Seen;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.diagram.viewer.DiagramEditDomain;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.base.Identified;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.commands.HistoryEvent;
import org.headroom.model.commands.HistoryListener;
import org.headroom.model.system.Device;
import org.headroom.model.venue.Placement;
import org.headroom.render.scene.Palette;
import org.headroom.ui.design.DesignOpener;
import org.headroom.ui.design.DesignSaveable;
import org.headroom.ui.design.RevealTarget;
import org.headroom.ui.design.Theme;

/** The venue in plan and section with its loudspeakers and their coverage. */
public final class PlanEditor extends EditorPart implements PlanSite, ISaveablesSource, RevealTarget {

    public static final String ID = "org.headroom.diagram.plan.editor";
    private static final String CONTEXT = "org.headroom.diagram.context";
    private static final String MENU = "org.headroom.diagram.plan.menu";
    private static final Messages TEXTS = Messages.of(PlanEditor.class);

    private final DiagramEditDomain domain = new DiagramEditDomain(this::step);
    private final HistoryListener historyListener = this::changed;
    private final DesignListener designListener = this::happened;
    private final List<PlanPane> panes = new ArrayList<>();
    private List<EObject> selected = List.of();
    private HistoryCommandStack stack;
    private SidePanel side;
    private CoverageShow coverage;
    private CoverageDesign live;
    private PlanActions actions;
    private boolean selecting;
    private boolean pending;
    private boolean drawnOnce;
    private Composite area;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PlanInput)) {
            throw new PartInitException(TEXTS.text("input.none"));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public Design design() {
        return ((PlanInput) getEditorInput()).design();
    }

    @Override
    public VenueEdits edits() {
        return new VenueEdits(design().production());
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new HistoryCommandStack(design().history());
        domain.setCommandStack(stack);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        actions = new PlanActions(this, domain);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(actions.bar(area));
        var all = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(all);
        var drawings = new SashForm(all, SWT.HORIZONTAL);
        for (var view : List.of(View.PLAN, View.SIDE)) {
            panes.add(new PlanPane(drawings, view, this, domain, this::selectedIn, this::drawSoon, actions::typed));
        }
        drawings.setWeights(45, 55);
        side = new SidePanel(all, this, () -> coverage.predict(), (keep, compare) -> coverage.variants(keep, compare));
        all.setWeights(77, 23);
        coverage = new CoverageShow(design(), area.getDisplay(), side::order, this::sectionAt, told -> area.getDisplay().asyncExec(() -> tell(Optional.of(told))),
                this::shown);
        palettes();
        Theme.whenChanged(getSite(), area, this::palettes);
        getSite().setSelectionProvider(plan().viewer());
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        actions.install();
        design().history().addListener(historyListener);
        design().addListener(designListener);
        panes.forEach(this::menu);
        refresh();
    }

    private void palettes() {
        panes.forEach(each -> each.viewer().setPalette(Theme.isDark() ? Palette.dark() : Palette.light()));
    }

    private void menu(PlanPane pane) {
        var menu = new MenuManager();
        actions.menu(menu);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        pane.viewer().setContextMenu(menu);
        getSite().registerContextMenu(MENU, menu, pane.viewer());
    }

    PlanPane plan() {
        return panes.getFirst();
    }

    PlanPane section() {
        return panes.getLast();
    }

    /** The pane that has the keyboard, or the plan. */
    PlanPane active() {
        return section().viewer().getControl().isFocusControl() ? section() : plan();
    }

    SidePanel side() {
        return side;
    }

    @Override
    public List<EObject> selectedThings() {
        return selected;
    }

    @Override
    public Optional<CoverageDesign> lastPredicted() {
        return coverage.predicted();
    }

    @Override
    public Shell shell() {
        return getSite().getShell();
    }

    @Override
    public List<DeviceType> loudspeakers() {
        return getSite().getService(Catalogue.class).all().stream().map(CatalogueEntry::type).filter(Loudspeakers::isLoudspeaker).toList();
    }

    @Override
    public void use(Tool tool) {
        domain.setActiveTool(tool);
        active().viewer().getControl().setFocus();
    }

    @Override
    public void made(List<? extends EObject> things) {
        refresh();
        select(things);
        if (things.isEmpty()) {
            panes.forEach(PlanPane::fit);
        }
    }

    CoverageDesign live() {
        return live;
    }

    private void changed(HistoryEvent event) {
        firePropertyChange(PROP_DIRTY);
        if (event.kind() != HistoryEvent.Kind.SAVED) {
            refreshSoon();
        }
    }

    private void happened(DesignEvent event) {
        if (event.kind() == DesignEvent.Kind.CLOSED) {
            area.getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
        } else {
            firePropertyChange(PROP_DIRTY);
        }
    }

    private void refreshSoon() {
        if (!pending) {
            pending = true;
            area.getDisplay().asyncExec(() -> {
                pending = false;
                if (!area.isDisposed()) {
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        live = CoverageDesign.of(design().production(), DirectivityData.NONE);
        selected = selected.stream().filter(each -> org.headroom.model.production.Productions.of(each).isPresent()).toList();
        draw();
        side.select(selected);
        coverage.predict();
    }

    /** Texts and lines are as large at any zoom. */
    private void drawSoon() {
        if (live != null) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    draw();
                }
            });
        }
    }

    private void draw() {
        boolean first = !drawnOnce && plan().viewer().getControl().getSize().x > 50;
        for (var pane : panes) {
            pane.show(new Seen(pane.view(), pane.viewer().zoom(), live, coverage.map(), coverage.section(), coverage.scale(),
                    new HashSet<>(selected)), first);
            var words = TEXTS.text("heading." + pane.view().name().toLowerCase(Locale.ROOT));
            if (pane.view() == View.SIDE && coverage.section().isPresent()) {
                words += " · " + TEXTS.text("heading.section", coverage.result().orElseThrow().task().section_x());
            }
            pane.head(isEmpty() && pane == plan() ? TEXTS.text("empty.heading") : words);
        }
        drawnOnce |= first;
    }

    private boolean isEmpty() {
        var production = design().production();
        return production.getPlacements().isEmpty() && (production.getVenue() == null || production.getVenue().getSurfaces().isEmpty());
    }

    /** The section goes through what is selected, or through the middle. */
    private double sectionAt() {
        return selected.stream().filter(Placement.class::isInstance).findFirst().map(each -> VenueEdits.place(each).x_m()).orElse(0.0);
    }

    @Override
    public void dragged(Map<EObject, Point3> ways) {
        coverage.dragged(live, ways);
    }

    @Override
    public void turned(Placement placement, double azimuth_deg, double tilt_deg) {
        coverage.turned(live, placement, azimuth_deg, tilt_deg);
    }

    @Override
    public void dragEnds() {
        coverage.dragEnds();
    }

    private void shown() {
        if (!area.isDisposed() && live != null) {
            draw();
            coverage.result().ifPresent(each -> side.show(each, coverage.map(), coverage.scale(), isEmpty()));
        }
    }

    private void selectedIn(List<EObject> things) {
        if (selecting) {
            return;
        }
        select(things);
    }

    /** Selects things in all drawings. */
    void select(List<? extends EObject> things) {
        selecting = true;
        try {
            boolean moved = sectionAt() != at(things);
            selected = List.copyOf(things);
            if (live != null) {
                draw();
            }
            panes.forEach(each -> each.select(things));
            side.select(selected);
            if (moved) {
                coverage.predict();
            }
        } finally {
            selecting = false;
        }
    }

    private static double at(List<? extends EObject> things) {
        return things.stream().filter(Placement.class::isInstance).findFirst().map(each -> VenueEdits.place(each).x_m()).orElse(0.0);
    }

    void look(View from) {
        section().look(from);
        draw();
        section().fit();
        section().select(selected);
    }

    private void step(boolean forward) {
        var things = plan().part().map(each -> each.picture().things()).orElse(List.of());
        if (!things.isEmpty()) {
            int at = selected.isEmpty() ? -1 : things.indexOf(selected.getFirst());
            var next = things.get(Math.floorMod(at + (forward ? 1 : -1), things.size()));
            select(List.of(next));
            panes.forEach(each -> each.reveal(next));
        }
    }

    @Override
    public void tell(Optional<String> message) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message.orElse(null));
    }

    @Override
    public void open(EObject thing) {
        if (thing instanceof Placement placement) {
            Loudspeakers.of(placement).stream().findFirst().ifPresent(device -> new DesignOpener(getSite().getWorkbenchWindow()).reveal(design(), device.getId()));
        } else {
            side.figures();
        }
    }

    @Override
    public boolean reveal(Identified object) {
        Optional<? extends EObject> found = object instanceof Device device
                ? design().production().getPlacements().stream().filter(each -> Loudspeakers.of(each).contains(device)).findFirst()
                : Optional.of(object).filter(each -> plan().part().filter(part -> part.picture().has(each)).isPresent());
        found.ifPresent(each -> {
            select(List.of(each));
            panes.forEach(pane -> pane.reveal(each));
        });
        return found.isPresent();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == Design.class) {
            return adapter.cast(design());
        }
        if (adapter == DiagramViewer.class) {
            return adapter.cast(plan().viewer());
        }
        if (adapter == IContentOutlinePage.class) {
            return adapter.cast(new OverviewPage(plan().viewer()));
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
        plan().viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (coverage != null) {
            coverage.close();
            design().history().removeListener(historyListener);
            design().removeListener(designListener);
            stack.dispose();
        }
        super.dispose();
    }
}
