/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;

/** Keys and values of one mapping to be written, in order: the counterpart of {@link Fields}. What is not known is left out. */
final class Entries {

    private final Map<String, String> values = new LinkedHashMap<>();

    Entries text(String key, String text) {
        return text == null || text.isBlank() ? this : raw(key, quoted(text));
    }

    /** A text that stands between quotes only where it has to. */
    Entries name(String key, String text) {
        return text != null && text.matches("[a-z][a-z0-9_.-]*") && !text.matches("true|false|null|yes|no|on|off|y|n") ? raw(key, text)
                : text(key, text);
    }

    Entries texts(String key, List<String> texts) {
        return texts.isEmpty() ? this : raw(key, texts.stream().map(Entries::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    Entries word(String key, Enumerator word) {
        return word == null || word.getLiteral().equals("unknown") || word.getName().equals("UNKNOWN") ? this : name(key, word.getLiteral());
    }

    Entries flag(String key, Boolean flag) {
        return flag == null ? this : raw(key, flag.toString());
    }

    Entries whole(String key, Integer number) {
        return number == null ? this : raw(key, number.toString());
    }

    /** A figure that is read with this power of ten. */
    Entries figure(String key, Double figure, int power) {
        return figure == null ? this : raw(key, number(figure, power));
    }

    Entries figures(String key, List<Double> figures, int power) {
        return figures.isEmpty() ? this
                : raw(key, figures.stream().map(each -> number(each, power)).collect(Collectors.joining(", ", "[", "]")));
    }

    Entries range(String key, Double lowest, Double highest) {
        if (lowest == null || highest == null) {
            return this;
        }
        return lowest.equals(highest) ? figure(key, lowest, 0) : figures(key, List.of(lowest, highest), 0);
    }

    Entries part(String key, Optional<Entries> part) {
        return part.filter(each -> !each.values.isEmpty()).map(each -> raw(key, each.inLine())).orElse(this);
    }

    Entries parts(String key, List<Entries> parts) {
        return parts.isEmpty() ? this : raw(key, parts.stream().map(Entries::inLine).collect(Collectors.joining(", ", "[", "]")));
    }

    /** Parts with a line each. */
    Entries lines(String key, List<Entries> parts, String indent) {
        return parts.isEmpty() ? this
                : raw(key, parts.stream().map(each -> "\n" + indent + "- " + each.inLine()).collect(Collectors.joining()));
    }

    Entries raw(String key, String value) {
        values.put(key, Objects.requireNonNull(value));
        return this;
    }

    /** All of them in one line. */
    String inLine() {
        return values.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue()).collect(Collectors.joining(", ", "{", "}"));
    }

    /** A line for each. */
    String block(String indent) {
        return values.entrySet().stream().map(each -> indent + each.getKey() + ":" + (each.getValue().startsWith("\n") ? "" : " ") + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String number(double figure, int power) {
        var plain = BigDecimal.valueOf(figure).scaleByPowerOfTen(-power).stripTrailingZeros();
        return plain.scale() < -12 || plain.precision() + Math.abs(plain.scale()) > 30 ? plain.toString() : plain.toPlainString();
    }

    /** As JSON writes it, which YAML reads as well. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').appendCodePoint(each);
            } else if (each < ' ' || each == 0x7f || each >= 0x80 && each < 0xa0 || each == 0x2028 || each == 0x2029 || each == 0xfeff) {
                quoted.append(String.format("\\u%04x", each));
            } else {
                quoted.appendCodePoint(each);
            }
        });
        return quoted.append('"').toString();
    }
}
