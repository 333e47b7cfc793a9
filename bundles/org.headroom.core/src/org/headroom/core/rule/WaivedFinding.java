/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.headroom.model.production.Waiver;

/**
 * A finding that somebody has accepted.
 *
 * @param finding the finding
 * @param reason  why it is accepted; empty when nobody wrote it down
 * @param author  who accepted it
 * @param date    when
 */
public record WaivedFinding(Finding finding, Optional<String> reason, Optional<String> author,
        Optional<LocalDate> date) {

    public WaivedFinding {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(author);
        Objects.requireNonNull(date);
    }

    static WaivedFinding of(Finding finding, Waiver waiver) {
        return new WaivedFinding(finding, said(waiver.getReason()), said(waiver.getAuthor()),
                Optional.ofNullable(waiver.getDate()));
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(each -> !each.isBlank());
    }
}
