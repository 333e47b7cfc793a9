/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Sound level: weightings, time weightings, equivalent and statistical levels, loudness, true peak. */
package org.headroom.audio.measure.level;
