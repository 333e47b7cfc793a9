/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.graph;

import org.headroom.core.audio.AudioKernel;

/**
 * A place in the graph where sound is changed.
 *
 * @param name    as users know it, for messages
 * @param kernel  what it does
 * @param inputs  its channels in
 * @param outputs its channels out
 */
public record Node(String name, AudioKernel kernel, int inputs, int outputs) {

    public Node {
        if (inputs < 0 || outputs < 0) {
            throw new IllegalArgumentException(name + ": " + inputs + " in, " + outputs + " out");
        }
    }
}
