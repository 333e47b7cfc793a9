/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.numbering;

import org.eclipse.emf.ecore.EObject;

/**
 * A line of the preview of a new numbering.
 *
 * @param object the cable, multicore or channel
 * @param before its number now; empty: none
 * @param after  its number afterwards
 */
public record NumberedObject(EObject object, String before, String after) {

    public boolean isChanged() {
        return !before.equals(after);
    }
}
