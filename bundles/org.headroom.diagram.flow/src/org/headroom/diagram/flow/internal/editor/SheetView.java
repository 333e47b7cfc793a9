/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignEvent;
import org.headroom.core.design.DesignListener;
import org.headroom.diagram.flow.internal.parts.FlowPartFactory;
import org.headroom.diagram.flow.internal.parts.FlowSheet;
import org.headroom.diagram.flow.internal.parts.SheetPart;
import org.headroom.diagram.flow.internal.picture.LiveRoutes;
import org.headroom.diagram.flow.internal.picture.SheetPicture;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.model.commands.HistoryEvent;
import org.headroom.model.commands.HistoryListener;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.render.flow.Detail;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.SheetChanges;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;
import org.headroom.routing.OrthogonalRouter;
import org.headroom.routing.RoutingRequest;

/**
 * Keeps a viewer showing a sheet of a design. It listens to the history, through which every edit goes, and to nothing
 * else in the design; several changes in one turn of the display are shown once. Needs no workbench. For the UI thread.
 */
public final class SheetView implements AutoCloseable {

    /** To this belong the jobs that lay cables. */
    public static final Object LAYING = new Object();
    private static final Messages MESSAGES = Messages.of(SheetView.class);

    private final DiagramViewer viewer;
    private final Design design;
    private final String sheetId;
    private final FlowSheet flow;
    private final Runnable gone;
    private final SheetScenes scenes = new SheetScenes(TextMetrics.embedded());
    private final LiveRoutes routes = new LiveRoutes(this::layLater);
    private final RouteKeeper keeper;
    private final HistoryListener historyListener = this::changed;
    private final DesignListener designListener = this::happened;
    private final Set<EObject> touched = new LinkedHashSet<>();
    private final Set<String> laid = new HashSet<>();
    private Optional<Job> routing = Optional.empty();
    private Optional<Sheet> shown = Optional.empty();
    private Optional<SheetOptions.Findings> findings = Optional.empty();
    private boolean anew = true;
    private boolean edited;
    private boolean pending;
    private boolean closed;

    /**
     * @param flow what the parts ask of their editor
     * @param gone called when the sheet is no longer in the design
     */
    public SheetView(DiagramViewer viewer, Design design, String sheetId, FlowSheet flow, Runnable gone) {
        this.viewer = viewer;
        this.design = design;
        this.sheetId = sheetId;
        this.flow = flow;
        this.gone = gone;
        keeper = new RouteKeeper(design.history(), Display.getCurrent());
        viewer.setEditPartFactory(new FlowPartFactory(flow));
        design.history().addListener(historyListener);
        design.addListener(designListener);
    }

    /** The sheet as it is in the live design; empty when it was deleted. */
    public Optional<Sheet> sheet() {
        return design.find(sheetId, Sheet.class);
    }

    public Optional<SheetPart> part() {
        return viewer.getContents() instanceof SheetPart part ? Optional.of(part) : Optional.empty();
    }

    /** Shows the sheet as it is now. */
    public void refresh() {
        pending = false;
        if (closed || viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        var sheet = sheet();
        if (sheet.isEmpty()) {
            gone.run();
            return;
        }
        if (!shown.equals(sheet)) {
            shown = sheet;
            anew = true;
            viewer.setContents(new FlowSheet.Contents(sheet.get()));
        }
        part().ifPresent(part -> {
            part.show(picture(part, sheet.get()));
            touched.clear();
            laid.clear();
            anew = false;
            if (edited) {
                edited = false;
                keeper.follow(part.picture());
            }
        });
    }

    private SheetPicture picture(SheetPart part, Sheet sheet) {
        var plain = SheetOptions.forWindow(Detail.FULL).routedBy(routes);
        var options = findings.map(plain::with).orElse(plain);
        if (anew) {
            return SheetPicture.of(scenes, design.production(), sheet, options);
        }
        var changes = SheetChanges.of(sheet, touched);
        if (!laid.isEmpty()) {
            changes = changes.and(part.picture().layout().runs().stream().filter(run -> laid.contains(run.id()))
                    .map(CableRun::cable).toList());
        }
        return part.picture().updated(changes, options, routes::line);
    }

    /** What the checks found by now. */
    Optional<SheetOptions.Findings> findings() {
        return findings;
    }

    /** Marks what the checks found, from now on. */
    public void mark(SheetOptions.Findings found) {
        if (!findings.equals(Optional.of(found))) {
            Map<String, Severity> before = findings.map(SheetOptions.Findings::worst).orElse(Map.of());
            for (var id : found.worst().keySet()) {
                if (found.worst().get(id) != before.get(id)) {
                    design.find(id).ifPresent(touched::add);
                }
            }
            before.keySet().stream().filter(id -> !found.worst().containsKey(id))
                    .forEach(id -> design.find(id).ifPresent(touched::add));
            findings = Optional.of(found);
            refreshSoon();
        }
    }

    /** Lays cables as if they had no routes, those laid by hand as well; in the background, then as one step. */
    public void layAnew(Collection<Cable> cables) {
        part().ifPresent(part -> keeper.layAnew(part.picture(), cables));
    }

    private void changed(HistoryEvent event) {
        switch (event.kind()) {
            case APPLIED -> {
                edited |= !keeper.isAdding();
                touch(event);
            }
            case UNDONE, REDONE -> {
                edited = false;
                keeper.forget();
                touch(event);
            }
            case SAVED, CLEARED -> {
            }
        }
    }

    private void touch(HistoryEvent event) {
        touched.addAll(event.affected());
        refreshSoon();
    }

    private void happened(DesignEvent event) {
        if (event.kind() == DesignEvent.Kind.RELOADED) {
            anew = true;
            edited = false;
            keeper.forget();
            refreshSoon();
        }
    }

    private void refreshSoon() {
        if (!pending && !closed && viewer.getControl() != null && !viewer.getControl().isDisposed()) {
            pending = true;
            viewer.getControl().getDisplay().asyncExec(this::refresh);
        }
    }

    /** Lays many cables without a stored route in the background. */
    private void layLater(RoutingRequest request, Set<String> wanted) {
        routing.ifPresent(Job::cancel);
        var display = viewer.getControl().getDisplay();
        var job = new Job(MESSAGES.text("routing")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    var lines = new OrthogonalRouter().reroute(request.cancelledBy(monitor::isCanceled), Set.of(),
                            wanted).routes();
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> {
                            routes.laid(lines, wanted);
                            laid.addAll(wanted);
                            refreshSoon();
                        });
                    }
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == LAYING;
            }
        };
        routing = Optional.of(job);
        job.schedule();
    }

    @Override
    public void close() {
        closed = true;
        routing.ifPresent(Job::cancel);
        keeper.cancel();
        design.history().removeListener(historyListener);
        design.removeListener(designListener);
    }
}
