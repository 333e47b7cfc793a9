/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

/** Told after each change of a history, in the thread that made it. Listeners do not change the design. */
@FunctionalInterface
public interface HistoryListener {

    void changed(HistoryEvent event);
}
