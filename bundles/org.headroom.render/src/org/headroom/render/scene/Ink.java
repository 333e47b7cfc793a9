/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

/** What a line or a surface is coloured with: a role that a {@link Palette} gives a colour, or a colour of its own. */
public sealed interface Ink permits ColourRole, Rgb {
}
