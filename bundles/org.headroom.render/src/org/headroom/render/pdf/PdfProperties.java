/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.render.pdf;

import java.time.Instant;

/**
 * What a PDF says about itself.
 *
 * @param created written into the file; given by the caller, so that the same drawing gives the same bytes
 */
public record PdfProperties(String title, String author, String subject, Instant created) {
}
