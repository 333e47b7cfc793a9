/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.headroom.common.problem.Severity;
import org.headroom.render.flow.Detail;

/**
 * How a sheet is drawn.
 *
 * @param router   lays cables without a stored route
 * @param findings the worst finding about each object, by the id of the object; empty: not checked
 * @param hops     cables step over those that they cross
 * @param page     border, zones, title block and key to the signals are drawn, and the scene is the whole page
 * @param locale   language of the title block and the key
 */
public record SheetOptions(Detail detail, CableRouter router, Optional<Findings> findings, boolean hops, boolean page,
        Locale locale) {

    /**
     * What the check of a production found.
     *
     * @param worst  by the id of the object
     * @param errors in the whole production
     */
    public record Findings(Map<String, Severity> worst, int errors, int warnings) {

        public Findings {
            worst = Map.copyOf(worst);
        }
    }

    public SheetOptions {
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(router, "router");
        Objects.requireNonNull(locale, "locale");
    }

    /** In the language of the running program. */
    public SheetOptions(Detail detail, CableRouter router, Optional<Findings> findings, boolean hops, boolean page) {
        this(detail, router, findings, hops, page, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The whole page with everything on it: for paper and files. */
    public static SheetOptions forPage() {
        return new SheetOptions(Detail.FULL, CableRouter.plain(), Optional.empty(), true, true);
    }

    /** The drawing alone: for a window. */
    public static SheetOptions forWindow(Detail detail) {
        return new SheetOptions(detail, CableRouter.plain(), Optional.empty(), detail == Detail.FULL, false);
    }

    public SheetOptions routedBy(CableRouter value) {
        return new SheetOptions(detail, value, findings, hops, page, locale);
    }

    public SheetOptions with(Findings value) {
        return new SheetOptions(detail, router, Optional.of(value), hops, page, locale);
    }

    /** With words in this language. */
    public SheetOptions in(Locale value) {
        return new SheetOptions(detail, router, findings, hops, page, value);
    }

    Optional<Severity> mark(String object) {
        return findings.flatMap(found -> Optional.ofNullable(object).map(id -> found.worst().get(id)));
    }
}
