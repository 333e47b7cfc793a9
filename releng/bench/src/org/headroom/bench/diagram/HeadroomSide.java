/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.diagram;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.headroom.core.design.Design;
import org.headroom.core.design.DesignFiles;
import org.headroom.core.design.OpenDesigns;
import org.headroom.diagram.flow.internal.editor.SheetView;
import org.headroom.diagram.flow.internal.parts.FlowSheet;
import org.headroom.diagram.flow.internal.picture.SheetWiring;
import org.headroom.diagram.history.HistoryCommandStack;
import org.headroom.diagram.viewer.DiagramEditDomain;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.NameField;
import org.headroom.model.base.Ids;
import org.headroom.model.sheet.BendPoints;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.sheet.SheetFactory;
import org.headroom.model.system.Cable;
import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Bounds;
import org.headroom.render.sheet.SheetOptions;
import org.headroom.render.sheet.SheetScenes;
import org.headroom.render.text.TextMetrics;
import org.headroom.routing.OrthogonalRouter;

/** The editor of Headroom, as its window has it. */
final class HeadroomSide implements Side, FlowSheet {

    private final LargeSheet large;
    private final Design design;
    private final DiagramViewer viewer = new DiagramViewer();
    private SheetView view;

    HeadroomSide(LargeSheet large) {
        this.large = large;
        lay();
        design = new OpenDesigns(new DesignFiles(List.of())).create(large.production);
    }

    /** The routes that the file of such a sheet holds. */
    private void lay() {
        var layout = new SheetScenes(TextMetrics.embedded()).layout(large.production, large.sheet,
                SheetOptions.forWindow(Detail.FULL));
        var routes = new OrthogonalRouter().routeAll(new SheetWiring(layout, run -> Optional.empty()).request()).routes();
        for (var run : layout.runs()) {
            var line = routes.get(run.id());
            var route = SheetFactory.eINSTANCE.createRoute();
            route.setCable(run.cable());
            route.setBendPoints(BendPoints.of(line.subList(1, line.size() - 1).stream()
                    .map(point -> new BendPoints.Corner((int) point.x(), (int) point.y())).toList()));
            large.sheet.getRoutes().add(route);
        }
        Ids.assign(large.production);
    }

    @Override
    public Control open(Composite parent) {
        var control = viewer.createControl(parent);
        view = new SheetView(viewer, design, large.sheet.getId(), this, () -> { });
        var domain = new DiagramEditDomain(forward -> { });
        domain.setCommandStack(new HistoryCommandStack(design.history()));
        domain.addViewer(viewer);
        view.refresh();
        return control;
    }

    @Override
    public void scrollTo(int x, int y) {
        viewer.zoomManager().getViewport().setViewLocation(x, y);
    }

    @Override
    public void zoom(double zoom) {
        viewer.zoomAtMiddle(zoom);
    }

    @Override
    public double zoomOfWhole() {
        var extent = viewer.surface().plane().extent();
        return Math.min(viewer.getControl().getSize().x / extent.width(), viewer.getControl().getSize().y / extent.height());
    }

    @Override
    public void flush() {
        viewer.flush();
    }

    @Override
    public boolean paintsInEvents() {
        return true;
    }

    @Override
    public int steps() {
        return 40;
    }

    @Override
    public boolean routes() {
        return true;
    }

    @Override
    public int[] busyDevice() {
        var box = viewer.surface().plane().get(large.busy).orElseThrow().bounds();
        var at = viewer.toWindow(new Bounds(box.centre().x(), box.y() + 24, 0, 0));
        return new int[] {(int) at.x(), (int) at.y()};
    }

    @Override
    public double settle() {
        var worst = 0.0;
        var jobs = Job.getJobManager();
        var display = Display.getCurrent();
        do {
            var begin = System.nanoTime();
            var did = display.readAndDispatch();
            worst = Math.max(worst, (System.nanoTime() - begin) / 1e6);
            if (!did) {
                LockSupport.parkNanos(200_000);
            }
        } while (jobs.find(SheetView.LAYING).length > 0);
        while (display.readAndDispatch()) {
            // What the jobs left to do.
        }
        return worst;
    }

    @Override
    public double layAll() {
        var request = view.part().orElseThrow().picture().wiring().released(Set.copyOf(view.part().orElseThrow().picture()
                .layout().runs().stream().map(run -> run.id()).toList())).request();
        var times = new double[3];
        for (var i = 0; i < times.length; i++) {
            var begin = System.nanoTime();
            new OrthogonalRouter().routeAll(request);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[1];
    }

    @Override
    public long outsideOfHeap() {
        return viewer.surface().imageBytes();
    }

    @Override
    public Design design() {
        return design;
    }

    @Override
    public Sheet sheet() {
        return large.sheet;
    }

    @Override
    public void rename(NameField field) {
        // Nobody types.
    }

    @Override
    public void tell(Optional<String> message) {
        // Nobody reads.
    }

    @Override
    public void layAnew(Collection<Cable> cables) {
        view.layAnew(cables);
    }
}
