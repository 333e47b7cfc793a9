/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.Optional;

import org.headroom.model.system.Cable;
import org.headroom.signal.path.Point;

/**
 * A point at which a trace stops.
 *
 * @param point the last point
 * @param kind  why it stops there
 * @param cable the cable that leads nowhere, for free ends and cables plugged in the wrong way
 */
public record TraceEnd(Point point, EndKind kind, Optional<Cable> cable) {

    /** A sentence for users. */
    public String text() {
        return TraceTexts.end(this);
    }
}
