/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.live;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.headroom.audio.measure.delay.Arrival;
import org.headroom.audio.measure.delay.DelayFinder;
import org.headroom.audio.measure.signal.TestSignal;
import org.headroom.audio.measure.transfer.Averaging;
import org.headroom.audio.measure.transfer.TransferMeasurement;
import org.headroom.audio.measure.transfer.Window;
import org.headroom.audio.stream.Ring;
import org.headroom.core.audio.AudioCallback;

/**
 * Measures while sound flows. The audio thread plays the signal and puts reference and microphone into a ring; one other thread calls {@link #analyse()}
 * again and again, which transforms what came and tells what is known. The signal is silent until it is armed, and rises and falls over a second.
 */
public final class LiveMeasurement implements AudioCallback {

    private static final double FADE_S = 1;
    private static final double OVERLAP = 0.75;
    private static final int SEARCH = 1 << 17;
    private static final int RING_S = 2;
    private static final int PIECE = 4096;
    private static final double FULL = 0.999;
    private static final double NOTHING_DB = -200;
    /** Share of a new piece in the levels that are shown. */
    private static final double LATELY = 0.3;

    private final LiveSettings settings;
    private final double sampleRate_Hz;
    private final TestSignal signal;
    private final Ring ring;
    private final float[][] pair;
    private final float step;
    private final AtomicLong lost = new AtomicLong();
    private volatile float wanted;
    private float level;

    // Of the analysing thread:
    private final float[][] piece = new float[2][PIECE];
    private final float[][] past = new float[2][SEARCH];
    private final DelayFinder finder;
    private TransferMeasurement transfer;
    private int delay_samples;
    private double rest_samples;
    private long received;
    private double referencePower;
    private double microphonePower;
    private boolean clipped;

    /**
     * @param signal      what is played, at the level that is wanted
     * @param blockFrames longest block
     */
    public LiveMeasurement(LiveSettings settings, TestSignal signal, double sampleRate_Hz, int blockFrames) {
        this.settings = settings;
        this.signal = signal;
        this.sampleRate_Hz = sampleRate_Hz;
        this.ring = new Ring(2, (int) (RING_S * sampleRate_Hz));
        this.pair = new float[2][blockFrames];
        this.step = (float) (1 / (FADE_S * sampleRate_Hz));
        this.finder = new DelayFinder(SEARCH, sampleRate_Hz);
        this.transfer = transfer();
    }

    private TransferMeasurement transfer() {
        return new TransferMeasurement(settings.size(), sampleRate_Hz, Window.HANN, OVERLAP, new Averaging.Fifo(settings.averages()),
                TransferMeasurement.Kind.COMPLEX, delay_samples);
    }

    /** Lets the signal rise, or fall; from any thread. */
    public void arm(boolean on) {
        wanted = on ? 1 : 0;
    }

    /** Whether the signal is to be heard; from any thread. */
    public boolean armed() {
        return wanted > 0;
    }

    @Override
    public void process(float[][] inputs, float[][] outputs, int frames) {
        var played = pair[0];
        float target = wanted;
        if (target > 0 || level > 0) {
            signal.fill(played, 0, frames);
            for (int n = 0; n < frames; n++) {
                level = level < target ? Math.min(target, level + step) : Math.max(target, level - step);
                played[n] *= level;
            }
        } else {
            Arrays.fill(played, 0, frames, 0);
        }
        System.arraycopy(played, 0, outputs[settings.output()], 0, frames);
        if (settings.reference() >= 0) {
            System.arraycopy(inputs[settings.reference()], 0, played, 0, frames);
        }
        System.arraycopy(inputs[settings.input()], 0, pair[1], 0, frames);
        int taken = ring.write(pair, 0, frames);
        if (taken < frames) {
            lost.setPlain(lost.getPlain() + frames - taken);
        }
    }

    /** Transforms what came since the last call and tells what is known now. From one thread. */
    public LiveView analyse() {
        for (int count = ring.read(piece, 0, PIECE); count > 0; count = ring.read(piece, 0, PIECE)) {
            transfer.add(piece[0], piece[1], count);
            keep(count);
            referencePower += LATELY * (power(piece[0], count) - referencePower);
            microphonePower += LATELY * (power(piece[1], count) - microphonePower);
            clipped = clips(piece[1], count);
        }
        return new LiveView(transfer.result().map(function -> function.earlier(rest_samples / sampleRate_Hz)), transfer.pieces(), level(referencePower), level(microphonePower), clipped, lost.get());
    }

    private void keep(int count) {
        for (int channel = 0; channel < 2; channel++) {
            System.arraycopy(past[channel], count, past[channel], 0, SEARCH - count);
            System.arraycopy(piece[channel], 0, past[channel], SEARCH - count, count);
        }
        received += count;
    }

    private static double power(float[] samples, int count) {
        double sum = 0;
        for (int n = 0; n < count; n++) {
            sum += samples[n] * (double) samples[n];
        }
        return sum / count;
    }

    private static boolean clips(float[] samples, int count) {
        for (int n = 0; n < count; n++) {
            if (Math.abs(samples[n]) >= FULL) {
                return true;
            }
        }
        return false;
    }

    private static double level(double power) {
        return power > 0 ? Math.max(NOTHING_DB, 10 * Math.log10(power)) : NOTHING_DB;
    }

    /**
     * Looks for the delay in what was heard lately, about three seconds; from the thread that analyses.
     *
     * @return empty as long as too little was heard, or nothing but silence
     */
    public Optional<Arrival> findDelay() {
        if (received < SEARCH || referencePower == 0 || microphonePower == 0) {
            return Optional.empty();
        }
        return Optional.of(finder.find(past[0], past[1], 0));
    }

    /** Holds the reference back, and begins the average anew; from the thread that analyses. @param samples 0 or more, need not be whole */
    public void delay(double samples) {
        delay_samples = (int) Math.max(0, Math.floor(samples));
        rest_samples = Math.max(0, samples - delay_samples);
        transfer = transfer();
    }

    /** By how much the reference is held back [samples]. */
    public double delay_samples() {
        return delay_samples + rest_samples;
    }

    /** Begins the average anew; from the thread that analyses. */
    public void restart() {
        transfer = transfer();
    }
}
