/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.headroom.acoustics.design.CoverageDesign;
import org.headroom.acoustics.design.DesignFolder;
import org.headroom.acoustics.design.DirectivityData;
import org.headroom.acoustics.design.edit.Previews;
import org.headroom.acoustics.design.edit.VenueEdits;
import org.headroom.acoustics.design.picture.ColourScale;
import org.headroom.acoustics.design.picture.CoverageMap;
import org.headroom.acoustics.design.picture.FieldMaps;
import org.headroom.acoustics.design.picture.MapLegend;
import org.headroom.acoustics.design.picture.MapOrder;
import org.headroom.acoustics.field.FieldMemory;
import org.headroom.acoustics.space.Point3;
import org.headroom.common.text.Messages;
import org.headroom.core.design.Design;
import org.headroom.model.production.Production;
import org.headroom.model.venue.Placement;

/** The coverage that an editor shows: what is predicted now, what was kept to compare with, and the scale of its colours. For the UI thread. */
final class CoverageShow {

    private static final Messages TEXTS = Messages.of(CoverageShow.class);
    /** How long after an edit a prediction begins [ms]. */
    private static final long PAUSE = 120;

    private final Design design;
    private final Display display;
    private final Supplier<MapOrder> orders;
    private final DoubleSupplier section;
    private final Runnable drawn;
    private final Prediction prediction;
    private final DirectivityData data;
    private final FieldMemory memory = new FieldMemory();
    private Optional<CoverageDesign> predicted = Optional.empty();
    private Optional<Prediction.Result> result = Optional.empty();
    private Optional<ColourScale> scale = Optional.empty();
    private Optional<CoverageMap> kept = Optional.empty();
    private boolean comparing;
    private boolean dragging;
    private boolean closed;

    /**
     * @param orders  gives the map that is wanted
     * @param section gives where the section is
     * @param told    told what cannot be read of measured directivities, in any thread
     * @param drawn   called when something else is to be shown
     */
    CoverageShow(Design design, Display display, Supplier<MapOrder> orders, DoubleSupplier section, Consumer<String> told, Runnable drawn) {
        this.design = design;
        this.display = display;
        this.orders = orders;
        this.section = section;
        this.drawn = drawn;
        data = design.file().map(file -> (DirectivityData) new DesignFolder(file.toAbsolutePath().getParent(), told)).orElse(DirectivityData.NONE);
        prediction = new Prediction(display, this::show);
    }

    void close() {
        closed = true;
        prediction.stop();
    }

    Optional<CoverageDesign> predicted() {
        return predicted;
    }

    Optional<Prediction.Result> result() {
        return result;
    }

    /** What is shown: the map, or how it differs from the one that was kept. */
    Optional<CoverageMap> map() {
        return result.flatMap(Prediction.Result::map).map(this::compared);
    }

    Optional<CoverageMap.Area> section() {
        return comparing ? Optional.empty() : result.flatMap(Prediction.Result::section);
    }

    Optional<ColourScale> scale() {
        return map().isPresent() ? scale : Optional.empty();
    }

    private CoverageMap compared(CoverageMap now) {
        return comparing && kept.filter(each -> each.unit().equals(now.unit())).isPresent()
                ? new FieldMaps(Locale.getDefault()).difference(now, kept.get(), TEXTS.text("variant.difference", now.title())) : now;
    }

    /** Keeps the map, or compares with the one that was kept. */
    void variants(boolean keep, boolean compare) {
        if (keep) {
            kept = result.filter(Prediction.Result::fine).flatMap(Prediction.Result::map);
        }
        comparing = compare && kept.isPresent();
        scale = map().map(MapLegend::scale);
        drawn.run();
    }

    /** Predicts what the design is now, coarsely and then finely. */
    void predict() {
        prediction.order(name(), () -> {
            var snapshot = new Production[1];
            if (!display.isDisposed()) {
                display.syncExec(() -> snapshot[0] = closed ? null : design.snapshot());
            }
            return Optional.ofNullable(snapshot[0]).map(each -> CoverageDesign.of(each, data, memory));
        }, orders.get(), section.getAsDouble(), true, PAUSE);
    }

    private String name() {
        return design.production().getName() == null ? design.name() : design.production().getName();
    }

    private void preview(CoverageDesign dragged) {
        dragging = true;
        prediction.order(name(), () -> Optional.of(dragged), orders.get(), section.getAsDouble(), false, 0);
    }

    /** Things are dragged. */
    void dragged(CoverageDesign live, Map<EObject, Point3> ways) {
        var byId = new HashMap<String, Point3>();
        ways.forEach((thing, way) -> {
            if (thing instanceof Placement placement) {
                byId.put(placement.getId(), way);
            }
        });
        if (!byId.isEmpty()) {
            preview(Previews.moved(predicted.orElse(live), byId));
        }
    }

    /** A placement is turned. */
    void turned(CoverageDesign live, Placement placement, double azimuth_deg, double tilt_deg) {
        preview(Previews.aimed(predicted.orElse(live), placement.getId(), VenueEdits.place(placement), azimuth_deg, tilt_deg));
    }

    void dragEnds() {
        if (dragging) {
            dragging = false;
            predict();
        }
    }

    private void show(Prediction.Result came) {
        if (closed || result.filter(each -> each.task().number() > came.task().number()).isPresent()) {
            return;
        }
        if (!dragging) {
            predicted = Optional.of(came.design());
        }
        boolean other = result.isEmpty() || result.get().task().order().kind() != came.task().order().kind() || scale.isEmpty();
        result = Optional.of(came);
        // while something is dragged the scale stands still: a colour keeps its meaning
        if (came.fine() || other || comparing) {
            scale = map().map(MapLegend::scale);
        }
        drawn.run();
    }
}
