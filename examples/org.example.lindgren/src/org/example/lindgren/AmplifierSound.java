/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.lindgren;

import java.util.Arrays;

import org.headroom.core.audio.AudioKernel;
import org.headroom.core.audio.AudioProcessor;
import org.headroom.model.system.Device;

/** What our amplifiers do to sound in the live engine: each input goes to the output of its number, held within full scale. */
public final class AmplifierSound implements AudioProcessor {

    @Override
    public AudioKernel prepare(Device device, double sampleRateHz, int blockFrames) {
        return new Kernel();
    }

    /** Called by the audio thread: it neither allocates, waits, logs nor throws. */
    private static final class Kernel implements AudioKernel {

        @Override
        public void process(float[][] inputs, float[][] outputs, int frames) {
            for (int channel = 0; channel < outputs.length; channel++) {
                var out = outputs[channel];
                if (channel >= inputs.length) {
                    Arrays.fill(out, 0, frames, 0);
                    continue;
                }
                var in = inputs[channel];
                for (int i = 0; i < frames; i++) {
                    out[i] = Math.clamp(in[i], -1f, 1f);
                }
            }
        }

        @Override
        public void reset() {
            // nothing is kept from one block to the next
        }
    }
}
