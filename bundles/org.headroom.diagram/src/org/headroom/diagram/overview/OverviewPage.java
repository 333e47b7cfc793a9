/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.overview;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.headroom.diagram.viewer.DiagramViewer;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.ColourRole;
import org.headroom.render.scene.Point;

/**
 * The whole sheet, small, with a frame around what the editor shows; a click or a drag takes the editor there. Painted at
 * most a few times a second, from an image.
 */
public final class OverviewPage extends Page implements IContentOutlinePage {

    private static final int DELAY_MS = 120;
    private static final int MARGIN = 6;

    private final DiagramViewer viewer;
    private final Runnable contentListener = this::contentChanged;
    private final Runnable viewListener = this::viewChanged;
    private Canvas canvas;
    private Image image;
    private boolean pending;

    public OverviewPage(DiagramViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void createControl(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> forget());
        canvas.addListener(SWT.MouseDown, this::go);
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                go(event);
            }
        });
        canvas.addListener(SWT.Dispose, event -> forget());
        viewer.addContentListener(contentListener);
        viewer.addViewListener(viewListener);
    }

    @Override
    public Control getControl() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        viewer.removeContentListener(contentListener);
        viewer.removeViewListener(viewListener);
        super.dispose();
    }

    private void contentChanged() {
        if (!pending && canvas != null && !canvas.isDisposed()) {
            pending = true;
            canvas.getDisplay().timerExec(DELAY_MS, () -> {
                pending = false;
                if (!canvas.isDisposed()) {
                    forget();
                    canvas.redraw();
                }
            });
        }
    }

    private void viewChanged() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private Bounds whole() {
        var extent = viewer.surface().plane().extent();
        return viewer.surface().paper().map(extent::union).orElse(extent);
    }

    private double scale(Bounds whole) {
        var size = canvas.getClientArea();
        return whole.isEmpty() ? 1 : Math.max(0.001, Math.min((size.width - 2.0 * MARGIN) / whole.width(),
                (size.height - 2.0 * MARGIN) / whole.height()));
    }

    private void paint(GC gc) {
        var size = canvas.getClientArea();
        if (size.width <= 0 || size.height <= 0) {
            return;
        }
        var whole = whole();
        var scale = scale(whole);
        if (image == null) {
            image = new Image(canvas.getDisplay(), size.width, size.height);
            var painting = new GC(image);
            viewer.surface().paintOverview(painting, canvas.getDisplay(), size, scale, MARGIN - whole.x() * scale,
                    MARGIN - whole.y() * scale);
            painting.dispose();
        }
        gc.drawImage(image, 0, 0);
        var shown = viewer.visible();
        gc.setForeground(viewer.surface().colour(ColourRole.ACCENT));
        gc.setLineWidth(2);
        var frame = new Rectangle((int) (MARGIN + (shown.x() - whole.x()) * scale),
                (int) (MARGIN + (shown.y() - whole.y()) * scale), (int) (shown.width() * scale), (int) (shown.height() * scale))
                .intersection(new Rectangle(1, 1, size.width - 2, size.height - 2));
        gc.drawRectangle(frame);
    }

    private void go(Event event) {
        var whole = whole();
        var scale = scale(whole);
        viewer.centre(new Point((event.x - MARGIN) / scale + whole.x(), (event.y - MARGIN) / scale + whole.y()));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        viewer.addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        viewer.removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return viewer.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        viewer.setSelection(selection);
    }
}
