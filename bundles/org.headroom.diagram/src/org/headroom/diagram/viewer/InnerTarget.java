/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.headroom.render.scene.Point;

/** An edit part with parts inside that are hit apart from it, such as the ports of a device. They may be made when hit. */
@FunctionalInterface
public interface InnerTarget {

    /** The part inside that a point hits, within a distance in pixels. */
    Optional<EditPart> innerPartAt(Point point, double reach);
}
