/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.flow;

import java.util.Objects;

/**
 * What the title block says. Empty texts leave their place empty.
 *
 * @param production the name of the production
 * @param subject    what the sheet shows
 * @param client     who it is for
 * @param venue      where it is
 * @param drawn      who drew it
 * @param drawnBelow  below that: a date or the number of the project
 * @param revision   revision and its date
 * @param status     such as draft, for approval, as built
 * @param sheet      such as {@code 3 of 12}
 * @param sheetKind  such as {@code Signal flow}
 * @param findings   such as {@code No errors}
 * @param moreFindings below that, such as {@code 2 warnings}
 */
public record TitleBlockSpec(String production, String subject, String client, String venue, String drawn,
        String drawnBelow, String revision, String status, String sheet, String sheetKind, String findings,
        String moreFindings) {

    public TitleBlockSpec {
        for (var text : new String[] {production, subject, client, venue, drawn, drawnBelow, revision, status, sheet,
                sheetKind, findings, moreFindings}) {
            Objects.requireNonNull(text);
        }
    }
}
