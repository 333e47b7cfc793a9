/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a hand does on a signal-flow sheet, as changes for the design's history. */
package org.headroom.diagram.flow.internal.edits;
