/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Measuring while sound flows. */
package org.headroom.audio.measure.live;
