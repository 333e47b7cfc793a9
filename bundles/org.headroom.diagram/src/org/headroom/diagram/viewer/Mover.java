/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

/** Moves what is selected while it is dragged. Distances are in pixels of the sheet, on its grid. */
public interface Mover {

    /** Shows where things would be. */
    void preview(int dx, int dy);

    /**
     * Where things go that the hand moves by a distance.
     *
     * @param free whether the user wants nothing but the grid
     */
    default Step settle(double dx, double dy, boolean free) {
        return new Step(onGrid(dx), onGrid(dy));
    }

    /** A distance on the grid. */
    record Step(int dx, int dy) {
    }

    private static int onGrid(double distance) {
        return (int) Math.round(distance / DiagramViewer.GRID) * DiagramViewer.GRID;
    }

    /** Moves them for good, as one step. */
    void commit(int dx, int dy);

    /** Leaves everything as it was. */
    void cancel();
}
