/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.document;

/**
 * Makes the content of one document from a production. Contributed at the extension point {@code
 * org.headroom.core.documents}, which also declares its id, name, formats and template. Has a public constructor
 * without parameters, keeps no state, and is called in background threads.
 */
public interface DocumentSource {

    DocumentContent content(DocumentRequest request);
}
