/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench.diagram;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** An editor of the large sheet, as the benchmark drives it. */
interface Side {

    /** Makes the editor in a window; everything up to its first painting. */
    Control open(Composite parent);

    /** Shows a place of the sheet, in pixels of the zoomed drawing, in the upper left corner. */
    void scrollTo(int x, int y);

    void zoom(double zoom);

    /** The zoom at which the whole drawing is seen. */
    double zoomOfWhole();

    /** Does what waits to be done before painting. */
    void flush();

    /** Whether it paints when the display asks it to, or by itself. */
    boolean paintsInEvents();

    /** Where in the window the middle of the busy device is seen. */
    int[] busyDevice();

    /** How many steps of each kind are measured. */
    int steps();

    /** Whether it lays cables anew after a move. */
    default boolean routes() {
        return false;
    }

    /** Waits until what follows from an edit is done; gives the longest time in ms that the window could not be used. */
    default double settle() {
        return 0;
    }

    /** Lays all cables anew; gives the time in ms, if it can. */
    default double layAll() {
        throw new UnsupportedOperationException("Lays no cables");
    }

    /** What is held besides the heap, in bytes. */
    default long outsideOfHeap() {
        return 0;
    }
}
