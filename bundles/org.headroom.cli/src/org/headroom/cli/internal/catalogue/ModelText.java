/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.cli.internal.catalogue;

import java.util.List;
import java.util.Map;

/** Maps and lists as indented lines. */
final class ModelText {

    private ModelText() {
    }

    static String of(Map<String, Object> details) {
        var text = new StringBuilder();
        append(text, details, "");
        return text.toString().stripTrailing();
    }

    private static void append(StringBuilder text, Map<?, ?> map, String indent) {
        map.forEach((key, value) -> {
            switch (value) {
                case Map<?, ?> part -> {
                    text.append(indent).append(key).append(":\n");
                    append(text, part, indent + "  ");
                }
                case List<?> list when list.stream().anyMatch(Map.class::isInstance) -> {
                    text.append(indent).append(key).append(":\n");
                    for (var each : list) {
                        text.append(indent).append("  ").append(oneLine((Map<?, ?>) each)).append('\n');
                    }
                }
                case null -> { }
                default -> text.append(indent).append(key).append(": ").append(value).append('\n');
            }
        });
    }

    private static String oneLine(Map<?, ?> map) {
        var line = new StringBuilder("-");
        map.forEach((key, value) -> line.append(' ').append(key).append('=').append(value));
        return line.toString();
    }
}
