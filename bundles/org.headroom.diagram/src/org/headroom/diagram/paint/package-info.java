/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Paints the scenes of {@code org.headroom.render} in a window, with the font and the palettes that paper has. */
package org.headroom.diagram.paint;
