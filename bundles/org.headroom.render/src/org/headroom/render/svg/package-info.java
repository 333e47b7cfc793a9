/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Writes a drawing as SVG. */
package org.headroom.render.svg;
