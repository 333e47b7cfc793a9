/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.x32.osc;

import java.util.List;

import org.headroom.core.exchange.LossReport;

/**
 * What a console has to be told so that it holds the channel list.
 *
 * @param lines  to tell, in the order of the console
 * @param losses what it cannot hold
 */
public record PatchPlan(List<Line> lines, LossReport losses) {

    /**
     * One node.
     *
     * @param before what the console holds; empty when it did not tell
     * @param after  what it will be told
     */
    public record Line(String before, String after) {
    }

    public PatchPlan {
        lines = List.copyOf(lines);
    }
}
