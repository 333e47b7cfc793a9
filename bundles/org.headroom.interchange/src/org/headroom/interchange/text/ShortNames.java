/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.headroom.common.text.Messages;
import org.headroom.core.exchange.LossReport.Loss.Kind;
import org.headroom.interchange.report.Losses;

/**
 * Names as a target takes them. Names that differ stay different: the last characters of the later one give way to a number.
 * Equal names stay equal. Whatever is not written as it stands is reported.
 */
public final class ShortNames {

    private static final Messages TEXT = Messages.of(ShortNames.class);

    private final NameRule rule;
    private final Losses losses;
    private final Map<String, String> written = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    public ShortNames(NameRule rule, Losses losses) {
        this.rule = rule;
        this.losses = losses;
    }

    /**
     * The name as it is written.
     *
     * @param subject whose name it is, for the report
     * @param other   what is written when the target can write nothing of the name; fits the target
     */
    public String write(String subject, String name, String other) {
        if (name.isEmpty()) {
            return "";
        }
        var known = written.get(name);
        var result = known == null ? fresh(name, other) : known;
        if (!result.equals(name)) {
            var letters = rule.letters(name);
            var reason = letters.isEmpty() ? TEXT.text("reason.none")
                    : letters.length() > rule.longest() ? TEXT.text("reason.length", rule.longest())
                            : result.equals(letters) ? TEXT.text("reason.letters") : TEXT.text("reason.same");
            losses.add(subject, letters.length() > rule.longest() ? Kind.SHORTENED : Kind.RENAMED, name, result, reason);
        }
        return result;
    }

    private String fresh(String name, String other) {
        var letters = rule.letters(name);
        var candidate = letters.isEmpty() ? other : shorten(letters, rule.longest());
        for (int count = 2; !taken.add(candidate); count++) {
            var mark = "~" + count;
            var start = letters.isEmpty() ? other : letters;
            candidate = start.substring(0, Math.min(start.length(), rule.longest() - mark.length())).strip() + mark;
        }
        written.put(name, candidate);
        return candidate;
    }

    /** A figure at the end of a name tells more than the letters before it: "Backing vocal 12" becomes "Backing v 12". */
    private static String shorten(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int digits = name.length();
        while (digits > 0 && name.charAt(digits - 1) >= '0' && name.charAt(digits - 1) <= '9') {
            digits--;
        }
        int figures = name.length() - digits;
        if (figures == 0 || figures > longest / 2) {
            return name.substring(0, longest).strip();
        }
        return name.substring(0, longest - figures - 1).strip() + " " + name.substring(digits);
    }
}
