/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.headroom.acoustics.band.Band;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.picture.CoverageMap;
import org.headroom.acoustics.design.picture.FieldMaps;
import org.headroom.acoustics.design.picture.MapOrder;
import org.headroom.acoustics.field.DirectField;
import org.headroom.acoustics.field.FieldLevels;
import org.headroom.acoustics.field.FieldRequest;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;

/**
 * Predicts coverage in the background: coarsely first, then finely. A newer order takes the place of an older one; what is coarse is
 * finished, so that a drag shows pictures all the time, what is fine is given up. The UI thread is never waited for.
 */
final class Prediction {

    /** To this belong the jobs that predict. */
    static final Object FAMILY = new Object();
    private static final double COARSE_PLACES = 450;
    private static final double FINE_PLACES = 5000;
    private static final double LEAST_SPACING_M = 0.5;

    /**
     * What is wanted.
     *
     * @param production for titles
     * @param design     gives what is to be predicted; asked in the background
     * @param order      which map; its grid is chosen here
     * @param section_x  where the section is [m]
     * @param fine       whether a fine picture follows the coarse one
     * @param number     rises with each order
     */
    record Task(String production, Supplier<Optional<CoverageDesign>> design, MapOrder order, double section_x, boolean fine, long number) {
    }

    /**
     * What came of it.
     *
     * @param map          over the audience; empty where nothing can be predicted
     * @param section      in the air
     * @param reference_dB what was taken from the levels
     * @param responses    at the microphones, in the order of their names; with fine pictures only
     */
    record Result(Task task, CoverageDesign design, Optional<CoverageMap> map, Optional<CoverageMap.Area> section, double reference_dB,
            Optional<FieldLevels> responses, List<String> microphones, boolean fine, double spacing_m) {
    }

    private final Display display;
    private final Consumer<Result> told;
    private final FieldMaps maps = new FieldMaps(Locale.getDefault());
    private final AtomicReference<Task> pending = new AtomicReference<>();
    private final Job job;
    private volatile boolean runsFine;
    private volatile boolean stopped;
    private long number;

    Prediction(Display display, Consumer<Result> told) {
        this.display = display;
        this.told = told;
        job = new Job(Messages.of(Prediction.class).text("predicting")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return work(monitor);
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setPriority(Job.SHORT);
    }

    /** In the UI thread. */
    void order(String production, Supplier<Optional<CoverageDesign>> design, MapOrder order, double section_x, boolean fine, long delay_ms) {
        pending.set(new Task(production, design, order, section_x, fine, ++number));
        if (runsFine) {
            job.cancel();
        }
        job.schedule(delay_ms);
    }

    void stop() {
        stopped = true;
        job.cancel();
    }

    private IStatus work(IProgressMonitor monitor) {
        for (var task = pending.getAndSet(null); task != null && !stopped; task = pending.getAndSet(null)) {
            try {
                run(task, monitor);
            } catch (CancellationException given) {
                return pending.get() == null ? Status.CANCEL_STATUS : Status.OK_STATUS;
            }
        }
        return Status.OK_STATUS;
    }

    private void run(Task task, IProgressMonitor monitor) {
        var design = task.design().get();
        if (design.isEmpty()) {
            return;
        }
        runsFine = false;
        publish(task, design.get(), spacing(design.get(), COARSE_PLACES), false, () -> stopped);
        if (task.fine()) {
            runsFine = true;
            try {
                publish(task, design.get(), spacing(design.get(), FINE_PLACES), true, () -> stopped || monitor.isCanceled() || pending.get() != null);
            } finally {
                runsFine = false;
            }
        }
    }

    /** So that the audience has about so many places. */
    private static double spacing(CoverageDesign design, double places) {
        double area = design.audience().stream().mapToDouble(each -> each.area().area().area_m2()).sum();
        return Math.max(LEAST_SPACING_M, Math.sqrt(area / places));
    }

    private void publish(Task task, CoverageDesign design, double spacing, boolean fine, BooleanSupplier cancelled) {
        var order = fine ? task.order().every(spacing) : task.order().coarse(spacing);
        var predicted = maps.of(order, design, task.production(), cancelled);
        var reference = predicted.map(FieldMaps.Predicted::reference_dB).orElse(0.0);
        var section = levels(task.order().kind()) && predicted.isPresent() ? section(order, design, task.section_x(), reference, fine, cancelled)
                : Optional.<CoverageMap.Area>empty();
        var microphones = List.copyOf(design.microphones().keySet());
        var responses = fine && !microphones.isEmpty() && design.air().isPresent() && !design.sources().isEmpty()
                ? Optional.of(response(design, order, List.copyOf(design.microphones().values()), cancelled)) : Optional.<FieldLevels>empty();
        var result = new Result(task, design, predicted.map(FieldMaps.Predicted::map), section, reference, responses, microphones, fine, spacing);
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!stopped) {
                    told.accept(result);
                }
            });
        }
    }

    private static FieldLevels response(CoverageDesign design, MapOrder order, List<Point3> places, BooleanSupplier cancelled) {
        var bands = Band.thirdOctaves(3);
        var emitters = design.sources().stream().map(each -> each.emitter(order.request().spectrum(), 3, order.request().below_dB())).toList();
        return DirectField.of(new FieldRequest(emitters, places, bands, design.air().orElseThrow(), design.summation()), cancelled);
    }

    private static boolean levels(MapOrder.Kind kind) {
        return kind == MapOrder.Kind.LEVEL || kind == MapOrder.Kind.HEADROOM;
    }

    private Optional<CoverageMap.Area> section(MapOrder order, CoverageDesign design, double x, double reference, boolean fine, BooleanSupplier cancelled) {
        double near = design.sources().stream().mapToDouble(each -> each.position().y_m()).min().orElse(0) - 2;
        double far = design.audience().stream().flatMap(each -> each.area().area().corners().stream()).mapToDouble(Point3::y_m).max().orElse(near + 10);
        double high = Math.max(design.sources().stream().mapToDouble(each -> each.position().z_m()).max().orElse(2), 2) + 1;
        double step = Math.max(0.4, Math.sqrt((far - near) * high / (fine ? 3000 : 350)));
        return maps.section(order.every(step), design, x, new Point3(x, near, 0), new Point3(x, far, high), reference, cancelled);
    }
}
