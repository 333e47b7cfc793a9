/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.dynamics;

import org.headroom.audio.process.MonoProcessor;

/** A gate of one channel. Settings may be changed from one other thread while sound flows. */
public final class Gate implements MonoProcessor {

    /** Settings worked out for a sample rate. */
    private record Working(float opens, float closes, float shut, float attackLeft, float releaseLeft, int holdFrames) {
        static Working of(GateSettings settings, double sampleRate_Hz) {
            return new Working((float) Math.pow(10, settings.threshold_dB() / 20),
                    (float) Math.pow(10, (settings.threshold_dB() - settings.hysteresis_dB()) / 20),
                    (float) Math.pow(10, -settings.range_dB() / 20), Ranges.left(settings.attack_s(), sampleRate_Hz),
                    Ranges.left(settings.release_s(), sampleRate_Hz), (int) Math.round(settings.hold_s() * sampleRate_Hz));
        }
    }

    private final double sampleRate_Hz;
    private volatile Working working;
    private volatile boolean shownOpen;
    private boolean open;
    private int holding;
    private float gain;

    /** A gate that is shut at first. */
    public Gate(GateSettings settings, double sampleRate_Hz) {
        this.sampleRate_Hz = sampleRate_Hz;
        this.working = Working.of(settings, sampleRate_Hz);
        this.gain = working.shut;
    }

    /** Sets other settings, from the next block on. */
    public void set(GateSettings settings) {
        working = Working.of(settings, sampleRate_Hz);
    }

    /** Whether it was open at the end of the last block; from any thread. */
    public boolean open() {
        return shownOpen;
    }

    @Override
    public void process(float[] block, int frames) {
        var now = working;
        for (int n = 0; n < frames; n++) {
            float size = Math.abs(block[n]);
            if (size >= now.opens || open && size >= now.closes) {
                open = true;
                holding = now.holdFrames;
            } else if (holding > 0) {
                holding--;
            } else {
                open = false;
            }
            float target = open ? 1 : now.shut;
            float left = open ? now.attackLeft : now.releaseLeft;
            gain = target + left * (gain - target);
            block[n] *= gain;
        }
        if (gain < 1e-20f) {
            gain = 0;
        }
        shownOpen = open;
    }

    @Override
    public void reset() {
        open = false;
        holding = 0;
        gain = working.shut;
    }
}
