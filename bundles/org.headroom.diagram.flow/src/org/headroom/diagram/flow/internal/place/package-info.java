/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Placing, copying, arranging and finding on signal-flow sheets. */
package org.headroom.diagram.flow.internal.place;
