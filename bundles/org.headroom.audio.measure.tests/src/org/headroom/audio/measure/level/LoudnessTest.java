/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;

import org.headroom.audio.wave.SampleType;
import org.headroom.audio.wave.WaveFormat;
import org.headroom.audio.wave.WaveWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signals and tolerances of EBU Tech 3341 and 3342, and another program on the same file where it is installed. */
class LoudnessTest {

    private static final double RATE = 48_000;

    @TempDir
    private Path folder;

    /** A stereo sine of 1 kHz: pairs of peak level [dBFS] and seconds. */
    private static Loudness of(double... levelsAndSeconds) {
        var loudness = Loudness.ofFront(2, RATE);
        for (int k = 0; k < levelsAndSeconds.length; k += 2) {
            double amplitude = Math.pow(10, levelsAndSeconds[k] / 20);
            var block = new float[2][(int) Math.round(levelsAndSeconds[k + 1] * RATE)];
            for (int n = 0; n < block[0].length; n++) {
                block[0][n] = (float) (amplitude * Math.sin(2 * Math.PI * 1000 / RATE * n));
                block[1][n] = block[0][n];
            }
            loudness.add(block, block[0].length);
        }
        return loudness;
    }

    /** ITU-R BS.1770, tables 1 and 2. */
    @Test
    void filtersHaveThePublishedCoefficients() {
        var shelf = Loudness.shelf(RATE);
        assertThat(shelf.b0()).isCloseTo(1.53512485958697, within(1e-9));
        assertThat(shelf.b1()).isCloseTo(-2.69169618940638, within(1e-9));
        assertThat(shelf.b2()).isCloseTo(1.19839281085285, within(1e-9));
        assertThat(shelf.a1()).isCloseTo(-1.69065929318241, within(1e-9));
        assertThat(shelf.a2()).isCloseTo(0.73248077421585, within(1e-9));
        var highPass = Loudness.highPass(RATE);
        assertThat(highPass.a1()).isCloseTo(-1.99004745483398, within(1e-9));
        assertThat(highPass.a2()).isCloseTo(0.99007225036621, within(1e-9));
    }

    @Test
    void integratedLoudnessOfTech3341() {
        assertThat(of(-23, 20).integrated_LUFS().orElseThrow()).isCloseTo(-23, within(0.1));
        assertThat(of(-33, 20).integrated_LUFS().orElseThrow()).isCloseTo(-33, within(0.1));
        assertThat(of(-36, 10, -23, 60, -36, 10).integrated_LUFS().orElseThrow()).isCloseTo(-23, within(0.1));
        assertThat(of(-72, 10, -36, 10, -23, 60, -36, 10, -72, 10).integrated_LUFS().orElseThrow()).isCloseTo(-23, within(0.1));
        assertThat(of(-26, 20, -20, 20.1, -26, 20).integrated_LUFS().orElseThrow()).isCloseTo(-23, within(0.1));
    }

    @Test
    void momentaryAndShortTermFollow() {
        var loudness = of(-40, 5, -23, 3);
        assertThat(loudness.shortTerm_LUFS().orElseThrow()).isCloseTo(-23, within(0.1));
        assertThat(loudness.momentary_LUFS().orElseThrow()).isCloseTo(-23, within(0.1));
        assertThat(of(-23, 0.3).momentary_LUFS()).isEmpty();
    }

    @Test
    void loudnessRangeOfTech3342() {
        assertThat(of(-20, 20, -30, 20).range_LU().orElseThrow()).isCloseTo(10, within(1.0));
        assertThat(of(-20, 20, -15, 20).range_LU().orElseThrow()).isCloseTo(5, within(1.0));
        assertThat(of(-40, 20, -20, 20).range_LU().orElseThrow()).isCloseTo(20, within(1.0));
        assertThat(of(-50, 20, -35, 20, -20, 20, -35, 20, -50, 20).range_LU().orElseThrow()).isCloseTo(15, within(1.0));
    }

    /** Tech 3341, cases 15 to 19: a quarter and a sixth of the rate; tolerance +0.2 to −0.4 dB. */
    @Test
    void truePeakOfTech3341() {
        assertThat(truePeak(4, 0, 0.5)).isBetween(-6.4, -5.8);
        assertThat(truePeak(4, 45, 0.5)).isBetween(-6.4, -5.8);
        assertThat(truePeak(6, 60, 0.5)).isBetween(-6.4, -5.8);
        assertThat(truePeak(8, 67.5, 0.5)).isBetween(-6.4, -5.8);
        assertThat(truePeak(4, 45, 1.41)).isBetween(2.6, 3.2);
    }

    private static double truePeak(double part, double phase_deg, double amplitude) {
        var loudness = Loudness.ofFront(1, RATE);
        var block = new float[1][48_000];
        for (int n = 0; n < block[0].length; n++) {
            double fade = Math.min(1, Math.min(n, block[0].length - 1 - n) / 2400.0);
            block[0][n] = (float) (fade * amplitude * Math.sin(2 * Math.PI * n / part + Math.toRadians(phase_deg)));
        }
        loudness.add(block, block[0].length);
        return loudness.truePeak_dBTP().orElseThrow();
    }

    @Test
    void silenceHasNoLoudness() {
        var silence = of(-300, 5);
        assertThat(silence.integrated_LUFS()).isEmpty();
        assertThat(silence.range_LU()).isEmpty();
        assertThat(Loudness.ofFront(2, RATE).truePeak_dBTP()).isEmpty();
    }

    @Test
    void anotherProgramReadsTheSame() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/ffmpeg")), "ffmpeg is not installed");
        var file = folder.resolve("programme.wav");
        var random = new Random(7);
        var loudness = Loudness.ofFront(2, RATE);
        try (var wave = WaveWriter.create(file, new WaveFormat(2, (int) RATE, SampleType.FLOAT_32))) {
            for (int passage = 0; passage < 12; passage++) {
                var block = new float[2][(int) (RATE * (2 + 3 * random.nextDouble()))];
                double amplitude = Math.pow(10, -(6 + 34 * random.nextDouble()) / 20);
                double low = 0;
                for (int n = 0; n < block[0].length; n++) {
                    low += 0.05 * (random.nextGaussian() - low);
                    block[0][n] = (float) (amplitude * low);
                    block[1][n] = (float) (amplitude * 0.5 * random.nextGaussian() * 0.3);
                }
                wave.write(block, 0, block[0].length);
                loudness.add(block, block[0].length);
            }
        }
        var process = new ProcessBuilder("/usr/bin/ffmpeg", "-hide_banner", "-nostats", "-i", file.toString(), "-af", "ebur128=peak=true", "-f", "null", "-")
                .redirectErrorStream(true).start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var summary = text.substring(text.lastIndexOf("Summary"));
        assertThat(loudness.integrated_LUFS().orElseThrow()).isCloseTo(read(summary, "I: +(-?[0-9.]+) LUFS"), within(0.1));
        assertThat(loudness.range_LU().orElseThrow()).isCloseTo(read(summary, "LRA: +(-?[0-9.]+) LU"), within(0.15));
        assertThat(loudness.truePeak_dBTP().orElseThrow()).isCloseTo(read(summary, "Peak: +(-?[0-9.]+) dBFS"), within(0.2));
    }

    private static double read(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
