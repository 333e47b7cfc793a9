/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

/**
 * A part of a drawing. Immutable, and free of any screen: figures paint it, and the SVG, PDF and PNG writers write it.
 * Nodes are drawn in order, later ones over earlier ones.
 */
public sealed interface SceneNode permits Group, Polyline, Outline, Rect, Ellipse, Polygon, Text {
}
