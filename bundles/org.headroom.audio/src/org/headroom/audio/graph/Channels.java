/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.graph;

import java.util.Arrays;
import java.util.List;

import org.headroom.audio.process.MonoProcessor;
import org.headroom.core.audio.AudioKernel;

/** Channels side by side, each with a processor of its own. All take equally long. */
public final class Channels implements AudioKernel {

    private final MonoProcessor[] processors;
    private final int latency;

    /** @throws IllegalArgumentException when the processors do not all take as long */
    public Channels(List<? extends MonoProcessor> processors) {
        this.processors = processors.toArray(MonoProcessor[]::new);
        this.latency = processors.isEmpty() ? 0 : processors.getFirst().latencyFrames();
        if (Arrays.stream(this.processors).anyMatch(each -> each.latencyFrames() != latency)) {
            throw new IllegalArgumentException("channels of one node take equally long");
        }
    }

    @Override
    public void process(float[][] inputs, float[][] outputs, int frames) {
        for (int channel = 0; channel < processors.length; channel++) {
            System.arraycopy(inputs[channel], 0, outputs[channel], 0, frames);
            processors[channel].process(outputs[channel], frames);
        }
    }

    @Override
    public void reset() {
        Arrays.stream(processors).forEach(MonoProcessor::reset);
    }

    @Override
    public int latencyFrames() {
        return latency;
    }
}
