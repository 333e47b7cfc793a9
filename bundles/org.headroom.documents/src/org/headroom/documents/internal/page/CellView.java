/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

/**
 * A cell as it is printed.
 *
 * @param text  its words or figure
 * @param mark  symbol of its tone; empty for none
 * @param style classes of its look
 * @param span  columns that it goes over
 */
public record CellView(String text, String mark, String style, int span) {
}
