/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.graph;

import java.util.Arrays;

/** Runs a plan faster than real time, from samples to samples: without rise and limiter, its latency taken off. */
public final class Offline {

    private Offline() {
    }

    /**
     * @param inputs     samples of each input; shorter ones are followed by silence
     * @param tailFrames how much longer than the longest input the result is
     * @return samples of each output
     */
    public static float[][] run(Plan plan, float[][] inputs, int tailFrames) {
        if (inputs.length != plan.inputs()) {
            throw new IllegalArgumentException(plan.inputs() + " inputs, not " + inputs.length);
        }
        int length = Arrays.stream(inputs).mapToInt(input -> input.length).max().orElse(0) + tailFrames;
        var outputs = new float[plan.outputs()][length];
        var in = new float[plan.inputs()][plan.blockFrames()];
        var out = new float[plan.outputs()][plan.blockFrames()];
        int late = plan.latencyFrames();
        for (int at = 0; at < length + late; at += plan.blockFrames()) {
            for (int channel = 0; channel < in.length; channel++) {
                Arrays.fill(in[channel], 0);
                int count = Math.clamp(inputs[channel].length - at, 0, plan.blockFrames());
                if (count > 0) {
                    System.arraycopy(inputs[channel], at, in[channel], 0, count);
                }
            }
            plan.process(in, out, plan.blockFrames());
            int from = Math.max(0, late - at);
            int to = Math.min(plan.blockFrames(), length + late - at);
            for (int channel = 0; channel < out.length && to > from; channel++) {
                System.arraycopy(out[channel], from, outputs[channel], at + from - late, to - from);
            }
        }
        return outputs;
    }
}
