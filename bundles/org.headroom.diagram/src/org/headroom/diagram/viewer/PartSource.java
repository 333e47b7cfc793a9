/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.diagram.viewer;

import java.util.Optional;

import org.eclipse.gef.GraphicalEditPart;

/**
 * Contents that make the edit parts of items when they are first needed: to be hit, selected or found. A sheet of thousands
 * of things has few of them at a time.
 */
@FunctionalInterface
public interface PartSource {

    /** The edit part of an item on the plane, made if need be; empty for what has none. */
    Optional<GraphicalEditPart> partFor(Object key);
}
