/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.headroom.audio.measure.room.ImpulseResponse;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;

/** Reverberation, clarity and speech transmission from a recorded impulse response. */
final class RoomVerb implements CliCommand {

    private static final Messages TEXT = Messages.of(RoomVerb.class);
    private static final double SPEECH_S = 0.05;
    private static final double MUSIC_S = 0.08;

    /** Figures of one octave; a time that noise covers is empty. */
    private record Octave(double centre_Hz, OptionalDouble edt_s, OptionalDouble t20_s, OptionalDouble t30_s, double c50_dB, double c80_dB,
            double definition, double centreTime_s) {
        static Octave of(ImpulseResponse response, double centre_Hz) {
            var part = response.octave(centre_Hz);
            var decay = part.decay();
            return new Octave(centre_Hz, decay.edt_s(), decay.t20_s(), decay.t30_s(), part.clarity_dB(SPEECH_S), part.clarity_dB(MUSIC_S),
                    part.definition(), part.centreTime_s());
        }

        Map<String, Object> json() {
            var json = new LinkedHashMap<String, Object>();
            json.put("frequency_Hz", centre_Hz);
            json.put("EDT_s", nullable(edt_s));
            json.put("T20_s", nullable(t20_s));
            json.put("T30_s", nullable(t30_s));
            json.put("C50_dB", finite(c50_dB));
            json.put("C80_dB", finite(c80_dB));
            json.put("D50", finite(definition));
            json.put("centre_time_s", finite(centreTime_s));
            return json;
        }

        String line() {
            return String.format(Locale.ROOT, "%8.0f %7s %7s %7s %7.1f %7.1f %6.0f %7.0f", centre_Hz, known(edt_s), known(t20_s), known(t30_s), c50_dB,
                    c80_dB, 100 * definition, 1000 * centreTime_s);
        }
    }

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(CallArguments.FORMAT), Set.of());
        if (arguments.rest().size() != 1) {
            throw new UnusableCallException(TEXT.text("impulse"));
        }
        var recording = Recording.read(arguments.file(0));
        try {
            var response = new ImpulseResponse(recording.samples(), recording.sampleRate_Hz());
            var octaves = new ArrayList<Octave>();
            for (double centre_Hz : ImpulseResponse.OCTAVES_HZ) {
                octaves.add(Octave.of(response, centre_Hz));
            }
            report(response, octaves, arguments.json(), call);
        } catch (IllegalArgumentException e) {
            throw new UnusableCallException(TEXT.text("silent", e.getMessage()), e);
        }
        return 0;
    }

    private static void report(ImpulseResponse response, List<Octave> octaves, boolean asJson, CommandCall call) {
        double sti = response.speechTransmission().sti();
        if (asJson) {
            var json = new LinkedHashMap<String, Object>();
            json.put("octaves", octaves.stream().map(Octave::json).toList());
            json.put("STI_without_noise", sti);
            call.out().println(JsonDocument.of(json));
            return;
        }
        call.out().println(TEXT.text("octaves"));
        octaves.forEach(octave -> call.out().println(octave.line()));
        call.out().println(TEXT.text("sti", String.format(Locale.ROOT, "%.2f", sti)));
    }

    private static Object nullable(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static Object finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static String known(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "–";
    }
}
