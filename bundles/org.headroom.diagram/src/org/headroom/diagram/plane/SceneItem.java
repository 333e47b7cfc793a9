/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.plane;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import org.headroom.render.flow.Detail;
import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;
import org.headroom.render.scene.SceneNode;

/**
 * A thing on a sheet as the window knows it: where it is, what is drawn of it at each level of detail, and how far a point is from it. For the UI thread.
 */
public final class SceneItem {

    private final Object key;
    private final int layer;
    private final Object content;
    private final Bounds bounds;
    private final Supplier<List<Bounds>> pieces;
    private final Function<Detail, List<SceneNode>> drawing;
    private final DoubleFunction<List<SceneNode>> selected;
    private final ToDoubleFunction<Point> distance;
    private boolean line;
    private int edition;

    /**
     * @param key      what it shows; one item for each key
     * @param layer    later layers are drawn over earlier ones
     * @param content  all that the drawing depends on: items of equal content look the same
     * @param pieces   gives what parts of the plane it is drawn on, each of them small; never empty, always the same
     * @param selected what is drawn over it while it is selected, at a zoom
     * @param distance how far a point is from it, in pixels; 0 inside
     */
    public SceneItem(Object key, int layer, Object content, Supplier<List<Bounds>> pieces, Function<Detail, List<SceneNode>> drawing,
            DoubleFunction<List<SceneNode>> selected, ToDoubleFunction<Point> distance) {
        this.key = Objects.requireNonNull(key);
        this.layer = layer;
        this.content = Objects.requireNonNull(content);
        this.pieces = pieces;
        this.bounds = pieces.get().stream().reduce(Bounds.EMPTY, Bounds::union);
        this.drawing = Objects.requireNonNull(drawing);
        this.selected = Objects.requireNonNull(selected);
        this.distance = Objects.requireNonNull(distance);
    }

    public Object key() {
        return key;
    }

    public int layer() {
        return layer;
    }

    public Bounds bounds() {
        return bounds;
    }

    /** The same item as one of many lines, which may be drawn together with others of its layer. */
    public SceneItem asLine() {
        line = true;
        return this;
    }

    public boolean isLine() {
        return line;
    }

    /** The parts of the plane that it is drawn on. */
    public List<Bounds> pieces() {
        return pieces.get();
    }

    /** Tells that {@link #drawing} gives something else from now on, in the same place. */
    public void drawAgain() {
        edition++;
    }

    /** Another number whenever another drawing is to be asked for. */
    public int edition() {
        return edition;
    }

    /** What is drawn; made when asked for. */
    public List<SceneNode> drawing(Detail detail) {
        return drawing.apply(detail);
    }

    public List<SceneNode> selection(double zoom) {
        return selected.apply(zoom);
    }

    public double distance(Point point) {
        return distance.applyAsDouble(point);
    }

    /** Whether it looks the same as another one. */
    public boolean looksLike(SceneItem other) {
        return layer == other.layer && content.equals(other.content);
    }
}
