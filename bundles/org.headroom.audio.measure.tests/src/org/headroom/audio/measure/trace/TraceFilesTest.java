/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;

import org.headroom.audio.measure.transfer.TransferFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraceFilesTest {

    @TempDir
    private Path folder;

    private Trace read(String name, String text) throws IOException {
        return TraceReader.read(Files.writeString(folder.resolve(name), text));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(TraceFormat format) throws IOException {
        var random = new Random(11);
        var points = new ArrayList<Trace.Point>();
        for (int n = 0; n < 200; n++) {
            // In FRD and text a coherence needs a phase before it.
            var phase = random.nextInt(5) > 0 ? OptionalDouble.of(random.nextDouble(-180, 180)) : OptionalDouble.empty();
            var coherence = phase.isPresent() && random.nextInt(5) > 0 ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty();
            points.add(new Trace.Point(20 * Math.pow(2, n / 20.0), random.nextDouble(-90, 20), phase, coherence));
        }
        var file = folder.resolve("curve." + format.extension());
        assertThat(TraceFormat.of(file)).isEqualTo(format);
        var again = read("curve." + format.extension(), format.write(new Trace("curve", points)));
        assertThat(again.name()).isEqualTo("curve");
        assertThat(again.points()).hasSameSizeAs(points);
        for (int n = 0; n < points.size(); n++) {
            var wanted = points.get(n);
            var found = again.points().get(n);
            assertThat(found.frequency_Hz()).isCloseTo(wanted.frequency_Hz(), within(0.001));
            assertThat(found.level_dB()).isCloseTo(wanted.level_dB(), within(0.001));
            assertThat(found.phase_deg().isPresent()).isEqualTo(wanted.phase_deg().isPresent());
            assertThat(found.phase_deg().orElse(0)).isCloseTo(wanted.phase_deg().orElse(0), within(0.01));
            assertThat(found.coherenceSquared().isPresent()).isEqualTo(wanted.coherenceSquared().isPresent());
            assertThat(found.coherenceSquared().orElse(0)).isCloseTo(wanted.coherenceSquared().orElse(0), within(2e-4));
        }
    }

    @Test
    void theMagnitudeOfOpenSoundMeterIsSquared() throws IOException {
        var trace = read("osm.txt", "Created with Open Sound Meter\n\n1000\t-3.5\t90\t0.9\n2000\t*\t*\t*\n4000\t1\t*\t*\n");
        assertThat(trace.points()).hasSize(2);
        assertThat(trace.points().getFirst().coherenceSquared()).hasValue(0.81);
        assertThat(trace.points().getLast().phase_deg()).isEmpty();
    }

    @Test
    void filesOfOtherProgramsAreRead() throws IOException {
        assertThat(read("a.frd", "* comment\n# another\n\n20.0  90.1\n 40.0\t91.5  -12.5\n").points()).hasSize(2);
        assertThat(read("b.txt", "Freq(Hz) SPL(dB) Phase(degrees)\n20.5, 80.25, 10\n30, 81, 11\n").points().getFirst().phase_deg()).hasValue(10);
        assertThat(read("c.csv", "Hz;dB\n20;80\n40;81\n").points()).hasSize(2);
    }

    @Test
    void damageIsToldWithItsLine() {
        assertThatThrownBy(() -> read("a.frd", "20 80\n30 1o\n")).isInstanceOf(IOException.class).hasMessageContaining("a.frd:2")
                .hasMessageContaining("1o");
        assertThatThrownBy(() -> read("b.frd", "20 80\n-30 10\n")).hasMessageContaining("b.frd:2");
        assertThatThrownBy(() -> read("c.frd", "20 80 0 7\n")).hasMessageContaining("coherence 7");
        assertThatThrownBy(() -> read("d.frd", "20 80\n40\n")).hasMessageContaining("d.frd:2");
        assertThatThrownBy(() -> read("e.frd", "nothing here\n")).hasMessageContaining("e.frd");
        assertThatThrownBy(() -> TraceFormat.of(Path.of("curve.wav"))).hasMessageContaining(".frd");
    }

    @Test
    void aTransferFunctionBecomesACurve() {
        int bins = 2049;
        var re = new double[bins];
        Arrays.fill(re, 0.5);
        re[100] = Double.NaN;
        var trace = Trace.of("half", new TransferFunction(48_000, re, new double[bins], new double[0]), 20, 20_000, 12);
        assertThat(trace.points()).hasSizeBetween(60, 121).allSatisfy(point -> {
            assertThat(point.level_dB()).isCloseTo(-6.02, within(0.01));
            assertThat(point.coherenceSquared()).isEmpty();
        });
        assertThat(trace.points()).extracting(Trace.Point::frequency_Hz).doesNotHaveDuplicates().doesNotContain(100 * 48_000 / 4096.0);
    }
}
