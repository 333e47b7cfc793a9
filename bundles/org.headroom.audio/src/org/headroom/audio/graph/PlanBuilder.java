/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Collects nodes and wires and compiles them to a {@link Plan}. For one thread, not the audio thread. */
public final class PlanBuilder {

    private final int inputs;
    private final int outputs;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();

    /**
     * @param inputs  channels that come in
     * @param outputs channels that go out
     */
    public PlanBuilder(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** Adds a node and returns its number. */
    public int add(Node node) {
        nodes.add(node);
        return nodes.size() - 1;
    }

    /** Adds a wire; several into one channel are summed. */
    public PlanBuilder connect(Wire wire) {
        boolean fits = wire.output() >= 0 && wire.output() < (wire.from() == Wire.ENGINE ? inputs : node(wire.from()).outputs())
                && wire.input() >= 0 && wire.input() < (wire.to() == Wire.ENGINE ? outputs : node(wire.to()).inputs());
        if (!fits || !Double.isFinite(wire.factor())) {
            throw new IllegalArgumentException("no such wire: " + wire);
        }
        wires.add(wire);
        return this;
    }

    private Node node(int number) {
        if (number < 0 || number >= nodes.size()) {
            throw new IllegalArgumentException("no node " + number);
        }
        return nodes.get(number);
    }

    /**
     * Orders the nodes and delays what would arrive early, so that sound that took different ways meets itself in time.
     *
     * @param blockFrames longest block
     * @throws FeedbackException when a node would have to hear itself
     */
    public Plan compile(int blockFrames) throws FeedbackException {
        var order = order();
        var ready = new int[nodes.size()];
        var steps = new ArrayList<Plan.Step>();
        var places = new int[nodes.size()];
        for (int number : order) {
            int begins = begins(number, ready);
            places[number] = steps.size();
            steps.add(new Plan.Step(nodes.get(number), feeds(number, begins, ready, places), blockFrames));
            ready[number] = begins + nodes.get(number).kernel().latencyFrames();
        }
        int latency = begins(Wire.ENGINE, ready);
        return new Plan(inputs, outputs, blockFrames, latency, steps, feeds(Wire.ENGINE, latency, ready, places));
    }

    private int begins(int number, int[] ready) {
        return wires.stream().filter(wire -> wire.to() == number)
                .mapToInt(wire -> wire.from() == Wire.ENGINE ? 0 : ready[wire.from()]).max().orElse(0);
    }

    private List<Plan.Feed> feeds(int number, int begins, int[] ready, int[] places) {
        return wires.stream().filter(wire -> wire.to() == number).map(wire -> {
            boolean outside = wire.from() == Wire.ENGINE;
            int early = begins - (outside ? 0 : ready[wire.from()]);
            return new Plan.Feed(outside ? Wire.ENGINE : places[wire.from()], wire.output(), wire.input(), (float) wire.factor(), early);
        }).toList();
    }

    private List<Integer> order() throws FeedbackException {
        var waiting = new int[nodes.size()];
        var behind = IntStream.range(0, nodes.size()).mapToObj(k -> new ArrayList<Integer>()).toList();
        for (Wire wire : wires) {
            if (wire.from() != Wire.ENGINE && wire.to() != Wire.ENGINE) {
                waiting[wire.to()]++;
                behind.get(wire.from()).add(wire.to());
            }
        }
        var free = new ArrayDeque<Integer>();
        IntStream.range(0, nodes.size()).filter(k -> waiting[k] == 0).forEach(free::add);
        var order = new ArrayList<Integer>();
        while (!free.isEmpty()) {
            int next = free.remove();
            order.add(next);
            for (int each : behind.get(next)) {
                if (--waiting[each] == 0) {
                    free.add(each);
                }
            }
        }
        if (order.size() < nodes.size()) {
            throw new FeedbackException(IntStream.range(0, nodes.size()).filter(k -> waiting[k] > 0)
                    .mapToObj(k -> nodes.get(k).name()).collect(Collectors.toList()));
        }
        return order;
    }
}
