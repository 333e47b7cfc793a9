/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.common.problem;

import java.util.Locale;

import org.headroom.common.text.Messages;

/** How bad a problem is. The natural order puts the worst first. */
public enum Severity {

    /** The thing cannot be used, or is wrong. */
    ERROR,
    /** It can be used, but somebody should look at it. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** Whether this is as bad as the other, or worse. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The worse of the two. */
    public Severity worse(Severity other) {
        return isAtLeast(other) ? this : other;
    }

    /** The word for people, in the language of the running program. */
    public String label() {
        return Messages.of(Severity.class).text("severity." + id());
    }

    /** The word for machines: {@code error}, {@code warning} or {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
