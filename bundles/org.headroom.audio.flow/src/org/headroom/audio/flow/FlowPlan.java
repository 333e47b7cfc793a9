/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.flow;

import java.util.List;

import org.headroom.audio.graph.Plan;
import org.headroom.signal.path.Hop;

/**
 * A drawn system that can be run.
 *
 * @param plan      what runs; its inputs are the sources of the request, its outputs the taps, in their order
 * @param supposed  hops whose gain the design does not know: taken as 0 dB
 * @param mixed     hops through a mix that the design does not set: taken at the gain of the request
 * @param loops     hops that were left out because sound would run in a circle
 * @param deaf      numbers of the outputs that no source reaches
 */
public record FlowPlan(Plan plan, List<Hop> supposed, List<Hop> mixed, List<Hop> loops, List<Integer> deaf) {

    public FlowPlan {
        supposed = List.copyOf(supposed);
        mixed = List.copyOf(mixed);
        loops = List.copyOf(loops);
        deaf = List.copyOf(deaf);
    }
}
