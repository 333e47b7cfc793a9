/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.channels.column;

import java.util.Locale;
import java.util.Optional;

import org.headroom.model.base.Named;
import org.headroom.model.channel.InputChannel;
import org.headroom.model.commands.Edits;
import org.headroom.model.system.SystemPackage;

/** Gain of the head amplifier in dB, which is that of the stagebox socket. */
final class GainColumn extends AbstractColumn {

    private static final double LARGEST_DB = 100;

    GainColumn() {
        super("gain", Kind.NUMBER, 6);
    }

    @Override
    public String text(Named channel) {
        var socket = ((InputChannel) channel).getStagebox();
        if (socket == null || socket.getGain() == null) {
            return "";
        }
        double gain = socket.getGain();
        return gain == Math.rint(gain) ? String.format(Locale.ROOT, "%.0f", gain) : Double.toString(gain);
    }

    @Override
    public Optional<String> prerequisite() {
        return Optional.of("stagebox");
    }

    @Override
    public Optional<String> missing(Named channel) {
        return ((InputChannel) channel).getStagebox() == null ? refuse("noSocket") : Optional.empty();
    }

    @Override
    public Optional<String> obstacle(Named channel, String text) {
        return text.isBlank() || parse(text).isPresent() ? Optional.empty() : refuse("gain", text.strip());
    }

    @Override
    public void set(Edits edits, Named channel, String text) {
        var socket = ((InputChannel) channel).getStagebox();
        if (socket != null) {
            edits.set(socket, SystemPackage.Literals.PORT__GAIN, parse(text).orElse(null));
        }
    }

    private static Optional<Double> parse(String text) {
        try {
            var figure = text.strip().replaceFirst("(?i)\\s*dB$", "").replace(',', '.').replace('\u2212', '-');
            double gain = Double.parseDouble(figure);
            return Math.abs(gain) <= LARGEST_DB ? Optional.of(gain) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
