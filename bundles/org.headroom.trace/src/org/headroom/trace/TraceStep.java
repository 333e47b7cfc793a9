/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Hop;

/**
 * A hop of a path, with what has come together up to its end.
 *
 * @param hop   the hop, in the way of the signal
 * @param gain  gain from the start of the path to the end of the hop, in dB
 * @param delay delay from the start of the path to the end of the hop, in seconds
 */
public record TraceStep(Hop hop, Amount gain, Amount delay) {
}
