/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
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
 * @param previous   an earlier revision to compare with, for documents that tell changes
 * @param options    what else was chosen, by name, such as {@code labels}; a document ignores what it does not know
 */
public record DocumentRequest(Production production, Locale locale, LocalDate printed, Optional<CheckResult> check,
        Optional<Production> previous, Map<String, String> options) {

    public DocumentRequest {
        Objects.requireNonNull(production);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(printed);
        Objects.requireNonNull(check);
        Objects.requireNonNull(previous);
        options = Map.copyOf(options);
    }

    /** For a production that was not checked, compared with nothing, with the usual options. */
    public DocumentRequest(Production production, Locale locale, LocalDate printed) {
        this(production, locale, printed, Optional.empty(), Optional.empty(), Map.of());
    }

    /** The same, with the outcome of a check of this production. */
    public DocumentRequest checked(CheckResult result) {
        return new DocumentRequest(production, locale, printed, Optional.of(result), previous, options);
    }

    /** The same, compared with an earlier revision. */
    public DocumentRequest since(Production earlier) {
        return new DocumentRequest(production, locale, printed, check, Optional.of(earlier), options);
    }

    /** The same with other options. */
    public DocumentRequest with(Map<String, String> chosen) {
        return new DocumentRequest(production, locale, printed, check, previous, chosen);
    }
}
