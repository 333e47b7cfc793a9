/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import org.headroom.common.api.NoImplement;

/** What a contribution declares about itself. Immutable, and complete without loading any class of the contributor. */
@NoImplement
public interface Descriptor {

    /** Identity among all contributions to the point. */
    String id();
}
