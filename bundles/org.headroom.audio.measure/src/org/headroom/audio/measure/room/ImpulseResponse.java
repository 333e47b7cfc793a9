/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.room;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.headroom.audio.measure.spectrum.BandFilter;
import org.headroom.calc.room.SpeechTransmission;

/**
 * What a room does to one impulse, and the figures that are read from it. The response begins with the direct sound: what lies earlier
 * is cut off. After ISO 3382-1 and, for speech, IEC 60268-16 from the impulse response (Schroeder).
 */
public final class ImpulseResponse {

    /** Octaves that rooms are told in [Hz]. */
    public static final double[] OCTAVES_HZ = {63, 125, 250, 500, 1000, 2000, 4000, 8000};
    private static final double BEGINS_DB = -20;
    private static final int FIRST_SPEECH_BAND = 1;

    private final double[] samples;
    private final double sampleRate_Hz;

    /** @throws IllegalArgumentException when there is nothing but silence */
    public ImpulseResponse(float[] recorded, double sampleRate_Hz) {
        double peak = 0;
        for (float sample : recorded) {
            peak = Math.max(peak, Math.abs(sample));
        }
        if (!(peak > 0)) {
            throw new IllegalArgumentException("there is no impulse, only silence");
        }
        int begin = 0;
        while (Math.abs(recorded[begin]) < peak * Math.pow(10, BEGINS_DB / 20)) {
            begin++;
        }
        samples = new double[recorded.length - begin];
        for (int n = 0; n < samples.length; n++) {
            samples[n] = recorded[begin + n];
        }
        this.sampleRate_Hz = sampleRate_Hz;
    }

    private ImpulseResponse(double[] samples, double sampleRate_Hz) {
        this.samples = samples;
        this.sampleRate_Hz = sampleRate_Hz;
    }

    /** The part of it in an octave. */
    public ImpulseResponse octave(double centre_Hz) {
        var filter = BandFilter.of(centre_Hz, 1, sampleRate_Hz);
        var block = new float[samples.length];
        for (int n = 0; n < block.length; n++) {
            block[n] = (float) samples[n];
        }
        filter.process(block, block.length);
        return new ImpulseResponse(IntStream.range(0, block.length).mapToDouble(n -> block[n]).toArray(), sampleRate_Hz);
    }

    /** How it dies away. */
    public Decay decay() {
        return new Decay(samples, sampleRate_Hz);
    }

    private double energy(double from_s, double to_s) {
        int from = Math.clamp(Math.round(from_s * sampleRate_Hz), 0, samples.length);
        int to = (int) Math.clamp(Math.round(to_s * sampleRate_Hz), from, samples.length);
        return Arrays.stream(samples, from, to).map(x -> x * x).sum();
    }

    /** Clarity: energy before a time against that behind it [dB]; 0.05 s for speech, 0.08 s for music. */
    public double clarity_dB(double time_s) {
        return 10 * Math.log10(energy(0, time_s) / energy(time_s, Double.MAX_VALUE));
    }

    /** Definition: share of the energy in the first 50 ms, 0 to 1. */
    public double definition() {
        return energy(0, 0.05) / energy(0, Double.MAX_VALUE);
    }

    /** Centre time: where the energy has its centre of gravity [s]. */
    public double centreTime_s() {
        double sum = 0;
        double moment = 0;
        for (int n = 0; n < samples.length; n++) {
            sum += samples[n] * samples[n];
            moment += samples[n] * samples[n] * n;
        }
        return moment / sum / sampleRate_Hz;
    }

    /** Modulation that is left: {@code |∫ h² e^(−j 2π F t) dt| / ∫ h² dt}. */
    public double modulation(double frequency_Hz) {
        double re = 0;
        double im = 0;
        double sum = 0;
        double turn = 2 * Math.PI * frequency_Hz / sampleRate_Hz;
        for (int n = 0; n < samples.length; n++) {
            double square = samples[n] * samples[n];
            sum += square;
            re += square * Math.cos(turn * n);
            im -= square * Math.sin(turn * n);
        }
        return sum > 0 ? Math.hypot(re, im) / sum : 0;
    }

    /** Speech transmission index of the room alone, without noise, masking and threshold. */
    public SpeechTransmission.Index speechTransmission() {
        var frequencies_Hz = SpeechTransmission.modulationFrequencies_Hz();
        var modulation = new double[SpeechTransmission.BANDS][];
        for (int band = 0; band < modulation.length; band++) {
            var octave = octave(OCTAVES_HZ[FIRST_SPEECH_BAND + band]);
            modulation[band] = Arrays.stream(frequencies_Hz).map(octave::modulation).map(m -> Math.clamp(m, 0.0, 1.0)).toArray();
        }
        return SpeechTransmission.ofModulations(modulation);
    }
}
