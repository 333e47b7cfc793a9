/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.connect;

import org.headroom.model.base.Identified;
import org.headroom.model.sheet.Sheet;

/** Shows sheets of the same design. */
public interface OtherSheets {

    /** Opens a sheet, or brings it to the front, and selects an object there; false when it cannot be shown. */
    boolean show(Sheet sheet, Identified object);

    /** Goes back to where the last sheet was shown from; false when nothing was. */
    boolean back();
}
