/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import org.headroom.calc.room.SpeechTransmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Noise that dies away exponentially, whose figures are known in closed form. */
class ImpulseResponseTest {

    private static final double RATE = 48_000;
    private static final double DECAY = 6 * Math.log(10);

    /** Energy falls by 60 dB in the time, with a floor of noise. */
    private static float[] decaying(double time_s, double seconds, double noise, long seed) {
        var random = new Random(seed);
        var response = new float[(int) (seconds * RATE)];
        for (int n = 0; n < response.length; n++) {
            double envelope = Math.exp(-DECAY / 2 * n / RATE / time_s);
            response[n] = (float) (envelope * random.nextGaussian() + noise * random.nextGaussian());
        }
        return response;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1.0, 2.5, 6.0})
    void reverberationTimesAreThoseOfTheDecay(double time_s) {
        var decay = new ImpulseResponse(decaying(time_s, 1.5 * time_s, 1e-3, 1), RATE).decay();
        assertThat(decay.t20_s().orElseThrow()).isCloseTo(time_s, within(0.03 * time_s));
        assertThat(decay.t30_s().orElseThrow()).isCloseTo(time_s, within(0.03 * time_s));
        assertThat(decay.edt_s().orElseThrow()).isCloseTo(time_s, within(0.06 * time_s));
        assertThat(decay.range_dB()).isGreaterThan(45);
    }

    @Test
    void octavesHaveTheirOwnTimes() {
        var response = new ImpulseResponse(decaying(1.2, 2.5, 1e-4, 5), RATE);
        for (double octave : new double[] {125, 500, 1000, 4000}) {
            assertThat(response.octave(octave).decay().t20_s().orElseThrow()).as(octave + " Hz").isCloseTo(1.2, within(0.15));
        }
    }

    @Test
    void whatNoiseCoversIsNotTold() {
        var decay = new ImpulseResponse(decaying(1, 2, 0.012, 1), RATE).decay();
        assertThat(decay.t20_s()).isPresent();
        assertThat(decay.t30_s()).isEmpty();
        assertThat(new ImpulseResponse(decaying(1, 2, 0.5, 1), RATE).decay().t20_s()).isEmpty();
    }

    @Test
    void clarityDefinitionAndCentreTimeHaveClosedForms() {
        double time_s = 1.5;
        double k = DECAY / time_s;
        var response = new ImpulseResponse(decaying(time_s, 3 * time_s, 0, 2), RATE);
        assertThat(response.clarity_dB(0.05)).isCloseTo(10 * Math.log10(Math.exp(k * 0.05) - 1), within(0.2));
        assertThat(response.clarity_dB(0.08)).isCloseTo(10 * Math.log10(Math.exp(k * 0.08) - 1), within(0.2));
        assertThat(response.definition()).isCloseTo(1 - Math.exp(-k * 0.05), within(0.01));
        assertThat(response.centreTime_s()).isCloseTo(1 / k, within(0.02 / k));
    }

    @Test
    void speechTransmissionIsThatOfTheReverberation() {
        double time_s = 2;
        var response = new ImpulseResponse(decaying(time_s, 3 * time_s, 0, 3), RATE);
        assertThat(response.modulation(2)).isCloseTo(SpeechTransmission.reverberant(2, time_s), within(0.01));
        var times = new double[SpeechTransmission.BANDS];
        var quiet = new double[SpeechTransmission.BANDS];
        Arrays.fill(times, time_s);
        Arrays.fill(quiet, 200);
        double expected = SpeechTransmission.ofModulations(SpeechTransmission.modulations(times, quiet)).sti();
        assertThat(response.speechTransmission().sti()).isCloseTo(expected, within(0.02));
    }

    @Test
    void aSingleEchoIsAllEarlyOrAllLate() {
        var response = new float[48_000];
        response[1000] = 1;
        response[1000 + 4800] = 0.5f;
        var impulse = new ImpulseResponse(response, RATE);
        assertThat(impulse.clarity_dB(0.08)).isCloseTo(10 * Math.log10(1 / 0.25), within(1e-6));
        assertThat(impulse.centreTime_s()).isCloseTo(0.1 * 0.25 / 1.25, within(1e-6));
        assertThatThrownBy(() -> new ImpulseResponse(new float[100], RATE)).hasMessageContaining("silence");
    }
}
