/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.util.Optional;

import org.headroom.audio.measure.delay.Arrival;
import org.headroom.audio.measure.delay.ClockDrift;
import org.headroom.audio.measure.trace.Trace;

/**
 * What was measured.
 *
 * @param arrival when the sound arrives
 * @param drift   whether both clocks agree; empty where the recordings are too short to tell
 * @param trace   the transfer function without that delay
 * @param smooth  fraction of an octave over which it is smoothed: 12 for a twelfth
 */
record MeasureResult(Arrival arrival, Optional<ClockDrift> drift, Trace trace, int smooth) {
}
