/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.dante.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.headroom.common.text.Messages;
import org.headroom.core.exchange.LossReport.Loss.Kind;
import org.headroom.interchange.report.Losses;
import org.headroom.interchange.text.Transliteration;

/**
 * Names as Dante takes them, after Audinate's user guide of Dante Controller, "Device and channel names": at most 31 characters of
 * ASCII, upper and lower case are the same; devices of letters, figures and hyphens, different on the whole network; channels
 * without = . and @, different among those that one device sends. A name that another one has already gets a number.
 */
final class DanteNames {

    static final int LONGEST = 31;
    private static final Messages TEXT = Messages.of(DanteNames.class);

    private final UnaryOperator<String> letters;
    private final Losses losses;
    private final Set<String> taken = new HashSet<>();

    private DanteNames(UnaryOperator<String> letters, Losses losses) {
        this.letters = letters;
        this.losses = losses;
    }

    static DanteNames devices(Losses losses) {
        return new DanteNames(DanteNames::device, losses);
    }

    static DanteNames channels(Losses losses) {
        return new DanteNames(DanteNames::channel, losses);
    }

    private static String device(String name) {
        var plain = Transliteration.ascii(name).replaceAll("[^A-Za-z0-9-]", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() || Character.isLetter(plain.charAt(0)) ? plain : "D-" + plain;
    }

    private static String channel(String name) {
        return Transliteration.ascii(name).replaceAll("[=.@]", "-").strip();
    }

    /** What a channel without a name of its own is called. */
    static String number(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /**
     * The name as it is written.
     *
     * @param other for a name of which nothing can be written
     */
    String write(String subject, String name, String other) {
        var plain = letters.apply(name);
        var start = plain.isEmpty() ? other : plain;
        var written = cut(start, LONGEST);
        for (int count = 2; !taken.add(written.toLowerCase(Locale.ROOT)); count++) {
            written = cut(start, LONGEST - 1 - Integer.toString(count).length()) + "-" + count;
        }
        if (!written.equals(name) && !name.isEmpty()) {
            boolean longer = start.length() > LONGEST;
            losses.add(subject, longer ? Kind.SHORTENED : Kind.RENAMED, name, written, TEXT.text(longer ? "reason.length"
                    : written.equals(plain) ? "reason.letters" : plain.isEmpty() ? "reason.none" : "reason.same", LONGEST));
        }
        return written;
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest).replaceAll("[- ]+$", "");
    }
}
