/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.documents;

import org.headroom.core.document.DocumentSource;

/**
 * A document made of all others, each as it would be alone, with a cover, a table of contents and one count of pages. Its
 * own content gives the title. Other combined documents, and drawn ones that {@link DrawnDocument#belongsInBook() do not
 * belong in a book}, are left out.
 */
public interface CombinedDocument extends DocumentSource {
}
