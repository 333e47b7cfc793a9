/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.headroom.core.rule.CheckResult;
import org.headroom.model.production.Production;

/**
 * What a document is asked for.
 *
 * @param production the design, which nobody changes meanwhile
 * @param locale     language of headings and numbers
 * @param printed    day to print on every page
 * @param check      what the check of the production found; empty when it was not checked
 */
public record DocumentRequest(Production production, Locale locale, LocalDate printed, Optional<CheckResult> check) {

    public DocumentRequest {
        Objects.requireNonNull(production);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(printed);
        Objects.requireNonNull(check);
    }

    /** For a production that was not checked. */
    public DocumentRequest(Production production, Locale locale, LocalDate printed) {
        this(production, locale, printed, Optional.empty());
    }

    /** The same, with the outcome of a check of this production. */
    public DocumentRequest checked(CheckResult result) {
        return new DocumentRequest(production, locale, printed, Optional.of(result));
    }
}
