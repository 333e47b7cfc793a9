/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
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
import org.headroom.render.flow.Detail;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;
import org.headroom.routing.RoutingRequest;

/**
 * Keeps a viewer showing a sheet of a design. It listens to the history, through which every edit goes, and to nothing
 * else in the design; several changes in one turn of the display are shown once. Needs no workbench. For the UI thread.
 */
public final class SheetView implements AutoCloseable {

    private static final Messages MESSAGES = Messages.of(SheetView.class);

    private final DiagramViewer viewer;
    private final Design design;
    private final String sheetId;
    private final FlowSheet flow;
    private final Runnable gone;
    private final SheetScenes scenes = new SheetScenes(TextMetrics.embedded());
    private final LiveRoutes routes = new LiveRoutes(this::layLater);
    private final HistoryListener historyListener = this::changed;
    private final DesignListener designListener = this::happened;
    private Optional<Job> routing = Optional.empty();
    private Optional<Sheet> shown = Optional.empty();
    private Optional<SheetOptions.Findings> findings = Optional.empty();
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
            viewer.setContents(new FlowSheet.Contents(sheet.get()));
        }
        var options = SheetOptions.forWindow(Detail.FULL).routedBy(routes);
        var marked = findings.map(options::with).orElse(options);
        part().ifPresent(part -> part.show(SheetPicture.of(scenes, design.production(), sheet.get(), marked)));
    }

    /** Marks what the checks found, from now on. */
    public void mark(SheetOptions.Findings found) {
        if (!findings.equals(Optional.of(found))) {
            findings = Optional.of(found);
            refreshSoon();
        }
    }

    private void changed(HistoryEvent event) {
        if (event.kind() != HistoryEvent.Kind.SAVED && event.kind() != HistoryEvent.Kind.CLEARED) {
            refreshSoon();
        }
    }

    private void happened(DesignEvent event) {
        if (event.kind() == DesignEvent.Kind.RELOADED) {
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
                    var laid = LiveRoutes.lay(request.cancelledBy(monitor::isCanceled), wanted);
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> {
                            routes.laid(laid, wanted);
                            refreshSoon();
                        });
                    }
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        job.setPriority(Job.DECORATE);
        routing = Optional.of(job);
        job.schedule();
    }

    @Override
    public void close() {
        closed = true;
        routing.ifPresent(Job::cancel);
        design.history().removeListener(historyListener);
        design.removeListener(designListener);
    }
}
