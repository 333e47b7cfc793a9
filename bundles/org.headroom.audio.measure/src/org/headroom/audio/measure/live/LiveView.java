/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.live;

import java.util.Optional;

import org.headroom.audio.measure.transfer.TransferFunction;

/**
 * What a live measurement knows at a moment.
 *
 * @param function      transfer function without the delay; empty until the first piece is complete
 * @param pieces        pieces that were averaged so far
 * @param reference_dB  level of the reference lately, a sine of root mean square 1 being 0 [dB]
 * @param microphone_dB level of the microphone lately [dB]
 * @param clipped       whether the microphone reached full scale lately
 * @param lostFrames    frames that were lost because the analysis was too slow
 */
public record LiveView(Optional<TransferFunction> function, long pieces, double reference_dB, double microphone_dB, boolean clipped, long lostFrames) {
}
