/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The edit parts of a signal-flow sheet and how they are dragged. */
package org.headroom.diagram.flow.internal.parts;
