/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.migration;

import java.io.IOException;

import org.w3c.dom.Document;

/**
 * Brings the file of an older version forward, before it is read into the model. Contributed at the extension point
 * {@code org.headroom.core.migrations}, which declares from and to which version. Has a public constructor without
 * parameters and keeps no state.
 */
public interface Migration {

    /**
     * Changes the file in place. The root element is the production; its schema version is set by the caller
     * afterwards.
     *
     * @throws IOException when the file cannot be brought forward; the message names the place, the reason and the
     * remedy
     */
    void migrate(Document file) throws IOException;
}
