/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.headroom.core.design.Design;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.diagram.viewer.DrawingSurface.Overlay;
import org.headroom.model.base.Identified;
import org.headroom.model.sheet.Element;
import org.headroom.model.sheet.OffPageReference;
import org.headroom.model.sheet.PlacedDevice;
import org.headroom.model.system.Cable;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.FontSpec;
import org.headroom.render.scene.Rect;
import org.headroom.render.scene.SceneNode;
import org.headroom.render.scene.Stroke;
import org.headroom.render.scene.Style;
import org.headroom.render.scene.Text;
import org.headroom.render.text.TextMetrics;

/** Lights up a trace on every open sheet of its design: all else fades, and gain and delay stand beside the devices. */
final class SheetLights implements IPartListener2 {

    private static final FontSpec FONT = FontSpec.semiBold(10);
    private static final double PADDING = 4;
    private static final double HEIGHT = 16;

    private final IWorkbenchPage page;
    private final Map<DiagramViewer, Runnable> lit = new LinkedHashMap<>();
    private final Map<DiagramViewer, Overlay> shown = new LinkedHashMap<>();
    private Optional<Design> design = Optional.empty();
    private Optional<Traced> traced = Optional.empty();

    SheetLights(IWorkbenchPage page) {
        this.page = page;
        page.addPartListener(this);
    }

    /** Shows a trace of a design; an empty one ends it. */
    void show(Optional<Design> now, Optional<Traced> trace) {
        design = now;
        traced = trace.filter(each -> !each.devices().isEmpty());
        for (IEditorReference reference : page.getEditorReferences()) {
            Optional.ofNullable(reference.getEditor(false)).ifPresent(this::light);
        }
    }

    private void light(IEditorPart editor) {
        var viewer = Adapters.adapt(editor, DiagramViewer.class);
        if (viewer == null || viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        var mine = design.isPresent() && Adapters.adapt(editor, Design.class) == design.get();
        if (traced.isEmpty() || !mine) {
            douse(viewer);
            return;
        }
        if (!lit.containsKey(viewer)) {
            Runnable moved = () -> later(viewer);
            lit.put(viewer, moved);
            viewer.addContentListener(moved);
            viewer.getControl().addDisposeListener(event -> lit.remove(viewer));
        }
        paint(viewer, traced.get());
    }

    // Something on the sheet looks different: labels move along, new objects fade or do not. Not while it is being repainted.
    private void later(DiagramViewer viewer) {
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (lit.containsKey(viewer) && !viewer.getControl().isDisposed()) {
                traced.ifPresent(trace -> paint(viewer, trace));
            }
        });
    }

    private void paint(DiagramViewer viewer, Traced trace) {
        var plane = viewer.surface().plane();
        Set<Object> keys = new HashSet<>();
        plane.keys().stream().filter(key -> standsOut(key, trace)).forEach(keys::add);
        viewer.setEmphasis(Optional.of(keys));
        var overlay = labels(viewer, trace);
        if (!overlay.equals(shown(viewer))) {
            shown.put(viewer, overlay);
            viewer.showOverlay(this, overlay, Set.of());
        }
    }

    private Overlay shown(DiagramViewer viewer) {
        return shown.getOrDefault(viewer, Overlay.NONE);
    }

    private static boolean standsOut(Object key, Traced trace) {
        return switch (key) {
            case PlacedDevice placed -> isPassed(placed, trace);
            case Cable cable -> trace.cables().contains(cable.getId());
            case OffPageReference reference -> reference.getCable() != null
                    && trace.cables().contains(reference.getCable().getId());
            case Element element -> false;
            case Identified other -> false;
            default -> true;
        };
    }

    // Of a device that is drawn in parts, the part with the sockets that the signal passes.
    private static boolean isPassed(PlacedDevice placed, Traced trace) {
        return placed.getDevice() != null && trace.devices().contains(placed.getDevice().getId())
                && (placed.getPorts().isEmpty()
                        || placed.getPorts().stream().anyMatch(port -> trace.ports().contains(port.getId())));
    }

    private static Overlay labels(DiagramViewer viewer, Traced trace) {
        var nodes = new ArrayList<SceneNode>();
        var extent = Bounds.EMPTY;
        for (Object key : viewer.surface().plane().keys()) {
            if (key instanceof PlacedDevice placed && isPassed(placed, trace)) {
                var label = trace.labels().get(placed.getDevice().getId());
                var item = viewer.surface().plane().get(placed);
                if (label != null && item.isPresent()) {
                    extent = extent.union(label(label, item.get().bounds(), nodes));
                }
            }
        }
        return nodes.isEmpty() ? Overlay.NONE : new Overlay(nodes, extent);
    }

    private static Bounds label(String text, Bounds device, ArrayList<SceneNode> nodes) {
        double width = TextMetrics.embedded().width(text, FONT) + 2 * PADDING;
        var box = new Bounds(device.x() + PADDING, device.bottom() - HEIGHT / 2, width, HEIGHT);
        nodes.add(new Rect(box, HEIGHT / 2, Style.of(ColourRole.PAPER, Stroke.solid(ColourRole.ACCENT, 1))));
        nodes.add(Text.start(text, box.x() + PADDING, box.y() + HEIGHT - 4.5, FONT, ColourRole.ACCENT));
        return box.grown(1);
    }

    private void douse(DiagramViewer viewer) {
        var listener = lit.remove(viewer);
        shown.remove(viewer);
        if (listener != null) {
            viewer.removeContentListener(listener);
            viewer.clearOverlay(this);
            viewer.setEmphasis(Optional.empty());
        }
    }

    void close() {
        page.removePartListener(this);
        traced = Optional.empty();
        new ArrayList<>(lit.keySet()).forEach(viewer -> {
            if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
                douse(viewer);
            }
        });
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (traced.isPresent() && reference.getPart(false) instanceof IEditorPart editor) {
            light(editor);
        }
    }
}
