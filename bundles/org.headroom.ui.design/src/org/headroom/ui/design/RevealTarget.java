/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.design;

import org.headroom.model.base.Identified;

/** A part that can bring an object of its design into sight and select it. Editors offer it as an adapter. */
@FunctionalInterface
public interface RevealTarget {

    /** Selects the object and scrolls to it; false when it does not show it. */
    boolean reveal(Identified object);
}
