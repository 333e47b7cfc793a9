/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.mix;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.headroom.core.audio.AudioKernel;

/** Mixes every input into every output. Crosspoints may be turned from other threads; they move in a straight line over a block. */
public final class MatrixMixer implements AudioKernel {

    private final int inputs;
    private final int outputs;
    private final AtomicIntegerArray wanted;
    private final float[] now;

    /** A mixer with all crosspoints shut. */
    public MatrixMixer(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.wanted = new AtomicIntegerArray(inputs * outputs);
        this.now = new float[inputs * outputs];
    }

    /** Turns a crosspoint by the end of the next block. @param factor of amplitude */
    public void set(int input, int output, double factor) {
        if (input < 0 || input >= inputs || output < 0 || output >= outputs || !(Math.abs(factor) <= 1000)) {
            throw new IllegalArgumentException("no crosspoint " + input + " to " + output + " of " + factor);
        }
        wanted.set(output * inputs + input, Float.floatToRawIntBits((float) factor));
    }

    @Override
    public void process(float[][] in, float[][] out, int frames) {
        for (int output = 0; output < outputs; output++) {
            Arrays.fill(out[output], 0, frames, 0);
            for (int input = 0; input < inputs; input++) {
                int point = output * inputs + input;
                float target = Float.intBitsToFloat(wanted.getPlain(point));
                if (target != now[point]) {
                    ramp(in[input], out[output], frames, now[point], target);
                    now[point] = target;
                } else if (target != 0) {
                    add(in[input], out[output], frames, target);
                }
            }
        }
    }

    private static void add(float[] in, float[] out, int frames, float factor) {
        for (int n = 0; n < frames; n++) {
            out[n] += in[n] * factor;
        }
    }

    private static void ramp(float[] in, float[] out, int frames, float from, float to) {
        float step = (to - from) / frames;
        for (int n = 0; n < frames; n++) {
            out[n] += in[n] * (from + step * (n + 1));
        }
    }

    @Override
    public void reset() {
        for (int point = 0; point < now.length; point++) {
            now[point] = Float.intBitsToFloat(wanted.get(point));
        }
    }
}
