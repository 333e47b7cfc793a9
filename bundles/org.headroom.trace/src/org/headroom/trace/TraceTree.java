/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.Point;
import org.headroom.signal.path.Point.Mix;

/**
 * A trace as a tree for reading: what lies on the way to an arrival or to an end where something is missing, each point once, where
 * it is reached first. Mixes are left out; what follows them stands below what leads to them.
 */
public final class TraceTree {

    private final Trace trace;
    private final Set<Point> wanted;
    private final Map<Point, TraceEnd> ends = new LinkedHashMap<>();

    /**
     * A place in the tree.
     *
     * @param point    the point
     * @param hop      the hop by which it is reached; empty for a root
     * @param gain     gain from the start of the trace to here, in dB
     * @param delay    delay from the start of the trace to here, in seconds
     * @param end      that the trace stops here, and why
     * @param branches what follows, in order
     */
    public record Node(Point point, Optional<Hop> hop, Amount gain, Amount delay, Optional<TraceEnd> end,
            List<Node> branches) {

        public Node {
            branches = List.copyOf(branches);
        }

        /** Whether the signal has arrived here. */
        public boolean isArrival() {
            return end.filter(each -> each.kind() == EndKind.ARRIVED).isPresent();
        }
    }

    private TraceTree(Trace trace) {
        this.trace = trace;
        trace.ends().forEach(end -> ends.putIfAbsent(end.point(), end));
        var targets = new LinkedHashSet<>(ends.keySet());
        wanted = targets.isEmpty() ? new LinkedHashSet<>(trace.points()) : trace.leadingTo(targets);
    }

    /** The roots of the tree: where the trace starts. */
    public static List<Node> of(Trace trace) {
        var tree = new TraceTree(trace);
        var children = tree.children();
        var nodes = new LinkedHashMap<Point, Node>();
        // From the far end back, so that the branches of a node are made before it.
        for (Point point : trace.points().reversed()) {
            if (tree.wanted.contains(point)) {
                nodes.put(point, tree.node(point, children.getOrDefault(point, List.of()), nodes));
            }
        }
        return trace.start().stream().filter(nodes::containsKey).map(nodes::get).toList();
    }

    private Map<Point, List<Point>> children() {
        var children = new LinkedHashMap<Point, List<Point>>();
        for (Point point : trace.points()) {
            trace.first(point).filter(hop -> wanted.contains(point)).ifPresent(
                    hop -> children.computeIfAbsent(trace.near(hop), each -> new ArrayList<>()).add(point));
        }
        return children;
    }

    private Node node(Point point, List<Point> children, Map<Point, Node> nodes) {
        var branches = new ArrayList<Node>();
        for (Point child : children) {
            var node = nodes.get(child);
            if (child instanceof Mix && node.end().isEmpty()) {
                branches.addAll(node.branches());
            } else {
                branches.add(node);
            }
        }
        var path = trace.pathTo(point);
        return new Node(point, trace.first(point), path.map(TracePath::gain).orElse(Amount.NOTHING),
                path.map(TracePath::delay).orElse(Amount.NOTHING), Optional.ofNullable(ends.get(point)), branches);
    }
}
