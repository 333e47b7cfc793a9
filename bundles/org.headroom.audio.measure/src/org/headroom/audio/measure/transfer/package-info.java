/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a system does to a signal: dual-channel transfer function, coherence, impulse response. */
package org.headroom.audio.measure.transfer;
