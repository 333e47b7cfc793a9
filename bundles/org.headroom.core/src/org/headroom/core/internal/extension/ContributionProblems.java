/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.extension;

import java.time.Duration;

import org.headroom.common.problem.Problem;
import org.headroom.common.text.Messages;
import org.headroom.core.extension.ContributionName;

/** The problems that contributions can have. Each names the contributor, the point and the id. */
public final class ContributionProblems {

    private ContributionProblems() {
    }

    public static Problem missing(ContributionName name, String attribute) {
        return error("missing-attribute", name, attribute);
    }

    public static Problem wrongValue(ContributionName name, String attribute, String value, String allowed) {
        return error("wrong-value", name, attribute, value, allowed);
    }

    public static Problem noFile(ContributionName name, String attribute, String path) {
        return error("no-file", name, attribute, path);
    }

    public static Problem unknownElement(ContributionName name, String found, String expected) {
        return error("unknown-element", name, found, expected);
    }

    public static Problem duplicate(ContributionName name, String first) {
        return error("duplicate", name, first);
    }

    public static Problem wrongClass(ContributionName name, Object made, Class<?> expected) {
        return error("wrong-class", name, made == null ? "null" : made.getClass().getName(), expected.getName());
    }

    public static Problem notMade(ContributionName name, Throwable thrown) {
        return error("not-made", name, told(thrown));
    }

    public static Problem failed(ContributionName name, Throwable thrown) {
        return error("failed", name, told(thrown));
    }

    public static Problem tooSlow(ContributionName name, Duration limit) {
        return error("too-slow", name, limit.toMillis() / 1000.0);
    }

    public static Problem gaveNothing(ContributionName name) {
        return error("gave-nothing", name);
    }

    /** A contributor was uninstalled while its contributions were read. */
    public static Problem gone(String point) {
        return error("gone", new ContributionName("?", point, "?"));
    }

    /** The first two arguments of every text are the contributor and the id. */
    private static Problem error(String key, ContributionName name, Object... more) {
        var arguments = new Object[more.length + 2];
        arguments[0] = name.contributor();
        arguments[1] = name.id();
        System.arraycopy(more, 0, arguments, 2, more.length);
        var messages = Messages.of(ContributionProblems.class);
        var problem = Problem.error("extension." + key, messages.text(key, arguments)).at(name.place());
        return messages.pattern(key + ".remedy").map(text ->
                problem.withRemedy(messages.text(key + ".remedy", arguments)))
                .orElse(problem);
    }

    private static String told(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null && root.getCause() != root && root instanceof ReflectiveOperationException) {
            root = root.getCause();
        }
        var text = root.getClass().getSimpleName();
        return root.getMessage() == null || root.getMessage().isBlank() ? text : text + ": " + root.getMessage();
    }
}
