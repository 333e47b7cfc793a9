/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Sound level, loudness, and what frequencies and times count in them. */
package org.headroom.audio.measure.level;
