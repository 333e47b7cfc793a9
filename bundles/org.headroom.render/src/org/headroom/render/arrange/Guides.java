/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Point;

/**
 * Draws what is dragged to lines that it would stand on well: edges and middles of its neighbours, and heights at which
 * cables run straight. Made once for a drag.
 */
public final class Guides {

    /**
     * A place to which something is drawn.
     *
     * @param dx    how far it really goes to the right
     * @param dy    how far down
     * @param lines the lines that it stands on there, each from one end to the other
     */
    public record Snap(double dx, double dy, List<Line> lines) {
        public Snap {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A guide line.
     *
     * @param straight whether it is a cable that runs straight, and not an edge
     */
    public record Line(Point from, Point to, boolean straight) {
    }

    /**
     * A cable between something that is dragged and something that stays.
     *
     * @param moving the end that is dragged, where it was
     * @param fixed  the end that stays
     */
    public record Tie(Point moving, Point fixed) {
    }

    private record Pull(double by, double value, Bounds other, boolean straight) {
    }

    private static final double OVERHANG = 12;

    private final Bounds box;
    private final List<Bounds> others;
    private final List<Tie> ties;
    private final double reach;
    private final int grid;

    /**
     * @param box    what is dragged, where it was
     * @param others what stays, near enough to matter
     * @param reach  how near it has to come, in pixels
     * @param grid   what is moved stays on this grid, in pixels; lines that it would miss there are none; 1 for any place
     */
    public Guides(Bounds box, List<Bounds> others, List<Tie> ties, double reach, int grid) {
        this.box = box;
        this.others = List.copyOf(others);
        this.ties = List.copyOf(ties);
        this.reach = reach;
        this.grid = grid;
    }

    /** Where it goes when the hand moves it by a distance. */
    public Snap snap(double dx, double dy) {
        var moved = box.moved(dx, dy);
        var across = across(moved, dx);
        var down = straight(dy).or(() -> down(moved, dy));
        double x = dx + across.map(Pull::by).orElse(0.0);
        double y = dy + down.map(Pull::by).orElse(0.0);
        var there = box.moved(x, y);
        var lines = new ArrayList<Line>();
        across.ifPresent(pull -> lines.add(new Line(
                new Point(pull.value(), Math.min(there.y(), pull.other().y()) - OVERHANG),
                new Point(pull.value(), Math.max(there.bottom(), pull.other().bottom()) + OVERHANG), false)));
        down.ifPresent(pull -> lines.add(new Line(
                new Point(Math.min(there.x(), pull.other().x()) - (pull.straight() ? 0 : OVERHANG), pull.value()),
                new Point(Math.max(there.right(), pull.other().right()) + (pull.straight() ? 0 : OVERHANG), pull.value()),
                pull.straight())));
        return new Snap(x, y, lines);
    }

    private Optional<Pull> across(Bounds moved, double dx) {
        Pull best = null;
        for (Bounds other : others) {
            best = nearer(best, moved.x(), other.x(), other, dx);
            best = nearer(best, moved.right(), other.right(), other, dx);
            best = nearer(best, moved.centre().x(), other.centre().x(), other, dx);
        }
        return Optional.ofNullable(best);
    }

    private Optional<Pull> down(Bounds moved, double dy) {
        Pull best = null;
        for (Bounds other : others) {
            best = nearer(best, moved.y(), other.y(), other, dy);
            best = nearer(best, moved.bottom(), other.bottom(), other, dy);
            best = nearer(best, moved.centre().y(), other.centre().y(), other, dy);
        }
        return Optional.ofNullable(best);
    }

    private Pull nearer(Pull best, double from, double to, Bounds other, double moved) {
        double by = to - from;
        return reaches(by, moved, best) ? new Pull(by, to, other, false) : best;
    }

    private boolean reaches(double by, double moved, Pull best) {
        return Math.abs(by) <= reach && Math.IEEEremainder(moved + by, grid) == 0
                && (best == null || Math.abs(by) < Math.abs(best.by()));
    }

    /** A straight cable is worth more than an edge in line. */
    private Optional<Pull> straight(double dy) {
        Pull best = null;
        for (Tie tie : ties) {
            double by = tie.fixed().y() - (tie.moving().y() + dy);
            if (reaches(by, dy, best)) {
                best = new Pull(by, tie.fixed().y(), new Bounds(tie.fixed().x(), tie.fixed().y(), 0, 0), true);
            }
        }
        return Optional.ofNullable(best);
    }
}
