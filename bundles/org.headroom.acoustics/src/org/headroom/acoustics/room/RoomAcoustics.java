/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.room;

import java.util.Arrays;
import java.util.List;

import org.headroom.calc.air.Air;
import org.headroom.calc.air.AirAbsorption;
import org.headroom.calc.air.SpeedOfSound;
import org.headroom.calc.room.CriticalDistance;
import org.headroom.calc.room.Reverberation;
import org.headroom.calc.room.SpeechTransmission;

/**
 * Statistical reverberation of a closed room in the 7 octaves from 125 Hz to 8 kHz: Sabine up to a mean absorption of 0.2, Eyring above, both with absorption by air. It takes
 * the field to be diffuse, which long, low or very dead rooms are not.
 */
public final class RoomAcoustics {

    /**
     * A surface of the room.
     *
     * @param area_m2    above 0
     * @param absorption coefficients of the 7 octaves, 0 to 1
     */
    public record Absorber(double area_m2, List<Double> absorption) {
        public Absorber {
            absorption = List.copyOf(absorption);
            if (!(area_m2 > 0) || absorption.size() != SpeechTransmission.BANDS
                    || absorption.stream().anyMatch(each -> !(each >= 0 && each <= 1))) {
                throw new IllegalArgumentException("an area above 0 and 7 coefficients from 0 to 1 are needed");
            }
        }
    }

    private static final double SABINE_UP_TO = 0.2;
    private static final double LOWEST_OCTAVE_HZ = 1000 / Math.pow(10, 0.9);

    private final double volume_m3;
    private final double surface_m2;
    private final double[] absorption = new double[SpeechTransmission.BANDS];
    private final double[] time_s = new double[SpeechTransmission.BANDS];
    private final boolean[] eyring = new boolean[SpeechTransmission.BANDS];

    private RoomAcoustics(double volume_m3, List<Absorber> surfaces, Air air) {
        this.volume_m3 = volume_m3;
        surface_m2 = surfaces.stream().mapToDouble(Absorber::area_m2).sum();
        double constant = Reverberation.constant_s_per_m(SpeedOfSound.metresPerSecond(air.temperature_C()));
        for (int band = 0; band < time_s.length; band++) {
            int octave = band;
            absorption[band] = surfaces.stream().mapToDouble(each -> each.area_m2() * each.absorption().get(octave)).sum()
                    / surface_m2;
            double airLoss = Reverberation.airAbsorption_per_m(AirAbsorption.absorption_dB_per_m(frequency_Hz(band), air));
            eyring[band] = absorption[band] > SABINE_UP_TO;
            time_s[band] = eyring[band]
                    ? Reverberation.eyring_s(constant, volume_m3, surface_m2, absorption[band], airLoss)
                    : Reverberation.sabine_s(constant, volume_m3, surface_m2, absorption[band], airLoss);
        }
    }

    /**
     * @param surfaces all that bound the room
     * @throws IllegalArgumentException where volume or surfaces make no room, or everything absorbs
     */
    public static RoomAcoustics of(double volume_m3, List<Absorber> surfaces, Air air) {
        return new RoomAcoustics(volume_m3, surfaces, air);
    }

    /** Exact centre of an octave, 0 for 125 Hz to 6 for 8 kHz. */
    public static double frequency_Hz(int octave) {
        return LOWEST_OCTAVE_HZ * Math.pow(10, 0.3 * octave);
    }

    /** Reverberation time of an octave. */
    public double time_s(int octave) {
        return time_s[octave];
    }

    /** Whether an octave was calculated after Eyring; otherwise after Sabine. */
    public boolean isEyring(int octave) {
        return eyring[octave];
    }

    /** Mean absorption coefficient of an octave, without air. */
    public double absorption(int octave) {
        return absorption[octave];
    }

    /** Critical distance from the reverberation time, of a source of a directivity factor Q. */
    public double criticalDistance_m(int octave, double directivity) {
        return CriticalDistance.fromReverberation_m(directivity, volume_m3, time_s[octave]);
    }

    /**
     * Level of the reverberant field of a source: {@code 10 lg(16π / R')} above its axial level at 1 m less its directivity index, with the equivalent absorption R' =
     * 13.82 · 4 V / (c T) that gives the time shown (Kuttruff, Room Acoustics, section 5.1).
     *
     * @param power_dB level at 1 m of a source of the same power that radiates alike all round
     */
    public double reverberant_dB(int octave, double power_dB, double speed_m_per_s) {
        double area = 24 * Math.log(10) * volume_m3 / (speed_m_per_s * time_s[octave]);
        return power_dB + 10 * Math.log10(16 * Math.PI / area);
    }

    /** All times, 125 Hz first. */
    public double[] times_s() {
        return Arrays.copyOf(time_s, time_s.length);
    }
}
