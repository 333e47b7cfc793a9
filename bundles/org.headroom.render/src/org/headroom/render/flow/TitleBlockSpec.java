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
 * @param revision   revision and its date
 * @param status     such as draft, for approval, as built
 * @param sheet      such as {@code 3 of 12}
 * @param findings   such as {@code 0 errors · 2 warnings}
 */
public record TitleBlockSpec(String production, String subject, String client, String venue, String drawn,
        String drawnDate, String revision, String status, String sheet, String sheetKind, String findings) {

    public TitleBlockSpec {
        for (var text : new String[] {production, subject, client, venue, drawn, drawnDate, revision, status, sheet,
                sheetKind, findings}) {
            Objects.requireNonNull(text);
        }
    }
}
