/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.loop;

/**
 * What a made-up system does to sound.
 *
 * @param delayFrames delay in frames, from 32 on; need not be whole
 * @param gain        factor; negative turns polarity
 * @param noiseRms    root mean square of noise that it adds, full scale 1
 * @param driftPpm    how much slower its clock runs [millionths]; negative for faster, which ends when the delay is 32
 * @param driftRoom   frames that drift may add to the delay before it stops
 * @param seed        of the noise
 */
public record LoopSettings(double delayFrames, double gain, double noiseRms, double driftPpm, int driftRoom, long seed) {

    public LoopSettings {
        if (!(delayFrames >= 32 && delayFrames < 1 << 28) || !Double.isFinite(gain) || !(noiseRms >= 0 && noiseRms < 1e6)
                || !Double.isFinite(driftPpm) || driftRoom < 0 || driftRoom > 1 << 28) {
            throw new IllegalArgumentException("Not a loop: " + delayFrames + " frames, gain " + gain + ", noise " + noiseRms
                    + ", drift " + driftPpm + " ppm, room " + driftRoom);
        }
    }

    /** Delay and gain only. */
    public static LoopSettings of(double delayFrames, double gain) {
        return new LoopSettings(delayFrames, gain, 0, 0, 0, 0);
    }
}
