/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.dynamics;

import org.headroom.audio.process.MonoProcessor;

/**
 * A compressor of one channel: feed-forward, peak level in decibels, smooth decoupled detector (Giannoulis, Massberg and Reiss 2012,
 * equation 17). Settings may be changed from one other thread while sound flows.
 */
public final class Compressor implements MonoProcessor {

    /** Settings worked out for a sample rate. */
    private record Working(float threshold_dB, float knee_dB, float slope, float makeup, float attackLeft, float releaseLeft, float quietBelow) {
        static Working of(CompressorSettings settings, double sampleRate_Hz) {
            return new Working((float) settings.threshold_dB(), (float) settings.knee_dB(), (float) (1 - 1 / settings.ratio()),
                    (float) Math.pow(10, settings.makeup_dB() / 20), Ranges.left(settings.attack_s(), sampleRate_Hz),
                    Ranges.left(settings.release_s(), sampleRate_Hz),
                    (float) Math.pow(10, (settings.threshold_dB() - settings.knee_dB() / 2) / 20));
        }
    }

    /** Less reduction than this is none [dB]. */
    private static final float NONE_DB = 1e-5f;

    private final double sampleRate_Hz;
    private volatile Working working;
    private volatile float shown_dB;
    private float held_dB;
    private float reduction_dB;

    public Compressor(CompressorSettings settings, double sampleRate_Hz) {
        this.sampleRate_Hz = sampleRate_Hz;
        this.working = Working.of(settings, sampleRate_Hz);
    }

    /** Sets other settings, from the next block on. */
    public void set(CompressorSettings settings) {
        working = Working.of(settings, sampleRate_Hz);
    }

    /** Reduction at the end of the last block [dB], 0 or more; for a meter, from any thread. */
    public float reduction_dB() {
        return shown_dB;
    }

    @Override
    public void process(float[] block, int frames) {
        var now = working;
        float held = held_dB;
        float smooth = reduction_dB;
        for (int n = 0; n < frames; n++) {
            float size = Math.abs(block[n]);
            float wanted = size > now.quietBelow ? wanted(now, Decibels.ofRatio(size)) : 0;
            float fading = now.releaseLeft * held + (1 - now.releaseLeft) * wanted;
            held = wanted > fading ? wanted : fading;
            smooth = now.attackLeft * smooth + (1 - now.attackLeft) * held;
            block[n] *= smooth > NONE_DB ? now.makeup * Decibels.toRatio(-smooth) : now.makeup;
        }
        held_dB = held > NONE_DB ? held : 0;
        reduction_dB = smooth > NONE_DB ? smooth : 0;
        shown_dB = reduction_dB;
    }

    private static float wanted(Working now, float level_dB) {
        float over = level_dB - now.threshold_dB;
        if (2 * over < now.knee_dB) {
            float into = over + now.knee_dB / 2;
            return into > 0 ? now.slope * into * into / (2 * now.knee_dB) : 0;
        }
        return now.slope * over;
    }

    @Override
    public void reset() {
        held_dB = 0;
        reduction_dB = 0;
    }
}
