/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.util.concurrent.atomic.AtomicInteger;

import org.headroom.audio.measure.signal.PinkNoise;
import org.headroom.common.text.Messages;
import org.headroom.core.audio.AudioRequest;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/**
 * What was played on a device and what came back at the same time.
 *
 * @param reference what was played
 * @param measured  what came back
 */
record LiveRecording(Recording reference, Recording measured) {

    private static final Messages TEXT = Messages.of(LiveRecording.class);
    private static final int PERIOD = 1 << 18;
    private static final double LOW_HZ = 20;
    private static final double HIGH_HZ = 20_000;
    private static final double RISE_S = 0.25;

    /** Plays pink noise, which rises from silence, and records meanwhile. */
    static LiveRecording take(CommandCall call, CallArguments arguments) throws UnusableCallException {
        var live = LiveDevice.of(call, arguments);
        double rate_Hz = live.rateHz(arguments);
        int output = (int) Numbers.of(arguments, "output", 1, 1, Math.max(1, live.device().outputs()));
        int input = (int) Numbers.of(arguments, "input", 1, 1, Math.max(1, live.device().inputs()));
        double rms = Math.pow(10, Numbers.of(arguments, "level", -30, -90, -12) / 20);
        int length = (int) (Numbers.of(arguments, "seconds", 6, 2, 120) * rate_Hz);
        int block = (int) Numbers.of(arguments, "block", 256, 16, 8192);
        var noise = new PinkNoise(PERIOD, LOW_HZ, Math.min(HIGH_HZ, 0.45 * rate_Hz), rms, rate_Hz, 1);
        var played = new float[length];
        var heard = new float[length];
        var done = new AtomicInteger();
        double rise = RISE_S * rate_Hz;
        try (var stream = live.open(new AudioRequest(live.device().id(), input, output, rate_Hz, block), (in, out, frames) -> {
            int at = done.getPlain();
            int count = Math.min(frames, length - at);
            noise.fill(played, at, count);
            for (int n = at; n < Math.min(at + count, rise); n++) {
                played[n] *= (float) (n / rise);
            }
            System.arraycopy(played, at, out[output - 1], 0, count);
            System.arraycopy(in[input - 1], 0, heard, at, count);
            done.setRelease(at + count);
        })) {
            PlayVerb.start(stream);
            Waiting.until(() -> done.getAcquire() >= length, stream, call);
            stream.stop();
            if (stream.dropouts() > 0) {
                call.messages().println(TEXT.text("dropouts", stream.dropouts()));
            }
        }
        return new LiveRecording(new Recording(played, rate_Hz), new Recording(heard, rate_Hz));
    }
}
