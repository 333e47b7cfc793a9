/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

/** Moves what is selected while it is dragged. Distances are in pixels of the sheet, on its grid. */
public interface Mover {

    /** Shows where things would be. */
    void preview(int dx, int dy);

    /** Moves them for good, as one step. */
    void commit(int dx, int dy);

    /** Leaves everything as it was. */
    void cancel();
}
