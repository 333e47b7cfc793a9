/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents.internal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.headroom.common.text.Messages;
import org.headroom.core.document.Section.Tone;

/** How figures, tones and what is unknown are written in a language. */
public final class Wording {

    private final Messages texts;

    public Wording(Locale locale) {
        texts = Messages.of(Wording.class, locale);
    }

    /** A figure with its decimals, in groups of three digits from five digits on. */
    public String figure(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return unknown();
        }
        var rounded = BigDecimal.valueOf(value).setScale(Math.max(0, decimals), RoundingMode.HALF_UP);
        var format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(texts.locale()));
        format.setMinimumFractionDigits(Math.max(0, decimals));
        format.setMaximumFractionDigits(Math.max(0, decimals));
        format.setGroupingSize(3);
        format.setGroupingUsed(rounded.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0);
        return format.format(rounded.signum() == 0 ? rounded.abs() : rounded);
    }

    public String unknown() {
        return texts.text("unknown");
    }

    /** Symbol of a tone; empty where it has none. */
    public static String mark(Tone tone) {
        return switch (tone) {
            case GOOD -> "✓";
            case WARNING -> "▲";
            case ERROR -> "✗";
            case NORMAL, QUIET -> "";
        };
    }

    /** Word of a tone; empty where it has none. */
    public String word(Tone tone) {
        return mark(tone).isEmpty() ? "" : texts.text("tone." + style(tone));
    }

    static String style(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    Map<String, String> all() {
        return texts.keys().stream().collect(Collectors.toMap(key -> key, key -> texts.text(key)));
    }

    Locale locale() {
        return texts.locale();
    }
}
