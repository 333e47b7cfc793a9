/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.headroom.audio.measure.level.FrequencyWeighting;
import org.headroom.audio.measure.level.Loudness;
import org.headroom.audio.measure.level.SoundLevel;
import org.headroom.audio.measure.level.TimeWeighting;
import org.headroom.audio.measure.spectrum.BandSpectrum;
import org.headroom.audio.wave.WaveReader;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;

/** Loudness of a recording, and level and spectrum of its first channel. */
final class LevelVerb implements CliCommand {

    private static final Messages TEXT = Messages.of(LevelVerb.class);
    private static final int BLOCK = 8192;
    private static final int THIRDS = 3;
    private static final double LOW_HZ = 22;
    private static final double HIGH_HZ = 20_000;
    private static final double TIME_S = 0.125;
    private static final double[] SHARES = {0.1, 0.5, 0.9};

    /** All meters of one recording. */
    private record Meters(Loudness loudness, SoundLevel a, SoundLevel c, BandSpectrum thirds, double calibration_dB) {
        static Meters of(int channels, double rate_Hz, double calibration_dB) {
            return new Meters(Loudness.ofFront(channels, rate_Hz),
                    new SoundLevel(FrequencyWeighting.A, TimeWeighting.FAST, rate_Hz, calibration_dB),
                    new SoundLevel(FrequencyWeighting.C, TimeWeighting.FAST, rate_Hz, calibration_dB),
                    new BandSpectrum(THIRDS, LOW_HZ, HIGH_HZ, TIME_S, rate_Hz), calibration_dB);
        }

        void add(float[][] block, int frames) {
            loudness.add(block, frames);
            a.add(block[0], frames);
            c.add(block[0], frames);
            thirds.add(block[0], frames);
        }
    }

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of("calibration", CallArguments.FORMAT), Set.of());
        if (arguments.rest().size() != 1) {
            throw new UnusableCallException(TEXT.text("one"));
        }
        boolean calibrated = arguments.value("calibration").isPresent();
        double calibration_dB = Numbers.of(arguments, "calibration", 0, 0, 200);
        var file = arguments.file(0);
        try (var wave = WaveReader.open(file)) {
            var meters = Meters.of(wave.format().channels(), wave.format().sampleRateHz(), calibration_dB);
            var block = new float[wave.format().channels()][BLOCK];
            for (int count = wave.read(block, 0, BLOCK); count > 0 && !call.monitor().isCanceled(); count = wave.read(block, 0, BLOCK)) {
                meters.add(block, count);
            }
            if (arguments.json()) {
                call.out().println(JsonDocument.of(json(meters, wave)));
            } else {
                print(meters, calibrated, call);
            }
        } catch (NoSuchFileException e) {
            throw new UnusableCallException(TEXT.text("missing", file), e);
        } catch (IOException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
        return 0;
    }

    private static void print(Meters meters, boolean calibrated, CommandCall call) {
        var loudness = meters.loudness();
        var unit = calibrated ? "dB" : "dBFS";
        var lines = new ArrayList<String>();
        lines.add(TEXT.text("loudness", known(loudness.integrated_LUFS()), known(loudness.range_LU()), known(loudness.maxMomentary_LUFS()),
                known(loudness.maxShortTerm_LUFS()), known(loudness.truePeak_dBTP())));
        lines.add(TEXT.text("level", number(meters.a().leq_dB()), number(meters.a().max_dB()), number(meters.c().leq_dB()),
                number(meters.c().peak_dB()), unit));
        lines.add(TEXT.text("shares", number(meters.a().passed_dB(SHARES[0])), number(meters.a().passed_dB(SHARES[1])),
                number(meters.a().passed_dB(SHARES[2])), unit));
        lines.add(TEXT.text("thirds", unit));
        var centres = meters.thirds().centres_Hz();
        for (int band = 0; band < centres.size(); band++) {
            lines.add(String.format(Locale.ROOT, "%10.1f %9.1f", centres.get(band), meters.thirds().leq_dB(band) + meters.calibration_dB()));
        }
        lines.forEach(call.out()::println);
    }

    private static Map<String, Object> json(Meters meters, WaveReader wave) {
        var loudness = meters.loudness();
        var json = new LinkedHashMap<String, Object>();
        json.put("duration_s", wave.frames() / (double) wave.format().sampleRateHz());
        json.put("integrated_LUFS", nullable(loudness.integrated_LUFS()));
        json.put("range_LU", nullable(loudness.range_LU()));
        json.put("max_momentary_LUFS", nullable(loudness.maxMomentary_LUFS()));
        json.put("max_short_term_LUFS", nullable(loudness.maxShortTerm_LUFS()));
        json.put("true_peak_dBTP", nullable(loudness.truePeak_dBTP()));
        json.put("full_scale_dB", meters.calibration_dB());
        json.put("LAeq_dB", meters.a().leq_dB());
        json.put("LAFmax_dB", meters.a().max_dB());
        json.put("LAFmin_dB", meters.a().min_dB());
        for (double share : SHARES) {
            json.put("LAF" + Math.round(100 * share) + "_dB", meters.a().passed_dB(share));
        }
        json.put("LCeq_dB", meters.c().leq_dB());
        json.put("LCpeak_dB", meters.c().peak_dB());
        var thirds = new ArrayList<Map<String, Object>>();
        List<Double> centres = meters.thirds().centres_Hz();
        for (int band = 0; band < centres.size(); band++) {
            thirds.add(Map.of("frequency_Hz", centres.get(band), "level_dB", meters.thirds().leq_dB(band) + meters.calibration_dB()));
        }
        json.put("third_octaves", thirds);
        return json;
    }

    private static Object nullable(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static String known(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "–";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
