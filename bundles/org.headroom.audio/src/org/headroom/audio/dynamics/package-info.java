/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Compressor, gate, limiter, and the true peak that the limiter watches. */
package org.headroom.audio.dynamics;
