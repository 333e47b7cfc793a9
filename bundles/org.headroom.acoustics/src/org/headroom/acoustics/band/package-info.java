/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Frequency bands and the frequencies that stand for them. */
package org.headroom.acoustics.band;
