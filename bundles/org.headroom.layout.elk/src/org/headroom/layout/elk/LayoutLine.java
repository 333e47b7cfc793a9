/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.layout.elk;

/**
 * A line between two ports, in the way of the signal where there is one.
 *
 * @param id   its identity within the request
 * @param from id of the port that it leaves
 * @param to   id of the port that it enters
 */
public record LayoutLine(String id, String from, String to) {
}
