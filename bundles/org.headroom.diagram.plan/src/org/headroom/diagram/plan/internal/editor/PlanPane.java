/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plan.internal.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.acoustics.space.Point3;
import org.headroom.diagram.plan.internal.parts.PlanHost;
import org.headroom.diagram.plan.internal.parts.PlanParts;
import org.headroom.diagram.plan.internal.parts.VenuePart;
import org.headroom.diagram.plan.internal.picture.Seen;
import org.headroom.diagram.plan.internal.picture.VenuePicture;
import org.headroom.diagram.plan.internal.space.View;
import org.headroom.diagram.viewer.DiagramEditDomain;
import org.headroom.diagram.viewer.DiagramViewer;

/** One drawing of the venue: a viewer with a heading. */
final class PlanPane {

    private static final double[] ZOOMS = {0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.075, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.5, 2, 3, 4};
    private static final double STEP_M = 0.1;
    private static final double FAST_M = 1;
    private static final double FIT = 0.96;

    private final DiagramViewer viewer = new DiagramViewer();
    private final PlanHost host;
    private final Predicate<Character> typed;
    private final Composite area;
    private final Label heading;
    private View view;
    private double shownZoom;
    /** The zoom at which all was in sight last. */
    private Optional<Double> fitted = Optional.empty();

    /**
     * @param selected told what is selected here
     * @param zoomed   told that all is to be drawn anew, because texts keep their size
     * @param typed    told letters; answers whether they meant something
     */
    PlanPane(Composite parent, View view, PlanHost host, DiagramEditDomain domain, Consumer<List<EObject>> selected, Runnable zoomed,
            Predicate<Character> typed) {
        this.host = host;
        this.view = view;
        this.typed = typed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        heading = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(heading);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.createControl(area));
        domain.addViewer(viewer);
        viewer.zoomManager().setZoomLevels(ZOOMS);
        viewer.setGridShown(false);
        viewer.setEditPartFactory(new PlanParts(host));
        viewer.setContents(new VenuePart.Contents(view));
        viewer.setKeyHandler(new Keys());
        viewer.addSelectionChangedListener(event -> part().ifPresent(part -> selected.accept(part.selected())));
        viewer.addViewListener(() -> {
            if (viewer.zoom() != shownZoom) {
                shownZoom = viewer.zoom();
                zoomed.run();
            }
        });
        viewer.getControl().addListener(SWT.Resize, event -> {
            // all stays in sight while the user has not looked closer
            if (fitted.isEmpty() || fitted.get() == viewer.zoom()) {
                area.getDisplay().asyncExec(() -> {
                    if (!area.isDisposed()) {
                        fit();
                    }
                });
            }
        });
    }

    DiagramViewer viewer() {
        return viewer;
    }

    View view() {
        return view;
    }

    /** Looks from elsewhere. */
    void look(View from) {
        view = from;
        viewer.setContents(new VenuePart.Contents(from));
    }

    void head(String words) {
        heading.setText(words.replace("&", "&&"));
    }

    Optional<VenuePart> part() {
        return viewer.getContents() instanceof VenuePart part ? Optional.of(part) : Optional.empty();
    }

    void show(Seen seen, boolean first) {
        var before = part().filter(part -> part.picture() != null).map(part -> part.picture().extent());
        part().ifPresent(part -> {
            part.show(VenuePicture.of(host.design().production(), seen));
            // what grows stays in sight, as long as the user has not looked closer
            boolean grown = !before.equals(Optional.of(part.picture().extent()));
            if (first || grown && fitted.filter(each -> each == viewer.zoom()).isPresent()) {
                fit();
            }
        });
    }

    /** Shows all of the venue. */
    void fit() {
        var size = viewer.getControl().getSize();
        part().filter(part -> part.picture() != null && size.x > 50).ifPresent(part -> {
            var all = part.picture().extent();
            var zoom = FIT * Math.min((size.x - 60) / all.width(), (size.y - 40) / all.height());
            viewer.zoomManager().setZoom(Math.clamp(zoom, ZOOMS[0], ZOOMS[ZOOMS.length - 1]));
            viewer.centre(all.centre());
            fitted = Optional.of(viewer.zoom());
        });
    }

    /** Selects things without telling anybody whom it does not concern. */
    void select(Collection<? extends EObject> things) {
        var parts = things.stream().flatMap(each -> viewer.part(each).stream()).map(EditPart.class::cast).toList();
        if (!Set.copyOf(parts).equals(Set.copyOf(viewer.getSelectedEditParts()))) {
            viewer.setSelection(new StructuredSelection(parts));
        }
    }

    void reveal(EObject thing) {
        viewer.part(thing).ifPresent(viewer::reveal);
    }

    /** Arrows move by a tenth of a metre, with Shift by one; Escape selects nothing. */
    private final class Keys extends KeyHandler {

        @Override
        public boolean keyPressed(KeyEvent event) {
            double step = (event.stateMask & SWT.SHIFT) != 0 ? FAST_M : STEP_M;
            return switch (event.keyCode) {
                case SWT.ARROW_LEFT -> move(-step, 0);
                case SWT.ARROW_RIGHT -> move(step, 0);
                case SWT.ARROW_UP -> move(0, step);
                case SWT.ARROW_DOWN -> move(0, -step);
                case SWT.ESC -> {
                    viewer.deselectAll();
                    yield true;
                }
                default -> letter(event) || super.keyPressed(event);
            };
        }

        private boolean letter(KeyEvent event) {
            return (event.stateMask & (SWT.MOD1 | SWT.MOD3 | SWT.MOD4)) == 0 && Character.isLetter(event.character)
                    && typed.test(Character.toLowerCase(event.character));
        }

        private boolean move(double across, double up) {
            var selected = part().map(VenuePart::selected).orElse(List.of());
            if (selected.isEmpty()) {
                viewer.scroll((int) Math.round(Math.signum(across) * 48), (int) Math.round(-Math.signum(up) * 48));
            } else {
                Point3 way = view.way(across * View.PIXELS, -up * View.PIXELS);
                host.design().history().execute(host.edits().move(selected, way));
            }
            return true;
        }
    }
}
