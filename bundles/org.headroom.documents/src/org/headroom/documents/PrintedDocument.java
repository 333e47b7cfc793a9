/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import java.util.List;

import org.headroom.common.problem.Problem;

/**
 * A document as pages, in memory.
 *
 * @param pdf      the pages as PDF; empty when they could not be made. Not to be changed
 * @param problems why they could not be made, and what else is wrong with them
 */
public record PrintedDocument(byte[] pdf, List<Problem> problems) {

    public PrintedDocument {
        problems = List.copyOf(problems);
    }

    public boolean isEmpty() {
        return pdf.length == 0;
    }
}
