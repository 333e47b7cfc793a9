/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.io.IOException;
import java.util.Set;

import org.headroom.audio.measure.signal.LogSweep;
import org.headroom.audio.measure.signal.Mls;
import org.headroom.audio.measure.signal.PinkNoise;
import org.headroom.audio.measure.signal.Sine;
import org.headroom.audio.measure.signal.TestSignal;
import org.headroom.audio.measure.signal.WhiteNoise;
import org.headroom.audio.wave.SampleType;
import org.headroom.audio.wave.WaveFormat;
import org.headroom.audio.wave.WaveWriter;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** Writes a measuring signal to a file. The level is that of the root mean square, of a sweep and a sine that of the peak less 3 dB. */
final class SignalVerb implements CliCommand {

    private static final Messages TEXT = Messages.of(SignalVerb.class);
    private static final int BLOCK = 4096;
    private static final double LOW_HZ = 20;
    private static final double HIGH_HZ = 20_000;

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of("out", "seconds", "level", "rate", "seed", "frequency"), Set.of());
        var out = arguments.path(arguments.value("out").orElseThrow(() -> new UnusableCallException(TEXT.text("out"))));
        int rate = (int) Numbers.of(arguments, "rate", 48_000, 44_100, 192_000);
        double seconds = Numbers.of(arguments, "seconds", 10, 0.1, 3600);
        var signal = signal(arguments, rate, seconds);
        try (var file = WaveWriter.create(out, new WaveFormat(1, rate, SampleType.PCM_24))) {
            var block = new float[1][BLOCK];
            for (long left = Math.round(seconds * rate); left > 0; left -= BLOCK) {
                int frames = (int) Math.min(BLOCK, left);
                signal.fill(block[0], 0, frames);
                file.write(block, 0, frames);
            }
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("unwritten", out, e.getMessage()), e);
        }
        call.out().println(out);
        return 0;
    }

    private static TestSignal signal(CallArguments arguments, int rate, double seconds) throws UnusableCallException {
        var kind = arguments.rest().isEmpty() ? "" : arguments.rest().getFirst();
        double rms = Math.pow(10, Numbers.of(arguments, "level", -20, -90, -3.1) / 20);
        long seed = (long) Numbers.of(arguments, "seed", 1, 0, 1e15);
        return switch (kind) {
            case "pink" -> new PinkNoise(1 << 20, LOW_HZ, HIGH_HZ, rms, rate, seed);
            case "white" -> new WhiteNoise(rms, seed);
            case "sweep" -> new LogSweep(LOW_HZ, HIGH_HZ, seconds, rms * Math.sqrt(2), rate);
            case "sine" -> new Sine(Numbers.of(arguments, "frequency", 1000, 1, rate / 2.0 - 1), rms * Math.sqrt(2), rate);
            case "mls" -> new Mls(Mls.HIGHEST - 2, rms);
            default -> throw new UnusableCallException(TEXT.text("kind", kind));
        };
    }
}
