/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How a signal-flow sheet looks: devices, cables, frames, notes, title block, as drawings from small views. */
package org.headroom.render.flow;
