/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.process;

import java.util.List;

/** Processors one after the other on one channel. */
public final class ChannelChain implements MonoProcessor {

    private final MonoProcessor[] parts;
    private final int latency;

    public ChannelChain(List<? extends MonoProcessor> parts) {
        this.parts = parts.toArray(MonoProcessor[]::new);
        this.latency = parts.stream().mapToInt(MonoProcessor::latencyFrames).sum();
    }

    @Override
    public void process(float[] block, int frames) {
        for (MonoProcessor part : parts) {
            part.process(block, frames);
        }
    }

    @Override
    public void reset() {
        for (MonoProcessor part : parts) {
            part.reset();
        }
    }

    @Override
    public int latencyFrames() {
        return latency;
    }
}
