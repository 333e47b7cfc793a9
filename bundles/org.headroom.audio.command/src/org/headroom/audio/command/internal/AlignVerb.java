/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;

import org.headroom.audio.measure.align.Aligner;
import org.headroom.audio.measure.align.Alignment;
import org.headroom.audio.measure.trace.Trace;
import org.headroom.audio.measure.trace.TraceReader;
import org.headroom.common.text.Messages;
import org.headroom.core.command.CallArguments;
import org.headroom.core.command.CliCommand;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.JsonDocument;
import org.headroom.core.command.UnusableCallException;

/** Delay and polarity with which two measured loudspeakers sum best. */
final class AlignVerb implements CliCommand {

    private static final Messages TEXT = Messages.of(AlignVerb.class);
    private static final double LOW_HZ = 60;
    private static final double HIGH_HZ = 140;
    private static final double LONGEST_MS = 20;

    @Override
    public int run(CommandCall call) throws UnusableCallException {
        var arguments = CallArguments.of(call, Set.of("low", "high", "longest", CallArguments.FORMAT), Set.of());
        if (arguments.rest().size() != 2) {
            throw new UnusableCallException(TEXT.text("curves"));
        }
        var first = read(arguments, 0);
        var second = read(arguments, 1);
        double low_Hz = Numbers.of(arguments, "low", LOW_HZ, 10, 20_000);
        double high_Hz = Numbers.of(arguments, "high", HIGH_HZ, 10, 20_000);
        double longest_s = Numbers.of(arguments, "longest", LONGEST_MS, 0.1, 1000) / 1000;
        try {
            report(Aligner.best(first, second, low_Hz, high_Hz, longest_s), arguments.json(), call);
        } catch (IllegalArgumentException e) {
            throw new UnusableCallException(TEXT.text("align.not", e.getMessage()), e);
        }
        return 0;
    }

    private static Trace read(CallArguments arguments, int number) throws UnusableCallException {
        try {
            return TraceReader.read(arguments.file(number));
        } catch (IOException e) {
            throw new UnusableCallException(e.getMessage(), e);
        }
    }

    private static void report(Alignment best, boolean asJson, CommandCall call) {
        if (asJson) {
            var json = new LinkedHashMap<String, Object>();
            json.put("delay_second_s", best.delay_s());
            json.put("invert_second", best.inverted());
            json.put("loss_dB", best.loss_dB());
            json.put("loss_before_dB", best.before_dB());
            call.out().println(JsonDocument.of(json));
            return;
        }
        call.out().println(TEXT.text(best.delay_s() < 0 ? "align.first" : "align.second", number("%.2f", 1000 * Math.abs(best.delay_s()))));
        call.out().println(TEXT.text(best.inverted() ? "align.turn" : "align.keep"));
        call.out().println(TEXT.text("align.loss", number("%.1f", best.loss_dB()), number("%.1f", best.before_dB())));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
