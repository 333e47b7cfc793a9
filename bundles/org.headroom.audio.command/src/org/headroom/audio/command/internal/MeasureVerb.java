/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.headroom.audio.measure.delay.Arrival;
import org.headroom.audio.measure.delay.ClockDrift;
import org.headroom.audio.measure.delay.DelayFinder;
import org.headroom.audio.measure.trace.Trace;
import org.headroom.audio.measure.trace.TraceFormat;
import org.headroom.audio.measure.transfer.Averaging;
import org.headroom.audio.measure.transfer.Smoothing;
import org.headroom.audio.measure.transfer.TransferFunction;
import org.headroom.audio.measure.transfer.TransferMeasurement;
import org.headroom.audio.measure.transfer.Window;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;

/** Compares what was played with what was recorded, from files or on a device: delay, polarity, clock drift, transfer function, coherence. */
final class MeasureVerb implements CliCommand {

    private static final Messages TEXT = Messages.of(MeasureVerb.class);
    private static final int LONGEST_SEARCH = 1 << 17;
    private static final int SHORTEST_SEARCH = 1 << 12;
    private static final double LOW_HZ = 20;
    private static final double HIGH_HZ = 20_000;
    private static final int POINTS_AN_OCTAVE = 12;

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of("size", "smooth", "out", LiveDevice.OPTION, "output", "input",
                "seconds", "level", "rate", "block", CallArguments.FORMAT), Set.of());
        boolean live = arguments.value(LiveDevice.OPTION).isPresent();
        if (arguments.rest().size() != (live ? 0 : 2)) {
            throw new UnusableCallException(TEXT.text("two"));
        }
        int size = Integer.highestOneBit((int) Numbers.of(arguments, "size", 1 << 14, 1 << 10, 1 << 17));
        int smooth = (int) Numbers.of(arguments, "smooth", POINTS_AN_OCTAVE, 1, 48);
        var both = live ? LiveRecording.take(call, arguments)
                : new LiveRecording(Recording.read(arguments.file(0)), Recording.read(arguments.file(1)));
        var reference = both.reference();
        var measured = both.measured();
        if (reference.sampleRate_Hz() != measured.sampleRate_Hz()) {
            throw new UnusableCallException(TEXT.text("rates", reference.sampleRate_Hz(), measured.sampleRate_Hz()));
        }
        var result = result(reference, measured, size, smooth);
        write(arguments, result);
        if (arguments.json()) {
            MeasureReport.json(result, call);
        } else {
            MeasureReport.text(result, call);
        }
        return 0;
    }

    private static MeasureResult result(Recording reference, Recording measured, int size, int smooth) throws UnusableCallException {
        int length = Math.min(reference.samples().length, measured.samples().length);
        if (length < 2 * Math.max(size, SHORTEST_SEARCH)) {
            throw new UnusableCallException(TEXT.text("short", length, 2 * Math.max(size, SHORTEST_SEARCH)));
        }
        double rate_Hz = reference.sampleRate_Hz();
        int search = Math.min(LONGEST_SEARCH, Integer.highestOneBit(length));
        try {
            var arrival = new DelayFinder(search, rate_Hz).find(reference.samples(), measured.samples(), 0);
            var function = transfer(reference, measured, arrival, size);
            var trace = Trace.of("", Smoothing.octave(function, smooth), LOW_HZ, Math.min(HIGH_HZ, rate_Hz * 0.45), POINTS_AN_OCTAVE);
            return new MeasureResult(arrival, drift(reference, measured, length, search), trace, smooth);
        } catch (IllegalArgumentException e) {
            throw new UnusableCallException(TEXT.text("silent", e.getMessage()), e);
        }
    }

    /** Only where both ends of the recordings are long enough to be searched apart. */
    private static Optional<ClockDrift> drift(Recording reference, Recording measured, int length, int search) {
        int piece = Math.min(search, Integer.highestOneBit(length / 4));
        return piece < SHORTEST_SEARCH ? Optional.empty()
                : Optional.of(ClockDrift.between(reference.samples(), measured.samples(), reference.sampleRate_Hz(), piece));
    }

    private static TransferFunction transfer(Recording reference, Recording measured, Arrival arrival, int size)
            throws UnusableCallException {
        int whole = (int) Math.floor(arrival.delay_samples());
        // What arrives early is compared with a reference that begins later.
        var played = whole < 0 ? Arrays.copyOfRange(reference.samples(), -whole, reference.samples().length) : reference.samples();
        var measurement = new TransferMeasurement(size, reference.sampleRate_Hz(), Window.HANN, 0.5, new Averaging.Infinite(),
                TransferMeasurement.Kind.COMPLEX, Math.max(0, whole));
        measurement.add(played, measured.samples(), Math.min(played.length, measured.samples().length));
        double rest_s = (arrival.delay_samples() - whole) / reference.sampleRate_Hz();
        return measurement.result().map(function -> function.earlier(rest_s))
                .orElseThrow(() -> new UnusableCallException(TEXT.text("late", arrival.delay_s())));
    }

    private static void write(CallArguments arguments, MeasureResult result) throws UnusableCallException {
        var typed = arguments.value("out");
        if (typed.isEmpty()) {
            return;
        }
        var file = arguments.path(typed.get());
        try {
            Files.writeString(file, TraceFormat.of(file).write(result.trace()));
        } catch (IOException e) {
            throw new UnusableCallException(TEXT.text("unwritten", file, e.getMessage()), e);
        }
    }
}
