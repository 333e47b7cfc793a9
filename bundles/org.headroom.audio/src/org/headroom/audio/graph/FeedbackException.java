/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.graph;

import java.util.List;

/** A loop: nodes that would have to hear themselves. */
public final class FeedbackException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> nodes;

    FeedbackException(List<String> nodes) {
        super("sound runs in a circle: " + String.join(", ", nodes));
        this.nodes = List.copyOf(nodes);
    }

    /** Names of the nodes on the loop and behind it. */
    public List<String> nodes() {
        return nodes;
    }
}
