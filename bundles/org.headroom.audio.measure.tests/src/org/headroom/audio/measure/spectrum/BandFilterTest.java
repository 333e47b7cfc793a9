/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.measure.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the limits of class 1 of IEC 61260-1, table 1. */
class BandFilterTest {

    private static final double RATE = 48_000;
    /** Distance from the centre in octaves of the octave filter, least and greatest attenuation [dB]. */
    private static final double[][] LIMITS = {
        {0, -0.4, 0.4}, {1 / 8.0, -0.4, 0.5}, {1 / 4.0, -0.4, 0.7}, {3 / 8.0, -0.4, 1.4}, {0.4999, -0.4, 5.3}, {0.5001, 1.2, Double.MAX_VALUE},
        {1, 16.6, Double.MAX_VALUE}, {2, 40.5, Double.MAX_VALUE}, {3, 60, Double.MAX_VALUE}, {4, 70, Double.MAX_VALUE}};

    /** Place of a limit of the octave filter for another fraction: equation 10 of the standard. */
    private static double ratio(double octaves, int fraction) {
        double g = BandFilter.OCTAVE;
        return 1 + (Math.pow(g, 1.0 / (2 * fraction)) - 1) / (Math.sqrt(g) - 1) * (Math.pow(g, octaves) - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 12, 24, 48})
    void everyBandStaysWithinClassOne(int fraction) {
        double half = Math.pow(BandFilter.OCTAVE, 1.0 / (2 * fraction));
        int bands = 0;
        for (int band = -6 * fraction; band <= 5 * fraction; band++) {
            double centre = BandFilter.centre_Hz(band, fraction);
            if (centre < 20 || centre * half > 0.45 * RATE) {
                continue;
            }
            bands++;
            var filter = BandFilter.of(centre, fraction, RATE);
            for (double[] limit : LIMITS) {
                for (double f : new double[] {centre * ratio(limit[0], fraction), centre / ratio(limit[0], fraction)}) {
                    if (f < RATE / 2) {
                        assertThat(-filter.response(f, RATE).magnitude_dB()).as("band at " + centre + " Hz, sine of " + f + " Hz").isBetween(limit[1], limit[2]);
                    }
                }
            }
        }
        assertThat(bands).isGreaterThan(8 * fraction);
    }

    @Test
    void centresAreThoseOfTheStandard() {
        assertThat(BandFilter.centre_Hz(0, 3)).isEqualTo(1000);
        assertThat(BandFilter.centre_Hz(-17, 3)).isCloseTo(19.95, within(0.01));
        assertThat(BandFilter.centre_Hz(1, 1)).isCloseTo(1995.26, within(0.01));
        assertThat(BandFilter.centre_Hz(0, 2)).isCloseTo(1188.5, within(0.1));
    }

    @Test
    void bandsTogetherHoldTheWholePower() {
        var spectrum = new BandSpectrum(3, 20, 20_000, 0.125, RATE);
        var random = new Random(3);
        var noise = new float[96_000 * 2];
        double sum = 0;
        for (int n = 0; n < noise.length; n++) {
            noise[n] = (float) (0.1 * random.nextGaussian());
            sum += noise[n] * noise[n];
        }
        spectrum.add(noise, noise.length);
        double bands = 0;
        for (int band = 0; band < spectrum.centres_Hz().size(); band++) {
            bands += Math.pow(10, spectrum.leq_dB(band) / 10);
        }
        double edge = spectrum.centres_Hz().getLast() * Math.pow(BandFilter.OCTAVE, 1 / 6.0);
        assertThat(10 * Math.log10(bands)).isCloseTo(10 * Math.log10(sum / noise.length * edge / (RATE / 2)), within(0.2));
    }

    @Test
    void aSineStandsInItsBand() {
        var spectrum = new BandSpectrum(3, 20, 20_000, 0.125, RATE);
        var sine = new float[96_000];
        for (int n = 0; n < sine.length; n++) {
            sine[n] = (float) Math.sin(2 * Math.PI * 1000 / RATE * n);
        }
        spectrum.add(sine, sine.length);
        int at = spectrum.centres_Hz().indexOf(1000.0);
        assertThat(spectrum.level_dB(at)).isCloseTo(-3.01, within(0.05));
        assertThat(spectrum.level_dB(at + 1)).isLessThan(-19);
        assertThat(spectrum.level_dB(at - 1)).isLessThan(-19);
    }

    /** Low bands are filtered at halved rates: what is halved must not come back as something else. */
    @Test
    void everyBandReadsItsSineAndFarOnesNothing() {
        var centres = new BandSpectrum(3, 20, 20_000, 0.125, RATE).centres_Hz();
        for (int band = 3; band < centres.size(); band += 3) {
            var spectrum = new BandSpectrum(3, 20, 20_000, 0.125, RATE);
            var sine = new float[96_000];
            for (int n = 0; n < sine.length; n++) {
                sine[n] = (float) Math.sin(2 * Math.PI * centres.get(band) / RATE * n);
            }
            // In blocks of odd lengths, as they come.
            for (int from = 0; from < sine.length; from += 777) {
                int count = Math.min(777, sine.length - from);
                spectrum.add(Arrays.copyOfRange(sine, from, from + count), count);
            }
            assertThat(spectrum.level_dB(band)).as(centres.get(band) + " Hz").isCloseTo(-3.01, within(0.1));
            for (int far = 0; far < centres.size(); far++) {
                if (Math.abs(far - band) >= 9) {
                    assertThat(spectrum.level_dB(far)).as(centres.get(band) + " Hz at " + centres.get(far) + " Hz").isLessThan(-60);
                }
            }
        }
    }

    @Test
    void bandsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> BandFilter.of(30_000, 1, RATE)).hasMessageContaining("30000");
        assertThatThrownBy(() -> BandFilter.of(1000, 0, RATE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BandSpectrum(3, 30_000, 40_000, 1, RATE)).isInstanceOf(IllegalArgumentException.class);
    }
}
