/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.headroom.common.problem.Place;
import org.headroom.common.problem.Problem;
import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.internal.catalogue.DataNode.Mark;

/** Collects what is wrong in one file of a pack. Texts and remedies have the key of the problem. */
final class FileProblems {

    private static final String CODE = "pack.";
    /** Longest part of a file that is quoted in a message. */
    private static final int MAX_SHOWN = 1000;

    private final String file;
    private final Optional<String> object;
    private final List<Problem> problems = new ArrayList<>();

    FileProblems(String file, Optional<String> object) {
        this.file = file;
        this.object = object;
    }

    String file() {
        return file;
    }

    void error(Mark mark, String key, Object... arguments) {
        add(Severity.ERROR, Optional.of(mark), key, arguments);
    }

    void warning(Mark mark, String key, Object... arguments) {
        add(Severity.WARNING, Optional.of(mark), key, arguments);
    }

    /** An error of the whole file. */
    void error(String key, Object... arguments) {
        add(Severity.ERROR, Optional.empty(), key, arguments);
    }

    void add(DataFile.UnreadableException unreadable) {
        add(Severity.ERROR, unreadable.mark(), unreadable.key(), unreadable.arguments());
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }

    private void add(Severity severity, Optional<Mark> mark, String key, Object... arguments) {
        var messages = Messages.of(FileProblems.class);
        var shown = Arrays.stream(arguments).map(FileProblems::shortened).toArray();
        var at = mark.map(m -> Place.file(file, m.line(), m.column())).orElse(Place.file(file));
        var problem = new Problem(severity, CODE + key, messages.text(key, shown),
                Optional.of(object.map(at::withObject).orElse(at)), Optional.empty());
        problems.add(messages.pattern(key + ".remedy").isEmpty() ? problem
                : problem.withRemedy(messages.text(key + ".remedy", shown)));
    }

    private static Object shortened(Object argument) {
        return argument instanceof String text && text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…"
                : argument;
    }
}
