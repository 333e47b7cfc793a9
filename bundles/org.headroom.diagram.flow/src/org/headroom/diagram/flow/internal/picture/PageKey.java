/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.picture;

import org.headroom.model.sheet.Sheet;

/** Stands for the page of a sheet: border, zones and title block. */
public record PageKey(Sheet sheet) {
}
