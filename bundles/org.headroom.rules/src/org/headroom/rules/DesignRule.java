/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.common.text.Messages;
import org.headroom.core.rule.DesignArea;
import org.headroom.core.rule.Rule;
import org.headroom.model.base.Identified;

/**
 * A rule whose texts stand in the {@code messages.properties} of its package: {@code KEY.message}, {@code KEY.hint} and
 * {@code KEY.fix}, where KEY is what stands behind the dot in the id of the rule. A finding of another kind of the same
 * rule has the
 * keys {@code KEY.KIND.message} and so on.
 */
public abstract class DesignRule implements Rule {

    private final String id;
    private final Severity severity;
    private final Messages texts;

    /**
     * @param id       identity of the rule as declared, {@code subject.key}
     * @param severity how bad its findings are unless they say otherwise
     */
    protected DesignRule(String id, Severity severity) {
        this.id = Objects.requireNonNull(id);
        this.severity = Objects.requireNonNull(severity);
        this.texts = Messages.of(getClass());
    }

    public final String id() {
        return id;
    }

    public final Severity severity() {
        return severity;
    }

    /** Starts a finding about these objects, the most telling first. */
    protected final FindingDraft about(Identified first, Identified... further) {
        return about(Stream.concat(Stream.of(first), Stream.of(further)).toList());
    }

    /** Starts a finding about these objects, the most telling first. */
    protected final FindingDraft about(List<? extends Identified> objects) {
        return new FindingDraft(id, severity, texts, objects);
    }

    /** All but drawings, the room and measurements; a rule that looks at these says so. */
    @Override
    public Set<DesignArea> looksAt() {
        return EnumSet.complementOf(EnumSet.of(DesignArea.SHEETS, DesignArea.VENUE, DesignArea.MEASUREMENTS));
    }
}
