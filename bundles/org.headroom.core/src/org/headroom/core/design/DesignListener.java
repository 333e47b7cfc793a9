/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.design;

/** Told what happens to an open design, in the thread that owns it. Edits are told by the design's history. */
@FunctionalInterface
public interface DesignListener {

    void happened(DesignEvent event);
}
