/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.events.DisposeEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.headroom.diagram.plane.SceneItem;
import org.headroom.diagram.plane.ScenePlane;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Palette;
import org.headroom.render.scene.Point;

/**
 * A viewer of a sheet. Paints and hits through the {@link ScenePlane}, so that neither grows with the whole drawing;
 * the models of its edit parts are the keys of the plane's items.
 */
public final class DiagramViewer extends ScrollingGraphicalViewer {

    /** Everything stands on this grid, in pixels at 100 %. */
    public static final int GRID = 8;
    /** How far from a thin thing a click may be, in pixels of the screen. */
    private static final double REACH = 5;
    private static final double[] ZOOMS = {0.05, 0.075, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4};

    private final DrawingSurface surface = new DrawingSurface();
    private final List<Runnable> contentListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> viewListeners = new CopyOnWriteArrayList<>();

    public DiagramViewer() {
        var root = new DiagramRootEditPart();
        setRootEditPart(root);
        root.getZoomManager().setZoomLevels(ZOOMS);
        root.getZoomManager().setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
        root.getZoomManager().addZoomListener(zoom -> viewListeners.forEach(Runnable::run));
        viewport().addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, event -> viewListeners.forEach(Runnable::run));
        ((SceneLightweightSystem) getLightweightSystem()).setGround(this::paintGround);
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        return new SceneLightweightSystem();
    }

    public DrawingSurface surface() {
        return surface;
    }

    /** The listener is told when something on the sheet looks different. */
    public void addContentListener(Runnable listener) {
        contentListeners.add(listener);
    }

    public void removeContentListener(Runnable listener) {
        contentListeners.remove(listener);
    }

    /** The listener is told when another part of the sheet is shown, or at another zoom. */
    public void addViewListener(Runnable listener) {
        viewListeners.add(listener);
    }

    public void removeViewListener(Runnable listener) {
        viewListeners.remove(listener);
    }

    public ZoomManager zoomManager() {
        return ((DiagramRootEditPart) getRootEditPart()).getZoomManager();
    }

    public double zoom() {
        return zoomManager().getZoom();
    }

    private Viewport viewport() {
        return zoomManager().getViewport();
    }

    @Override
    protected void handleDispose(DisposeEvent event) {
        surface.dispose();
        super.handleDispose(event);
    }

    private void paintGround(GC gc) {
        surface.paint(gc, getControl().getDisplay(), gc.getClipping(), ((Composite) getControl()).getClientArea(), zoom(),
                viewport().getViewLocation());
    }

    /** The place on the sheet that a pixel of the window shows. */
    public Point toSheet(double x, double y) {
        var view = viewport().getViewLocation();
        return new Point((x + view.x) / zoom(), (y + view.y) / zoom());
    }

    /** The pixels of the window that show a part of the sheet. */
    public Bounds toWindow(Bounds bounds) {
        var view = viewport().getViewLocation();
        return new Bounds(bounds.x() * zoom() - view.x, bounds.y() * zoom() - view.y, bounds.width() * zoom(),
                bounds.height() * zoom());
    }

    /** What part of the sheet the window shows. */
    public Bounds visible() {
        var view = viewport().getViewLocation();
        var size = viewport().getClientArea().getSize();
        return new Bounds(view.x / zoom(), view.y / zoom(), size.width / zoom(), size.height / zoom());
    }

    /** Paints a part of the sheet anew, soon. */
    public void repaint(Bounds bounds) {
        repaint(bounds, true);
    }

    /** Paints a line anew, soon, of which {@link SceneItem#drawAgain} told that it looks different in the same place. */
    public void repaintDetails(SceneItem line) {
        surface.redrawn(line, zoom()).forEach(this::repaint);
    }

    private void repaint(Bounds bounds, boolean content) {
        if (getControl() == null || getControl().isDisposed() || bounds.isEmpty()) {
            return;
        }
        if (content) {
            surface.changed(bounds);
            contentListeners.forEach(Runnable::run);
        }
        var area = toWindow(bounds).grown(3);
        var x = (int) Math.floor(Math.max(-10, area.x()));
        var y = (int) Math.floor(Math.max(-10, area.y()));
        var size = getControl().getSize();
        var right = (int) Math.ceil(Math.min(size.x + 10.0, area.right()));
        var bottom = (int) Math.ceil(Math.min(size.y + 10.0, area.bottom()));
        if (right > x && bottom > y) {
            getControl().redraw(x, y, right - x, bottom - y, false);
        }
    }

    /** Paints everything anew, soon. */
    public void repaint() {
        surface.changed();
        if (getControl() != null && !getControl().isDisposed()) {
            getControl().redraw();
        }
    }

    public void setPalette(Palette palette) {
        surface.setPalette(palette);
        contentListeners.forEach(Runnable::run);
        repaint();
    }

    /** Shows only some of the items, such as those of the layers that are on; the others cannot be hit either. */
    public void setFilter(Predicate<SceneItem> shown) {
        surface.setFilter(shown);
        contentListeners.forEach(Runnable::run);
        repaint();
    }

    public boolean isGridShown() {
        return surface.isGridShown();
    }

    public void setGridShown(boolean shown) {
        surface.setGridShown(shown);
        repaint();
    }

    /** Draws an item as selected or not. */
    public void showSelected(Object key, boolean selected) {
        if (surface.select(key, selected)) {
            surface.plane().get(key).ifPresent(item -> repaint(item.bounds().grown(8 / Math.min(1, zoom())), false));
        }
    }

    /**
     * Draws something over the sheet for a while, and leaves items out meanwhile: the one way for tools to give feedback. A
     * tool makes scene nodes in places of the sheet (lines as thick on the screen at any zoom have a width divided by
     * {@link #zoom}), shows them again whenever the mouse has moved, and clears them when it ends or gives up. Only what
     * they cover is painted anew. Each owner has one overlay, so that guides, a tool and a trace do not disturb each other;
     * later ones are drawn over earlier ones.
     *
     * @param owner  whose overlay it is, such as the tool; its last one is replaced
     * @param hidden keys of items that are not drawn meanwhile, because the overlay shows them elsewhere
     */
    public void showOverlay(Object owner, DrawingSurface.Overlay overlay, Set<?> hidden) {
        var before = surface.overlay(owner);
        repaintItems(surface.setOverlay(owner, overlay, hidden));
        before.ifPresent(old -> repaintOver(old.bounds()));
        repaintOver(overlay.bounds());
    }

    /** Takes the overlay of an owner away; fine when it has none. */
    public void clearOverlay(Object owner) {
        var before = surface.overlay(owner);
        repaintItems(surface.clearOverlay(owner));
        before.ifPresent(old -> repaintOver(old.bounds()));
    }

    /** The overlay of the active tool. */
    public void showOverlay(DrawingSurface.Overlay overlay, Set<?> hidden) {
        showOverlay(this, overlay, hidden);
    }

    public void clearOverlay() {
        clearOverlay(this);
    }

    private void repaintItems(Set<Object> keys) {
        keys.forEach(key -> surface.plane().get(key).ifPresent(item -> item.pieces().forEach(this::repaintOver)));
    }

    private void repaintOver(Bounds bounds) {
        repaint(bounds.isEmpty() ? bounds : bounds.grown(4 / zoom()), false);
    }

    /**
     * Lets items stand out: all others fade. For a trace, or for the targets of a connection.
     *
     * @param keys of the items that stand out; empty: nothing fades
     */
    public void setEmphasis(Optional<Set<Object>> keys) {
        if (!surface.emphasis().equals(keys)) {
            surface.setEmphasis(keys);
            repaint();
        }
    }

    /** Changes the zoom and keeps what is under a pixel of the window where it is. */
    public void zoomAt(double zoom, double x, double y) {
        var anchor = toSheet(x, y);
        var manager = zoomManager();
        manager.setZoom(Math.clamp(zoom, manager.getMinZoom(), manager.getMaxZoom()));
        getLightweightSystem().getUpdateManager().performValidation();
        viewport().setViewLocation((int) Math.round(anchor.x() * zoom() - x), (int) Math.round(anchor.y() * zoom() - y));
    }

    /** Changes the zoom and keeps the middle of the window where it is. */
    public void zoomAtMiddle(double zoom) {
        var area = viewport().getClientArea();
        zoomAt(zoom, area.width / 2.0, area.height / 2.0);
    }

    /** Shows a part of the sheet as large as it fits, but not larger than 100 %. */
    public void zoomTo(Bounds bounds) {
        getLightweightSystem().getUpdateManager().performValidation();
        var area = viewport().getClientArea();
        if (bounds.isEmpty() || area.width <= 0 || area.height <= 0) {
            return;
        }
        var zoom = Math.min(1, Math.min(area.width / bounds.width(), area.height / bounds.height()));
        zoomManager().setZoom(Math.clamp(zoom, zoomManager().getMinZoom(), zoomManager().getMaxZoom()));
        centre(bounds.centre());
    }

    /** Scrolls so that a place of the sheet is in the middle of the window. */
    public void centre(Point place) {
        getLightweightSystem().getUpdateManager().performValidation();
        var area = viewport().getClientArea();
        viewport().setViewLocation((int) Math.round(place.x() * zoom() - area.width / 2.0),
                (int) Math.round(place.y() * zoom() - area.height / 2.0));
    }

    /** Scrolls by pixels of the window. */
    public void scroll(int dx, int dy) {
        var view = viewport().getViewLocation();
        viewport().setViewLocation(view.x + dx, view.y + dy);
    }

    /** The edit part of an item, made if it has none yet; empty for what is not on the sheet. */
    public Optional<GraphicalEditPart> part(Object key) {
        if (getEditPartRegistry().get(key) instanceof GraphicalEditPart part) {
            return Optional.of(part);
        }
        return getContents() instanceof PartSource source && surface.plane().get(key).isPresent() ? source.partFor(key)
                : Optional.empty();
    }

    /** The edit part at a place of the window, found through the plane; the sheet's own where there is nothing else. */
    @Override
    public EditPart findObjectAtExcluding(org.eclipse.draw2d.geometry.Point at, @SuppressWarnings("rawtypes") Collection excluded,
            Conditional condition) {
        var place = toSheet(at.x, at.y);
        var reach = REACH / zoom();
        var item = surface.plane().at(place, reach, each -> surface.shows(each) && part(each.key())
                .filter(part -> !excluded.contains(part.getFigure()) && (condition == null || condition.evaluate(part)))
                .isPresent());
        EditPart found = item.flatMap(each -> part(each.key())).map(EditPart.class::cast).orElse(null);
        if (found instanceof InnerTarget target) {
            var inner = target.innerPartAt(place, Math.max(reach, REACH));
            if (inner.isPresent() && (condition == null || condition.evaluate(inner.get()))) {
                return inner.get();
            }
        }
        if (found != null) {
            return found;
        }
        var contents = getContents();
        return contents != null && (condition == null || condition.evaluate(contents)) ? contents : getRootEditPart();
    }

    /**
     * Brings a part into sight. What can be seen for the most part stays where it is: a drawing that jumps under the
     * mouse is lost.
     */
    @Override
    public void reveal(EditPart part) {
        if (!(part instanceof GraphicalEditPart graphical) || part == getContents() || part == getRootEditPart()) {
            return;
        }
        getLightweightSystem().getUpdateManager().performValidation();
        var box = graphical.getFigure().getBounds();
        var bounds = new Bounds(box.x, box.y, box.width, box.height);
        var visible = visible();
        var larger = bounds.width() > visible.width() || bounds.height() > visible.height();
        if (larger ? !bounds.intersects(visible) : !visible.contains(bounds.centre())) {
            centre(bounds.centre());
        }
    }
}
