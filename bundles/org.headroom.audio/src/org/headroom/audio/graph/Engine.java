/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;

import org.headroom.audio.dynamics.Limiter;
import org.headroom.core.audio.AudioCallback;

/**
 * Runs a plan, and another one from the next block on when it is told to: both are heard for one block, the one fading, the other rising with
 * equal power. Sound begins silent and rises over half a second; behind it stands a limiter; {@link #panic()} silences within a block. Only
 * {@link #process} is called by the audio thread; all other methods by any.
 */
public final class Engine implements AudioCallback {

    private static final int WARM_UP_BLOCKS = 2000;
    private static final double RISE_S = 0.5;
    private static final double CEILING_DB = -0.1;
    private static final double LOOK_AHEAD_S = 0.0015;
    private static final double RELEASE_S = 0.1;

    private final int inputs;
    private final int outputs;
    private final int blockFrames;
    private final AtomicReference<Plan> next = new AtomicReference<>();
    private final float[][] fading;
    private final float[][] mixed;
    private final float[][] limited;
    private final float[][] given;
    private final Limiter limiter;
    private final float riseStep;
    private final EngineMeter meter;
    private Plan plan;
    private float level;
    private volatile boolean silent;

    /** @param first the plan to begin with; all later ones have as many channels and at most as long blocks */
    public Engine(Plan first, double sampleRate_Hz) {
        plan = first;
        inputs = first.inputs();
        outputs = first.outputs();
        blockFrames = first.blockFrames();
        fading = new float[outputs][blockFrames];
        mixed = new float[outputs][blockFrames];
        limited = new float[outputs][blockFrames];
        given = new float[inputs][blockFrames];
        limiter = new Limiter(outputs, CEILING_DB, LOOK_AHEAD_S, RELEASE_S, sampleRate_Hz);
        riseStep = (float) (1 / (RISE_S * sampleRate_Hz));
        meter = new EngineMeter(inputs, outputs, sampleRate_Hz);
    }

    /**
     * Runs noise through everything for a while, unheard, so that the code is compiled before it has to be in time; then forgets it. Before the
     * first block only.
     */
    public void warmUp() {
        var random = new SplittableRandom(1);
        for (int block = 0; block < WARM_UP_BLOCKS; block++) {
            for (float[] channel : given) {
                for (int n = 0; n < blockFrames; n++) {
                    channel[n] = (float) (random.nextDouble() - 0.5);
                }
            }
            plan.process(given, mixed, blockFrames);
            limiter.process(mixed, limited, blockFrames);
        }
        plan.reset();
        limiter.reset();
    }

    /** Changes to another plan at the next block. */
    public void change(Plan other) {
        if (other.inputs() != inputs || other.outputs() != outputs || other.blockFrames() != blockFrames) {
            throw new IllegalArgumentException("a plan of " + other.inputs() + " in, " + other.outputs() + " out, blocks of "
                    + other.blockFrames() + ", not of " + inputs + ", " + outputs + ", " + blockFrames);
        }
        next.set(other);
    }

    /** Silences everything within a block, until {@link #rise()}. */
    public void panic() {
        silent = true;
    }

    /** Lets sound rise again after {@link #panic()}. */
    public void rise() {
        silent = false;
    }

    /** Load, dropouts and levels. */
    public EngineMeter meter() {
        return meter;
    }

    /** Delay that the limiter adds to that of the plan [frames]. */
    public int latencyFrames() {
        return limiter.latencyFrames();
    }

    @Override
    public void process(float[][] in, float[][] out, int frames) {
        long begin = System.nanoTime();
        for (int from = 0; from < frames; from += blockFrames) {
            block(in, out, from, Math.min(blockFrames, frames - from));
        }
        meter.block(System.nanoTime() - begin, frames);
    }

    private void block(float[][] in, float[][] out, int from, int frames) {
        for (int channel = 0; channel < inputs; channel++) {
            if (channel < in.length) {
                System.arraycopy(in[channel], from, given[channel], 0, frames);
            } else {
                Arrays.fill(given[channel], 0, frames, 0);
            }
            meter.input(channel, given[channel], frames);
        }
        plan.process(given, mixed, frames);
        var other = next.getAndSet(null);
        if (other != null) {
            crossFade(other, frames);
        }
        fade(frames);
        limiter.process(mixed, limited, frames);
        for (int channel = 0; channel < Math.min(outputs, out.length); channel++) {
            System.arraycopy(limited[channel], 0, out[channel], from, frames);
            meter.output(channel, limited[channel], frames);
        }
    }

    private void crossFade(Plan other, int frames) {
        for (int channel = 0; channel < outputs; channel++) {
            System.arraycopy(mixed[channel], 0, fading[channel], 0, frames);
        }
        plan = other;
        plan.process(given, mixed, frames);
        for (int n = 0; n < frames; n++) {
            double angle = Math.PI / 2 * (n + 1) / frames;
            float rising = (float) Math.sin(angle);
            float falling = (float) Math.cos(angle);
            for (int channel = 0; channel < outputs; channel++) {
                mixed[channel][n] = mixed[channel][n] * rising + fading[channel][n] * falling;
            }
        }
    }

    private void fade(int frames) {
        boolean down = silent;
        if (!down && level == 1) {
            return;
        }
        float step = down ? -1f / frames : riseStep;
        float begin = level;
        for (float[] channel : mixed) {
            for (int n = 0; n < frames; n++) {
                channel[n] *= Math.clamp(begin + step * (n + 1), 0f, 1f);
            }
        }
        level = Math.clamp(begin + step * frames, 0f, 1f);
    }
}
