/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.device;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.headroom.core.audio.AudioCallback;
import org.headroom.core.audio.AudioRequest;
import org.headroom.core.audio.AudioStream;

/** A stream that is driven by the clock of the machine. */
final class ClockedStream implements AudioStream {

    private static final double NS = 1e9;

    private final AudioRequest request;
    private final AudioCallback callback;
    private final AtomicLong dropouts = new AtomicLong();
    private Thread thread;
    private volatile boolean running;

    ClockedStream(AudioRequest request, AudioCallback callback) {
        this.request = request;
        this.callback = callback;
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().name("Headroom sound").daemon().start(this::work);
        }
    }

    private void work() {
        var inputs = new float[request.inputs()][request.blockFrames()];
        var outputs = new float[request.outputs()][request.blockFrames()];
        double block_ns = NS * request.blockFrames() / request.sampleRateHz();
        long begin = System.nanoTime();
        for (long block = 1; running; block++) {
            for (float[] channel : outputs) {
                Arrays.fill(channel, 0);
            }
            callback.process(inputs, outputs, request.blockFrames());
            long wait = begin + (long) (block * block_ns) - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
            } else if (wait < -block_ns) {
                dropouts.incrementAndGet();
                begin = System.nanoTime();
                block = 0;
            }
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null && thread != Thread.currentThread()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public double sampleRateHz() {
        return request.sampleRateHz();
    }

    @Override
    public int blockFrames() {
        return request.blockFrames();
    }

    @Override
    public OptionalDouble latencyS() {
        return OptionalDouble.of(request.blockFrames() / request.sampleRateHz());
    }

    @Override
    public long dropouts() {
        return dropouts.get();
    }

    @Override
    public Optional<String> lost() {
        return Optional.empty();
    }

    @Override
    public void close() {
        stop();
    }
}
