/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The history of a design as GEF sees it. */
package org.headroom.diagram.history;
