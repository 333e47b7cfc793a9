/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;

import org.headroom.audio.convolve.Convolver;
import org.headroom.audio.delay.Delay;
import org.headroom.audio.dynamics.Compressor;
import org.headroom.audio.dynamics.CompressorSettings;
import org.headroom.audio.dynamics.Gate;
import org.headroom.audio.dynamics.GateSettings;
import org.headroom.audio.filter.Biquad;
import org.headroom.audio.filter.Cascade;
import org.headroom.audio.mix.Gain;
import org.headroom.audio.mix.MatrixMixer;
import org.headroom.audio.process.ChannelChain;
import org.headroom.audio.process.MonoProcessor;
import org.headroom.core.audio.AudioKernel;
import org.junit.jupiter.api.Test;

/** What a compiled graph does, and what the audio thread must not do. */
class EngineTest {

    private static final double RATE = 48000;
    private static final int BLOCK = 128;

    /** A processor that says how long it takes, and takes it. */
    private record Slow(Delay delay, int frames) implements MonoProcessor {
        @Override
        public void process(float[] block, int count) {
            delay.process(block, count);
        }

        @Override
        public void reset() {
            delay.reset();
        }

        @Override
        public int latencyFrames() {
            return frames;
        }
    }

    private static Node mono(String name, MonoProcessor processor) {
        return new Node(name, new Channels(List.of(processor)), 1, 1);
    }

    private static float[] run(Plan plan, float[] input) {
        var out = new float[input.length];
        for (int from = 0; from < input.length; from += BLOCK) {
            var block = new float[1][BLOCK];
            var result = new float[1][BLOCK];
            System.arraycopy(input, from, block[0], 0, BLOCK);
            plan.process(block, result, BLOCK);
            System.arraycopy(result[0], 0, out, from, BLOCK);
        }
        return out;
    }

    @Test
    void soundThatTookTwoWaysMeetsItselfInTime() throws Exception {
        var plan = new PlanBuilder(1, 1);
        int slow = plan.add(mono("slow", new Slow(new Delay(300), 300)));
        int slower = plan.add(mono("slower", new Slow(new Delay(77), 77)));
        int quick = plan.add(mono("quick", new Gain(1)));
        plan.connect(Wire.of(Wire.ENGINE, 0, slow, 0)).connect(Wire.of(slow, 0, slower, 0)).connect(Wire.of(slower, 0, Wire.ENGINE, 0))
                .connect(Wire.of(Wire.ENGINE, 0, quick, 0)).connect(Wire.of(quick, 0, Wire.ENGINE, 0))
                .connect(new Wire(Wire.ENGINE, 0, Wire.ENGINE, 0, 0.5));
        var compiled = plan.compile(BLOCK);
        assertThat(compiled.latencyFrames()).isEqualTo(377);
        var input = new float[BLOCK * 8];
        input[10] = 1;
        var out = run(compiled, input);
        for (int n = 0; n < out.length; n++) {
            assertThat(out[n]).isEqualTo(n == 387 ? 2.5f : 0);
        }
    }

    @Test
    void aCircleIsRefusedByName() {
        var plan = new PlanBuilder(1, 1);
        int a = plan.add(mono("Console", new Gain(1)));
        int b = plan.add(mono("Reverb", new Gain(1)));
        plan.connect(Wire.of(a, 0, b, 0)).connect(Wire.of(b, 0, a, 0));
        assertThatThrownBy(() -> plan.compile(BLOCK)).isInstanceOf(FeedbackException.class).hasMessageContaining("Console")
                .hasMessageContaining("Reverb");
        assertThatThrownBy(() -> plan.connect(Wire.of(a, 1, b, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKernelThatThrowsIsSilentAndNamed() throws Exception {
        var plan = new PlanBuilder(1, 1);
        AudioKernel throwing = new AudioKernel() {
            @Override
            public void process(float[][] inputs, float[][] outputs, int frames) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void reset() {
                // keeps nothing
            }
        };
        int bad = plan.add(new Node("Acme box", throwing, 1, 1));
        plan.connect(Wire.of(Wire.ENGINE, 0, bad, 0)).connect(Wire.of(bad, 0, Wire.ENGINE, 0)).connect(new Wire(Wire.ENGINE, 0, Wire.ENGINE, 0, 0.25));
        var compiled = plan.compile(BLOCK);
        var input = new float[BLOCK];
        input[0] = 1;
        assertThat(run(compiled, input)[0]).isEqualTo(0.25f);
        assertThat(compiled.failed()).containsExactly("Acme box");
    }

    private static Plan gainOf(double factor) throws FeedbackException {
        var plan = new PlanBuilder(1, 1);
        int gain = plan.add(mono("gain", new Gain(factor)));
        return plan.connect(Wire.of(Wire.ENGINE, 0, gain, 0)).connect(Wire.of(gain, 0, Wire.ENGINE, 0)).compile(BLOCK);
    }

    /** Feeds a sine and returns what comes out. */
    private static float[] through(Engine engine, int blocks, int[] frame) {
        var out = new float[blocks * BLOCK];
        for (int k = 0; k < blocks; k++) {
            var in = new float[1][BLOCK];
            for (int n = 0; n < BLOCK; n++) {
                in[0][n] = (float) (0.5 * Math.sin(2 * Math.PI * 100 / RATE * frame[0]++));
            }
            var block = new float[1][BLOCK];
            engine.process(in, block, BLOCK);
            System.arraycopy(block[0], 0, out, k * BLOCK, BLOCK);
        }
        return out;
    }

    private static float greatestStep(float[] samples) {
        float step = 0;
        for (int n = 1; n < samples.length; n++) {
            step = Math.max(step, Math.abs(samples[n] - samples[n - 1]));
        }
        return step;
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    @Test
    void soundRisesPlansChangeAndPanicSilencesWithoutAClick() throws Exception {
        var engine = new Engine(gainOf(1), RATE);
        int[] frame = {0};
        var rising = through(engine, 40, frame);
        assertThat(peak(rising)).isLessThan(0.25f);
        through(engine, 200, frame);
        float ownStep = greatestStep(through(engine, 10, frame));
        engine.change(gainOf(0.25));
        var changing = through(engine, 10, frame);
        assertThat(greatestStep(changing)).isLessThan(ownStep * 2);
        assertThat(peak(through(engine, 10, frame))).isCloseTo(0.125f, within(0.001f));
        engine.panic();
        var silenced = through(engine, 3, frame);
        assertThat(greatestStep(silenced)).isLessThan(ownStep);
        assertThat(peak(through(engine, 10, frame))).isZero();
        engine.rise();
        through(engine, 200, frame);
        assertThat(peak(through(engine, 10, frame))).isCloseTo(0.125f, within(0.001f));
        assertThat(engine.meter().takeInputPeak(0)).isCloseTo(0.5f, within(0.001f));
        assertThat(engine.meter().frames()).isEqualTo(frame[0]);
    }

    @Test
    void theLimiterStandsBehindEverything() throws Exception {
        var engine = new Engine(gainOf(100), RATE);
        int[] frame = {0};
        through(engine, 300, frame);
        assertThat(peak(through(engine, 100, frame))).isLessThan(1);
    }

    @Test
    void theAudioThreadAllocatesNothing() throws Exception {
        var random = new Random(1);
        var builder = new PlanBuilder(8, 2);
        int matrix = builder.add(new Node("mix", mixer(8, 2), 8, 2));
        for (int channel = 0; channel < 8; channel++) {
            int strip = builder.add(mono("strip " + channel, strip()));
            builder.connect(Wire.of(Wire.ENGINE, channel, strip, 0)).connect(Wire.of(strip, 0, matrix, channel));
        }
        var response = new float[1000];
        response[3] = 1;
        for (int side = 0; side < 2; side++) {
            int fir = builder.add(mono("fir " + side, new Convolver(response, BLOCK, true)));
            builder.connect(Wire.of(matrix, side, fir, 0)).connect(Wire.of(fir, 0, Wire.ENGINE, side));
        }
        var plan = builder.compile(BLOCK);
        var other = gainLike(8, 2);
        var engine = new Engine(plan, RATE);
        var in = new float[8][BLOCK];
        var out = new float[2][BLOCK];
        for (float[] channel : in) {
            for (int n = 0; n < BLOCK; n++) {
                channel[n] = (float) random.nextGaussian();
            }
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        // Loading a class allocates once; what allocates for each block does so in every round.
        for (int round = 0; round < 5 && least > 0; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int k = 0; k < 500; k++) {
                engine.process(in, out, BLOCK);
            }
            engine.change(round % 2 == 0 ? other : plan);
            engine.process(in, out, BLOCK);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
    }

    private static Plan gainLike(int inputs, int outputs) throws FeedbackException {
        var plan = new PlanBuilder(inputs, outputs);
        for (int k = 0; k < outputs; k++) {
            plan.connect(Wire.of(Wire.ENGINE, k, Wire.ENGINE, k));
        }
        return plan.compile(BLOCK);
    }

    private static MonoProcessor strip() {
        return new ChannelChain(List.of(new Cascade(List.of(Biquad.bell(200, 3, 1, RATE), Biquad.bell(2000, -3, 1, RATE))),
                new Gate(new GateSettings(-40, 3, 60, 0.001, 0.05, 0.1), RATE),
                new Compressor(new CompressorSettings(-20, 3, 6, 0.005, 0.1, 3), RATE), new Gain(0.5)));
    }

    private static MatrixMixer mixer(int inputs, int outputs) {
        var mixer = new MatrixMixer(inputs, outputs);
        for (int input = 0; input < inputs; input++) {
            for (int output = 0; output < outputs; output++) {
                mixer.set(input, output, 0.3);
            }
        }
        mixer.reset();
        return mixer;
    }
}
