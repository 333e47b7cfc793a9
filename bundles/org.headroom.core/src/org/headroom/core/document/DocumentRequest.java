/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.document;

import java.time.LocalDate;
import java.util.Locale;

import org.headroom.model.production.Production;

/**
 * What a document is asked for.
 *
 * @param production the design, which nobody changes meanwhile
 * @param locale     language of headings and numbers
 * @param printed    day to print on every page
 */
public record DocumentRequest(Production production, Locale locale, LocalDate printed) {
}
