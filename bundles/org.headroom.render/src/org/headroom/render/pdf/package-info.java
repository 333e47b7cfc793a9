/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Writes drawings as PDF: pages, scale, tiles. */
package org.headroom.render.pdf;
