/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing;

/**
 * A place on the sheet.
 *
 * @param x drawing pixels to the right
 * @param y drawing pixels downwards
 */
public record Point(double x, double y) {
}
