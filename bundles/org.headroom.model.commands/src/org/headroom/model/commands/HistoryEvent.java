/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.commands;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What happened to a history.
 *
 * @param kind     what happened
 * @param affected objects touched; empty for {@link Kind#SAVED} and {@link Kind#CLEARED}
 */
public record HistoryEvent(Kind kind, Collection<? extends EObject> affected) {

    /** What happened. */
    public enum Kind {
        APPLIED, UNDONE, REDONE, SAVED, CLEARED
    }

    public HistoryEvent {
        affected = List.copyOf(affected);
    }
}
