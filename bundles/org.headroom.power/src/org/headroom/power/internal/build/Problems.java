/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedSet;

import org.headroom.common.text.Messages;
import org.headroom.core.rule.Subject;
import org.headroom.model.base.Identified;
import org.headroom.power.network.PowerProblem;
import org.headroom.power.network.PowerProblem.Code;

/** Collects what is wrong while the network is built. The same thing is told once. */
final class Problems {

    private static final Messages TEXT = Messages.of(Problems.class);

    private final SequencedSet<PowerProblem> found = new LinkedHashSet<>();

    void add(Code code, String key, List<Subject> subjects, Object... arguments) {
        found.add(new PowerProblem(code, subjects, TEXT.text(key, arguments), TEXT.text(key + ".hint")));
    }

    void add(Code code, String key, Identified object, Object... arguments) {
        add(code, key, List.of(Subject.of(object)), arguments);
    }

    /** A figure that may be unknown, but is above zero and finite where it is not; otherwise a problem is told. */
    OptionalDouble positive(Double figure, Identified object, String what) {
        return figure(figure, object, what, figure != null && figure > 0);
    }

    /** The same for a figure that may be zero. */
    OptionalDouble notNegative(Double figure, Identified object, String what) {
        return figure(figure, object, what, figure != null && figure >= 0);
    }

    private OptionalDouble figure(Double figure, Identified object, String what, boolean good) {
        if (figure == null) {
            return OptionalDouble.empty();
        }
        if (good && Double.isFinite(figure)) {
            return OptionalDouble.of(figure);
        }
        var subject = Subject.of(object);
        add(Code.BAD_FIGURE, "bad-figure", List.of(subject), subject.name(), TEXT.text("figure." + what),
                String.valueOf(figure));
        return OptionalDouble.empty();
    }

    String text(String key, Object... arguments) {
        return TEXT.text(key, arguments);
    }

    List<PowerProblem> all() {
        return new ArrayList<>(found);
    }
}
