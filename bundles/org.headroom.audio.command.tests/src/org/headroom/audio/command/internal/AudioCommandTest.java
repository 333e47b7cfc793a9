/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.audio.loop.LoopBack;
import org.headroom.audio.loop.LoopSettings;
import org.headroom.audio.measure.trace.TraceReader;
import org.headroom.audio.wave.SampleType;
import org.headroom.audio.wave.WaveFormat;
import org.headroom.audio.wave.WaveReader;
import org.headroom.audio.wave.WaveWriter;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudioCommandTest {

    @TempDir
    private Path folder;

    private String run(String... arguments) throws UnusableCallException {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var call = new CommandCall(List.of(arguments), folder, print, print, RegistryFactory.getRegistry(), new NullProgressMonitor());
        assertThat(new AudioCommand().run(call)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Plays a file through a system that is known, and records what comes out. */
    private void record(String played, String recorded, LoopSettings settings) throws IOException {
        try (var in = WaveReader.open(folder.resolve(played)); var out = WaveWriter.create(folder.resolve(recorded), in.format())) {
            var samples = new float[1][(int) in.frames()];
            in.read(samples, 0, samples[0].length);
            new LoopBack(settings).process(samples[0], samples[0], samples[0].length);
            out.write(samples, 0, samples[0].length);
        }
    }

    private static double value(String json, String key) {
        var matcher = Pattern.compile("\"" + key + "\" : (-?[0-9.Ee-]+)").matcher(json);
        assertThat(matcher.find()).as(key + " in " + json.substring(0, Math.min(400, json.length()))).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    @Test
    void aKnownSystemIsMeasured() throws Exception {
        run("signal", "pink", "--out", "pink.wav", "--seconds", "6", "--level", "-20");
        record("pink.wav", "mic.wav", LoopSettings.of(480.25, -0.5));
        var json = run("measure", "pink.wav", "mic.wav", "--out", "curve.csv", "--format", "json");
        assertThat(value(json, "delay_samples")).isCloseTo(480.25, within(0.1));
        assertThat(value(json, "delay_s")).isCloseTo(480.25 / 48_000, within(3e-6));
        assertThat(json).contains("\"polarity_inverted\" : true", "\"delay_sure\" : true");
        assertThat(value(json, "clock_drift_ppm")).isCloseTo(0, within(0.5));
        assertThat(TraceReader.read(folder.resolve("curve.csv")).points()).hasSizeGreaterThan(80).allSatisfy(point -> {
            assertThat(point.level_dB()).as(point.toString()).isCloseTo(-6.02, within(point.frequency_Hz() < 40 ? 1.0 : 0.1));
            assertThat(Math.abs(point.phase_deg().orElseThrow())).as(point.toString()).isCloseTo(180, within(point.frequency_Hz() < 40 ? 5.0 : 1.0));
        });
        assertThat(run("measure", "pink.wav", "mic.wav")).contains("10.005 ms", "Polarity turned", "1/12 octave");
    }

    /** Through the back end that is made up, as through a real one: 480.5 frames and the blocks of the stream, −6 dB. */
    @Test
    void aDeviceIsMeasuredPlayedAndRecorded() throws Exception {
        assertThat(run("devices")).contains("loop ", "8 in, 8 out");
        assertThat(run("devices", "--format", "json")).contains("\"backend\" : \"loop\"", "\"inputs\" : 8");
        var json = run("measure", "--device", "loop", "--seconds", "3", "--block", "128", "--input", "2", "--output", "2", "--format", "json");
        assertThat(value(json, "delay_samples")).isCloseTo(480.5 + 128, within(0.1));
        assertThat(json).contains("\"polarity_inverted\" : false", "\"delay_sure\" : true");
        run("signal", "pink", "--out", "pink.wav", "--seconds", "0.5");
        assertThat(run("play", "pink.wav", "--device", "loop", "--block", "512")).contains("0.5 s");
        assertThat(run("record", "take.wav", "--device", "loop", "--seconds", "0.2", "--channels", "3")).contains("take.wav", "3 channels");
        try (var wave = WaveReader.open(folder.resolve("take.wav"))) {
            assertThat(wave.format().channels()).isEqualTo(3);
            assertThat(wave.frames()).isGreaterThanOrEqualTo(9600);
        }
        assertThatThrownBy(() -> run("record", "take.wav", "--device", "loop")).hasMessageContaining("exists");
        assertThatThrownBy(() -> run("play", "pink.wav", "--device", "asio")).hasMessageContaining("asio").hasMessageContaining("loop");
        assertThatThrownBy(() -> run("play", "pink.wav", "--device", "loop:left")).hasMessageContaining("left");
        assertThatThrownBy(() -> run("play", "none.wav", "--device", "loop")).hasMessageContaining("none.wav");
    }

    @Test
    void clocksThatDifferAreTold() throws Exception {
        run("signal", "white", "--out", "white.wav", "--seconds", "4");
        record("white.wav", "mic.wav", new LoopSettings(100, 1, 0, 50, 1000, 1));
        assertThat(run("measure", "white.wav", "mic.wav")).contains("ppm").containsPattern("differ by (49|50|51)\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pink", "white", "sweep", "sine", "mls"})
    void everySignalHasItsLevel(String kind) throws Exception {
        run("signal", kind, "--out", kind + ".wav", "--seconds", "2", "--level", "-12", "--rate", "44100");
        try (var wave = WaveReader.open(folder.resolve(kind + ".wav"))) {
            assertThat(wave.format().sampleRateHz()).isEqualTo(44_100);
            assertThat(wave.frames()).isEqualTo(88_200);
            var samples = new float[1][88_200];
            wave.read(samples, 0, 88_200);
            double power = 0;
            for (float sample : samples[0]) {
                power += sample * sample;
            }
            assertThat(10 * Math.log10(power / 88_200)).isCloseTo(-12, within(kind.equals("pink") ? 1.0 : 0.2));
        }
    }

    @Test
    void levelAndLoudnessOfARecording() throws Exception {
        run("signal", "sine", "--out", "sine.wav", "--seconds", "3", "--level", "-20");
        var json = run("level", "sine.wav", "--calibration", "114", "--format", "json");
        assertThat(value(json, "LAeq_dB")).isCloseTo(94, within(0.05));
        assertThat(value(json, "LAF50_dB")).isCloseTo(94, within(0.1));
        assertThat(value(json, "integrated_LUFS")).isCloseTo(-20, within(0.1));
        assertThat(value(json, "true_peak_dBTP")).isCloseTo(-17, within(0.1));
        assertThat(run("level", "sine.wav")).contains("dBFS", "LUFS", "1000.0     -20.0");
        assertThatThrownBy(() -> run("level", "none.wav")).hasMessageContaining("none.wav");
    }

    /** Noise that dies away by 60 dB in 1.2 s. */
    @Test
    void aRoomIsReadFromItsImpulseResponse() throws Exception {
        var random = new Random(4);
        try (var out = WaveWriter.create(folder.resolve("room.wav"), new WaveFormat(1, 48_000, SampleType.FLOAT_32))) {
            var samples = new float[1][48_000 * 3];
            for (int n = 0; n < samples[0].length; n++) {
                samples[0][n] = (float) (random.nextGaussian() * (Math.exp(-3 * Math.log(10) * n / 48_000 / 1.2) + 1e-4) * 0.2);
            }
            out.write(samples, 0, samples[0].length);
        }
        var json = run("room", "room.wav", "--format", "json");
        var last = json.substring(json.lastIndexOf("frequency_Hz"));
        assertThat(value(last, "T30_s")).isCloseTo(1.2, within(0.05));
        assertThat(value(last, "STI_without_noise")).isBetween(0.5, 0.7);
        assertThat(run("room", "room.wav")).contains("T30 s", "8000", "without noise: 0.");
        run("signal", "sine", "--out", "sine.wav", "--seconds", "1");
        record("sine.wav", "silence.wav", LoopSettings.of(32, 0));
        assertThatThrownBy(() -> run("room", "silence.wav")).hasMessageContaining("silence");
    }

    /** Two curves half a turn and 2 ms apart. */
    @Test
    void aSubwooferIsAligned() throws Exception {
        var top = new StringBuilder();
        var sub = new StringBuilder();
        for (int f = 40; f < 200; f += 2) {
            top.append(f + " 0 0\n");
            sub.append(f + " -3 " + Math.IEEEremainder(180 - 360 * f * 0.002, 360) + "\n");
        }
        Files.writeString(folder.resolve("top.frd"), top);
        Files.writeString(folder.resolve("sub.frd"), sub);
        var json = run("align", "top.frd", "sub.frd", "--format", "json");
        assertThat(value(json, "delay_second_s")).isCloseTo(-0.002, within(1e-4));
        assertThat(json).contains("\"invert_second\" : true");
        assertThat(run("align", "top.frd", "sub.frd")).contains("Delay the first by 2.00 ms", "Turn the polarity");
        assertThatThrownBy(() -> run("align", "top.frd", "sub.frd", "--low", "1000", "--high", "2000")).hasMessageContaining("1000");
    }

    @Test
    void whatCannotBeUsedIsToldWithItsReason() throws Exception {
        assertThatThrownBy(() -> run("sing")).isInstanceOf(UnusableCallException.class).hasMessageContaining("sing").hasMessageContaining("measure");
        assertThatThrownBy(() -> run("signal", "brown", "--out", "a.wav")).hasMessageContaining("brown").hasMessageContaining("pink");
        assertThatThrownBy(() -> run("signal", "pink")).hasMessageContaining("--out");
        assertThatThrownBy(() -> run("signal", "pink", "--out", "a.wav", "--level", "3")).hasMessageContaining("--level 3");
        assertThatThrownBy(() -> run("measure", "a.wav")).hasMessageContaining("Two");
        assertThatThrownBy(() -> run("measure", "a.wav", "b.wav")).hasMessageContaining("a.wav");
        Files.writeString(folder.resolve("text.wav"), "no sound at all, but long enough to be looked at");
        assertThatThrownBy(() -> run("measure", "text.wav", "text.wav")).hasMessageContaining("text.wav");
        run("signal", "sine", "--out", "short.wav", "--seconds", "0.1");
        assertThatThrownBy(() -> run("measure", "short.wav", "short.wav")).hasMessageContaining("4,800");
        run("signal", "pink", "--out", "other.wav", "--rate", "96000");
        run("signal", "pink", "--out", "pink.wav");
        assertThatThrownBy(() -> run("measure", "pink.wav", "other.wav")).hasMessageContaining("96").hasMessageContaining("48");
        record("pink.wav", "silent.wav", LoopSettings.of(32, 0));
        assertThatThrownBy(() -> run("measure", "pink.wav", "silent.wav")).hasMessageContaining("silent");
    }
}
