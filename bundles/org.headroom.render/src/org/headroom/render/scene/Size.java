/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.scene;

/** Width and height in pixels at 100 % (96 to the inch). */
public record Size(double width, double height) {
}
