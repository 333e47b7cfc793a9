/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.headroom.audio.stream.Recorder;
import org.headroom.audio.wave.SampleType;
import org.headroom.audio.wave.WaveFormat;
import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioRequest;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** Records the inputs of a device to a file. */
final class RecordVerb implements CliCommand {

    private static final Messages TEXT = Messages.of(RecordVerb.class);
    private static final double BUFFER_S = 10;
    private static final double LONGEST_S = 24 * 3600;

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of(LiveDevice.OPTION, "seconds", "channels", "rate", "block"), Set.of());
        if (arguments.rest().size() != 1) {
            throw new UnusableCallException(TEXT.text("one"));
        }
        var live = LiveDevice.of(call, arguments);
        double rate_Hz = live.rateHz(arguments);
        double seconds = Numbers.of(arguments, "seconds", LONGEST_S, 0.01, LONGEST_S);
        int channels = (int) Numbers.of(arguments, "channels", Math.min(2, live.device().inputs()), 1, Math.max(1, live.device().inputs()));
        int block = (int) Numbers.of(arguments, "block", 256, 16, 8192);
        var file = arguments.path(arguments.rest().getFirst());
        if (Files.exists(file)) {
            throw new UnusableCallException(TEXT.text("exists", file));
        }
        var recorder = new Recorder(new WaveFormat(channels, (int) rate_Hz, SampleType.PCM_24), BUFFER_S, 0);
        try (var stream = live.open(new AudioRequest(live.device().id(), channels, 0, rate_Hz, block), (in, out, frames) -> recorder.take(in, frames))) {
            recorder.start(file);
            PlayVerb.start(stream);
            long wanted = Math.round(seconds * rate_Hz);
            Waiting.until(() -> recorder.frames() >= wanted || recorder.failure().isPresent(), stream, call);
            stream.stop();
            call.out().println(TEXT.text("recorded", file, recorder.frames() / rate_Hz, channels, stream.dropouts(), recorder.lost()));
        } finally {
            close(recorder, file);
        }
        return 0;
    }

    private static void close(Recorder recorder, Path file) throws UnusableCallException {
        try {
            recorder.close();
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("unwritten", file, e.getMessage()), e);
        }
    }
}
