/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.editor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.headroom.common.text.Messages;
import org.headroom.diagram.flow.internal.picture.SheetPicture;
import org.headroom.diagram.flow.internal.picture.SheetWiring;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.SetRoutes;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;
import org.headroom.render.sheet.CableRun;
import org.headroom.render.sheet.Trunks;
import org.headroom.routing.Cancellation;
import org.headroom.routing.OrthogonalRouter;
import org.headroom.routing.Point;

/**
 * Lays cables anew after an edit, in the background and on what was read of the sheet before, and adds their routes to the
 * step of that edit, so that both are undone as one. What an edit touches is laid anew; all other cables that are drawn but
 * have no stored route get the one that is drawn, so that the sheet looks the same wherever it is drawn next. When the user
 * edits on meanwhile, the routes of both edits belong to the later one; when the user goes back, they are dropped. For the
 * UI thread.
 */
final class RouteKeeper {

    private static final Messages MESSAGES = Messages.of(RouteKeeper.class);

    private final DesignHistory history;
    private final Display display;
    private final Set<String> boxes = new HashSet<>();
    private Optional<Job> running = Optional.empty();
    private boolean adding;

    RouteKeeper(DesignHistory history, Display display) {
        this.history = history;
        this.display = display;
    }

    /** Whether the history is being told of routes that were laid here. */
    boolean isAdding() {
        return adding;
    }

    /** Lays what the newest step of the history has left to be laid. */
    void follow(SheetPicture picture) {
        cancel();
        picture.changedFigures().stream().map(PlacedDevice::getId).forEach(boxes::add);
        var loose = picture.layout().runs().stream().filter(run -> !run.isStub() && !run.manual()
                && (picture.unlaid().contains(run.cable()) || run.stored() && !run.fits())).map(CableRun::id)
                .collect(Collectors.toSet());
        if (boxes.isEmpty() && loose.isEmpty()) {
            return;
        }
        var state = history.stateNumber();
        var changed = Set.copyOf(boxes);
        var wiring = picture.wiring();
        start(monitor -> reroute(wiring, changed, loose, monitor::isCanceled), routes -> {
            boxes.clear();
            extend(state, picture, routes);
        });
    }

    /** Looks at the sheet around what has changed, and at all of it only where there is no way otherwise. */
    private static Map<String, List<Point>> reroute(SheetWiring wiring, Set<String> boxes, Set<String> wires,
            Cancellation cancellation) {
        var router = new OrthogonalRouter();
        return router.reroutePart(wiring.around(boxes, wires).cancelledBy(cancellation), boxes, wires)
                .orElseGet(() -> router.reroute(wiring.request().cancelledBy(cancellation), boxes, wires)).routes();
    }

    /**
     * Lays cables as if they had no routes, those laid by hand as well, as one step.
     *
     * @param cables which; those that are not on the sheet are left out
     */
    void layAnew(SheetPicture picture, Collection<Cable> cables) {
        var wanted = picture.layout().runs().stream().filter(run -> !run.isStub() && cables.contains(run.cable()))
                .map(CableRun::id).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return;
        }
        cancel();
        var state = history.stateNumber();
        var router = new OrthogonalRouter();
        var wiring = picture.wiring().released(wanted);
        start(monitor -> {
            var request = wiring.request().cancelledBy(monitor::isCanceled);
            return (wanted.size() * 2 > request.wires().size() ? router.routeAll(request)
                    : router.reroute(request, Set.of(), wanted)).routes();
        }, routes -> {
            var changed = corners(picture, routes, run -> wanted.contains(run.id()));
            if (history.stateNumber() == state && !changed.isEmpty()) {
                history.execute(new SetRoutes(picture.layout().sheet(), changed, false));
            }
        });
    }

    /** The design went another way: what was to be laid is of no use. */
    void forget() {
        cancel();
        boxes.clear();
    }

    void cancel() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }

    @FunctionalInterface
    private interface Laying {
        Map<String, List<Point>> run(IProgressMonitor monitor);
    }

    private void start(Laying laying, Consumer<Map<String, List<Point>>> done) {
        var job = new Job(MESSAGES.text("routing")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    var routes = laying.run(monitor);
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> {
                            if (running.filter(each -> each == this).isPresent()) {
                                running = Optional.empty();
                                done.accept(routes);
                            }
                        });
                    }
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == SheetView.LAYING;
            }
        };
        running = Optional.of(job);
        job.schedule();
    }

    private void extend(long state, SheetPicture picture, Map<String, List<Point>> routes) {
        var changed = corners(picture, routes, run -> !run.manual());
        if (!changed.isEmpty()) {
            adding = true;
            try {
                history.extend(state, new SetRoutes(picture.layout().sheet(), changed, false));
            } finally {
                adding = false;
            }
        }
    }

    /** The routes that are not those stored. */
    private static Map<Cable, BendPoints> corners(SheetPicture picture, Map<String, List<Point>> routes, Predicate<CableRun> wanted) {
        var changed = new HashMap<Cable, BendPoints>();
        var lines = new HashMap<String, List<org.headroom.render.scene.Point>>();
        routes.forEach((id, route) -> lines.put(id, SheetWiring.line(route)));
        lines.putAll(Trunks.joined(picture.layout().runs(), lines));
        for (var run : picture.layout().runs()) {
            var route = lines.get(run.id());
            if (route != null && wanted.test(run)) {
                var corners = BendPoints.of(route.subList(1, Math.max(1, route.size() - 1)).stream()
                        .map(point -> new BendPoints.Corner((int) Math.round(point.x()), (int) Math.round(point.y())))
                        .toList());
                if (!run.stored() || run.manual() || !corners.equals(stored(run))) {
                    changed.put(run.cable(), corners);
                }
            }
        }
        return changed;
    }

    private static BendPoints stored(CableRun run) {
        return BendPoints.of(run.bends().stream().map(point -> new BendPoints.Corner((int) point.x(), (int) point.y())).toList());
    }
}
