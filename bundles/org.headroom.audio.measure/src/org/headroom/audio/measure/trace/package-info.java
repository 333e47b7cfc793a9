/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Curves over frequency, and the files in which other programs keep them. */
package org.headroom.audio.measure.trace;
