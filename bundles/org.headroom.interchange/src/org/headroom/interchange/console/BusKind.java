/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.headroom.model.channel.OutputKind;

/** What an output of a console is. */
public enum BusKind {

    MIX("Mix", OutputKind.MIX, "mix", "mixbus", "mix bus", "bus", "aux", "iem", "wedge", "send"),
    MATRIX("Matrix", OutputKind.MATRIX, "matrix", "mtx"),
    GROUP("Group", OutputKind.GROUP, "group", "grp"),
    /** 1 is left, 2 right, 3 mono or centre. */
    MAIN("Main", OutputKind.MAIN, "main", "lr", "st", "stereo", "master");

    private final String title;
    private final OutputKind output;
    private final List<String> words;

    BusKind(String title, OutputKind output, String... words) {
        this.title = title;
        this.output = output;
        this.words = List.of(words);
    }

    /** As it stands in the output list. */
    public String title() {
        return title;
    }

    public OutputKind output() {
        return output;
    }

    static Stream<BusKind> called(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.words.contains(plain));
    }
}
