/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Signals to measure with: each can be repeated sample for sample. */
package org.headroom.audio.measure.signal;
