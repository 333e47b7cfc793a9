/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Writes a drawing as PNG, and paints it with Java 2D. */
package org.headroom.render.png;
