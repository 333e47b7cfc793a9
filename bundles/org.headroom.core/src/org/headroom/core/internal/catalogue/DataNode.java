/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.internal.catalogue;

import java.util.List;
import java.util.Map;

/** A value of a data file with the place where it stands. */
sealed interface DataNode {

    /** Where it stands, from 1. */
    Mark mark();

    /** A place in a file, from 1. */
    record Mark(int line, int column) {
    }

    /**
     * A word, text or number.
     *
     * @param plain whether it was written without quotes, so that it may be a number, truth value or nothing
     */
    record Scalar(String text, boolean plain, Mark mark) implements DataNode {

        boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(List<DataNode> values, Mark mark) implements DataNode {
    }

    /** Values by key, in the order in which they are written. */
    record Mapping(Map<String, DataNode> values, Map<String, Mark> keys, Mark mark) implements DataNode {
    }
}
