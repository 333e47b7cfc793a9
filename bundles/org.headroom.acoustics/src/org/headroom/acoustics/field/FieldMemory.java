/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.acoustics.field;

import org.headroom.acoustics.internal.field.TableMemory;

/**
 * Remembers what was worked out of directivities, so that the next field of the same loudspeakers in the same bands begins at once: while something is
 * dragged, that is most of the time. Holds some dozen tables. May be used by several threads.
 */
public final class FieldMemory {

    final TableMemory tables = new TableMemory();
}
