/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Bringing two loudspeakers together in time. */
package org.headroom.audio.measure.align;
