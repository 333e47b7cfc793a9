/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.power.internal.oneline;

import java.util.List;
import java.util.Optional;

import org.headroom.render.scene.Bounds;
import org.headroom.render.scene.Group;

/**
 * A thing of the one-line diagram that can be selected.
 *
 * @param key     what it is, the same from one result to the next
 * @param name    as users read it
 * @param station device of the source or distro that it is or belongs to; empty for what hangs on none
 * @param moved   devices that go with it when it is dragged
 * @param drawing how it looks
 * @param frame   where it stands
 */
record Thing(Key key, String name, Optional<String> station, List<String> moved, Group drawing, Bounds frame) {

    /** What a thing can be. */
    enum Kind {
        SUPPLY, WAY, LOOSE
    }

    /** @param id the object of the design that it stands for */
    record Key(Kind kind, String id) {
    }

    /** Where its name stands, to be typed over. */
    Bounds nameField() {
        return key.kind() == Kind.SUPPLY ? new Bounds(frame.x() + 6, frame.y() + 4, 226, 22)
                : new Bounds(frame.x() + 30, frame.y(), 114, 20);
    }
}
