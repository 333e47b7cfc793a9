/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How much later a signal arrives, and whether two clocks agree. */
package org.headroom.audio.measure.delay;
