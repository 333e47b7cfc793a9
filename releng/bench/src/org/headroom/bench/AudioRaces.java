/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.headroom.audio.convolve.Convolver;
import org.headroom.audio.dynamics.Compressor;
import org.headroom.audio.dynamics.CompressorSettings;
import org.headroom.audio.dynamics.Gate;
import org.headroom.audio.dynamics.GateSettings;
import org.headroom.audio.filter.Biquad;
import org.headroom.audio.filter.Cascade;
import org.headroom.audio.filter.FilterShape;
import org.headroom.audio.graph.Channels;
import org.headroom.audio.graph.Engine;
import org.headroom.audio.graph.FeedbackException;
import org.headroom.audio.graph.Node;
import org.headroom.audio.graph.Plan;
import org.headroom.audio.graph.PlanBuilder;
import org.headroom.audio.graph.Wire;
import org.headroom.audio.measure.level.FrequencyWeighting;
import org.headroom.audio.measure.level.Loudness;
import org.headroom.audio.measure.level.SoundLevel;
import org.headroom.audio.measure.level.TimeWeighting;
import org.headroom.audio.measure.spectrum.BandSpectrum;
import org.headroom.audio.measure.transfer.Averaging;
import org.headroom.audio.measure.transfer.SpatialMeasurement;
import org.headroom.audio.measure.transfer.Window;
import org.headroom.audio.mix.MatrixMixer;
import org.headroom.audio.process.ChannelChain;
import org.headroom.audio.process.MonoProcessor;
import org.headroom.audio.wave.SampleType;
import org.headroom.audio.wave.WaveFormat;
import org.headroom.audio.wave.WaveReader;
import org.headroom.audio.wave.WaveWriter;

/**
 * The engine with the reference session (64 inputs with high pass, four bands, gate and compressor; 24 buses; 8 matrices with a filter of 4,096 points; blocks
 * of 128 at 48 kHz), its strips against ecasound, transfer functions of 16 microphones, and a file against ffmpeg.
 */
final class AudioRaces {

    private static final int RATE = 48_000;
    private static final int BLOCK = 128;
    private static final int INPUTS = 64;
    private static final int BUSES = 24;
    private static final int MATRICES = 8;
    private static final int POINTS = 4096;
    private static final int SECONDS = 20;
    private static final int FILE_SECONDS = 300;
    private static final int MICROPHONES = 16;
    private static final double NS = 1e9;

    private final Path folder;
    private final Random random = new Random(1);

    AudioRaces(Path folder) {
        this.folder = folder;
    }

    /**
     * A share of the time that there is.
     *
     * @param goal highest share
     */
    private record Share(String name, double share, double goal, String what) implements Row {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "%-14s %6.1f %% (goal %.0f %%: %s)   %s", name, 100 * share, 100 * goal, share <= goal ? "met" : "missed", what);
        }

        @Override
        public String json() {
            return String.format(Locale.ROOT, "{\"name\": \"%s\", \"share\": %.4f, \"goal\": %.2f, \"met\": %b}", name, share, goal, share <= goal);
        }
    }

    List<Row> run() throws Exception {
        var rows = new ArrayList<Row>();
        session(rows);
        rows.add(Race.run("audio-strips", 1.5, 1, 5, this::strips, this::ecasound));
        rows.add(transfer());
        var file = file();
        rows.add(Race.run("audio-file", 1, 1, 3, () -> measure(file), () -> program(List.of("ffmpeg", "-nostdin", "-hide_banner", "-nostats", "-threads", "1",
                "-i", file.toString(), "-af", "ebur128", "-f", "null", "-"))));
        return rows;
    }

    private void session(List<Row> rows) throws FeedbackException {
        var engine = new Engine(session(), RATE);
        engine.warmUp();
        var in = noise(INPUTS, BLOCK);
        var out = new float[MATRICES][BLOCK];
        int blocks = SECONDS * RATE / BLOCK;
        var times = new long[blocks];
        for (int round = 0; round < 2; round++) {
            for (int k = 0; k < blocks; k++) {
                long begin = System.nanoTime();
                engine.process(in, out, BLOCK);
                times[k] = System.nanoTime() - begin;
            }
        }
        double period_ns = NS * BLOCK / RATE;
        rows.add(new Share("audio-session", Arrays.stream(times).sum() / period_ns / blocks, 0.35, "of one core"));
        Arrays.sort(times);
        rows.add(new Share("audio-longest", times[blocks - 1] / period_ns, 0.70, String.format(Locale.ROOT,
                "of a period, the longest of %d blocks; the 999th of 1000 takes %.0f %%", blocks, 100 * times[blocks - blocks / 1000] / period_ns)));
    }

    private MonoProcessor strip() {
        var filters = new ArrayList<>(FilterShape.BUTTERWORTH.highPass(2, 80, RATE));
        for (double centre : new double[] {200, 1000, 3000, 8000}) {
            filters.add(Biquad.bell(centre, 3, 1, RATE));
        }
        return new ChannelChain(List.of(new Cascade(filters), new Gate(new GateSettings(-50, 3, 60, 0.001, 0.1, 0.2), RATE),
                new Compressor(new CompressorSettings(-25, 3, 6, 0.005, 0.1, 3), RATE)));
    }

    private Plan session() throws FeedbackException {
        var plan = new PlanBuilder(INPUTS, MATRICES);
        var buses = new MatrixMixer(INPUTS, BUSES);
        var matrices = new MatrixMixer(BUSES, MATRICES);
        for (int input = 0; input < INPUTS; input++) {
            for (int bus = 0; bus < BUSES; bus++) {
                buses.set(input, bus, 0.05);
            }
        }
        for (int bus = 0; bus < BUSES; bus++) {
            for (int matrix = 0; matrix < MATRICES; matrix++) {
                matrices.set(bus, matrix, 0.05);
            }
        }
        buses.reset();
        matrices.reset();
        int busNode = plan.add(new Node("buses", buses, INPUTS, BUSES));
        int matrixNode = plan.add(new Node("matrices", matrices, BUSES, MATRICES));
        for (int input = 0; input < INPUTS; input++) {
            int strip = plan.add(new Node("input " + input, new Channels(List.of(strip())), 1, 1));
            plan.connect(Wire.of(Wire.ENGINE, input, strip, 0)).connect(Wire.of(strip, 0, busNode, input));
        }
        for (int bus = 0; bus < BUSES; bus++) {
            plan.connect(Wire.of(busNode, bus, matrixNode, bus));
        }
        for (int matrix = 0; matrix < MATRICES; matrix++) {
            int filter = plan.add(new Node("filter " + matrix, new Channels(List.of(new Convolver(noise(1, POINTS)[0], BLOCK, true))), 1, 1));
            plan.connect(Wire.of(matrixNode, matrix, filter, 0)).connect(Wire.of(filter, 0, Wire.ENGINE, matrix));
        }
        return plan.compile(BLOCK);
    }

    private float[][] noise(int channels, int frames) {
        var noise = new float[channels][frames];
        for (float[] channel : noise) {
            for (int n = 0; n < frames; n++) {
                channel[n] = (float) (0.1 * random.nextGaussian());
            }
        }
        return noise;
    }

    /** Only the strips of the inputs, as ecasound has them too. */
    private Race.Lap strips() {
        var strips = new MonoProcessor[INPUTS];
        Arrays.setAll(strips, k -> strip());
        var blocks = noise(INPUTS, BLOCK);
        var work = new float[INPUTS][BLOCK];
        long begin = System.nanoTime();
        for (int k = 0; k < SECONDS * RATE / BLOCK; k++) {
            for (int channel = 0; channel < INPUTS; channel++) {
                System.arraycopy(blocks[channel], 0, work[channel], 0, BLOCK);
                strips[channel].process(work[channel], BLOCK);
            }
        }
        return new Race.Lap((System.nanoTime() - begin) / NS, 0);
    }

    private Race.Lap ecasound() throws Exception {
        return program(List.of("ecasound", "-z:nodb", "-f:f32_le," + INPUTS + "," + RATE, "-b:" + BLOCK, "-a:1", "-i:null", "-o:null", "-efh:80",
                "-efr:200,50", "-efr:1000,50", "-efr:3000,50", "-efr:8000,50", "-ge:10,0,1,1,1", "-eca:50,0.1,0.5,0.5", "-t:" + SECONDS));
    }

    private static Race.Lap program(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(command.getFirst() + " ended with " + status);
        }
        return new Race.Lap((System.nanoTime() - begin) / NS, 0);
    }

    /** A second of sound for every microphone, 20 pieces of 2^16 samples each. */
    private Row transfer() {
        int size = 1 << 16;
        var measurement = new SpatialMeasurement(size, RATE, Window.HANN, 1 - RATE / 20.0 / size, new Averaging.Exponential(0.1), new int[MICROPHONES]);
        var sound = noise(MICROPHONES + 1, RATE);
        var microphones = Arrays.copyOf(sound, MICROPHONES);
        double seconds = 0;
        for (int second = 0; second < 6; second++) {
            long begin = System.nanoTime();
            measurement.add(sound[MICROPHONES], microphones, RATE);
            // The first two fill the pieces and compile the code.
            seconds += second < 2 ? 0 : (System.nanoTime() - begin) / NS / 4;
        }
        return new Share("audio-transfer", seconds, 1, "of one core: 16 microphones, 2^16 samples, 20 times a second");
    }

    private Path file() throws IOException {
        var file = folder.resolve("programme.wav");
        var noise = noise(2, RATE);
        try (var wave = WaveWriter.create(file, new WaveFormat(2, RATE, SampleType.PCM_24))) {
            for (int second = 0; second < FILE_SECONDS; second++) {
                wave.write(noise, 0, RATE);
            }
        }
        return file;
    }

    private Race.Lap measure(Path file) throws IOException {
        long begin = System.nanoTime();
        var loudness = Loudness.ofFront(2, RATE);
        var level = new SoundLevel(FrequencyWeighting.A, TimeWeighting.FAST, RATE, 0);
        var thirds = new BandSpectrum(3, 22, 20_000, 0.125, RATE);
        var block = new float[2][8192];
        try (var wave = WaveReader.open(file)) {
            for (int count = wave.read(block, 0, 8192); count > 0; count = wave.read(block, 0, 8192)) {
                loudness.add(block, count);
                level.add(block[0], count);
                thirds.add(block[0], count);
            }
        }
        return new Race.Lap((System.nanoTime() - begin) / NS, loudness.integrated_LUFS().isPresent() && thirds.leq_dB(0) < 0 ? 0 : Double.NaN);
    }
}
