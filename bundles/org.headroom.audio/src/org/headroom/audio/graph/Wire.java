/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.graph;

/**
 * Leads one channel from a node, or from an input of the engine, to a node or an output of the engine.
 *
 * @param from    number of the node, or {@link #ENGINE}
 * @param output  channel there
 * @param to      number of the node, or {@link #ENGINE}
 * @param input   channel there
 * @param factor  of amplitude
 */
public record Wire(int from, int output, int to, int input, double factor) {

    /** Stands for the inputs and outputs of the engine itself. */
    public static final int ENGINE = -1;

    public static Wire of(int from, int output, int to, int input) {
        return new Wire(from, output, to, input, 1);
    }
}
