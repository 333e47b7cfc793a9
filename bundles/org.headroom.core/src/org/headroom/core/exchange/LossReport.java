/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.exchange;

import java.util.List;

/** What was renamed, shortened or left out on the way to another format. */
public record LossReport(List<Loss> losses) {

    public static final LossReport NONE = new LossReport(List.of());

    /**
     * One loss.
     *
     * @param subject what it is about, as users read it
     * @param kind    what happened
     * @param before  what the design holds
     * @param after   what was written; empty when it was left out
     * @param reason  why
     */
    public record Loss(String subject, Kind kind, String before, String after, String reason) {
        /** What happened. */
        public enum Kind {
            RENAMED, SHORTENED, ROUNDED, LEFT_OUT
        }
    }

    public LossReport {
        losses = List.copyOf(losses);
    }
}
