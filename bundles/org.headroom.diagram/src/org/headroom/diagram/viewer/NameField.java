/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.function.Consumer;

import org.headroom.render.scene.Bounds;

/**
 * A text of the drawing to be typed over.
 *
 * @param where  its place on the sheet
 * @param lines  whether it may have several lines
 * @param commit takes the new text
 */
public record NameField(Bounds where, String text, boolean lines, Consumer<String> commit) {
}
