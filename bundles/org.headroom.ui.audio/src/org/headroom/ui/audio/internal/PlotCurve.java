/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.audio.internal;

import org.eclipse.swt.graphics.RGB;
import org.headroom.audio.measure.trace.Trace;

/**
 * A curve as it is painted.
 *
 * @param trace  the curve
 * @param colour its colour
 * @param live   whether it is the one being measured, which is painted on top, with its coherence
 */
record PlotCurve(Trace trace, RGB colour, boolean live) {
}
