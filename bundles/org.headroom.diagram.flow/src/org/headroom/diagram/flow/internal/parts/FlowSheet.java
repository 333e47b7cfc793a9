/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.flow.internal.parts;

import java.util.Collection;
import java.util.Optional;

import org.headroom.core.design.Design;
import org.headroom.diagram.flow.internal.edits.SheetEdits;
import org.headroom.diagram.viewer.NameField;
import org.headroom.model.sheet.Sheet;
import org.headroom.model.system.Cable;
import org.headroom.render.sheet.SheetOptions;

/** The sheet that an editor shows, and what the editor does for its parts. */
public interface FlowSheet {

    /** Stands for what is on the sheet, as the model of the viewer's contents; another one after a reload. */
    record Contents(Sheet sheet) {
    }

    Design design();

    Sheet sheet();

    /** Lets the user type a new text over the old one. */
    void rename(NameField field);

    /** Tells the user something in passing; empty: nothing any more. */
    void tell(Optional<String> message);

    /**
     * Lays cables as if they had no routes, those laid by hand as well: in the background, then as one step. Tools need not
     * do that after other changes: whatever is moved, connected or resized by a change of the design's history, its cables
     * are laid anew in the background and their routes belong to the step of that change.
     */
    void layAnew(Collection<Cable> cables);

    /** What the hand does beyond selecting and moving. */
    default Gestures gestures() {
        return Gestures.NONE;
    }

    /** What the checks found by now; empty while nothing was checked. */
    default Optional<SheetOptions.Findings> findings() {
        return Optional.empty();
    }

    default SheetEdits edits() {
        return new SheetEdits(design().production(), sheet());
    }
}
