/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headroom.common.text.Messages;
import org.headroom.model.base.Identified;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.trace.MissingSignals;
import org.headroom.trace.MissingSignals.Lost;
import org.headroom.trace.Trace;
import org.headroom.trace.TraceDirection;
import org.headroom.trace.TracePath;
import org.headroom.trace.TraceStep;
import org.headroom.trace.TraceTexts;
import org.headroom.trace.TraceTree;
import org.headroom.trace.TraceTree.Node;
import org.headroom.signal.path.Point.Mix;

/** A trace for people. */
final class TraceReport {

    private static final Messages TEXTS = Messages.of(TraceReport.class);
    /** More ways than so many are not written out. */
    private static final int WAYS = 10;

    private TraceReport() {
    }

    /** The trace as a tree: a line for each point, deeper where it branches. */
    static List<String> of(Identified target, Trace trace) {
        var lines = new ArrayList<String>();
        var down = trace.direction() == TraceDirection.DOWNSTREAM;
        var arrivals = trace.arrivals();
        lines.add(TEXTS.text(down ? "from" : "to", name(target), arrivals.size(), trace.loudspeakers().size()));
        TraceTree.of(trace).forEach(root -> tree(root, Optional.empty(), 1, lines));
        trace.loops().forEach(loop -> lines.add(TEXTS.text("loop", TraceTexts.loop(loop))));
        if (trace.isTruncated()) {
            lines.add(TEXTS.text("truncated", trace.points().size()));
        }
        return lines;
    }

    private static void tree(Node node, Optional<Node> before, int depth, List<String> lines) {
        var key = node.hop().isEmpty() ? "tree.root" : node.isArrival() ? "tree.arrival"
                : node.hop().get().certain() ? "tree.step" : "tree.may";
        lines.add("  ".repeat(depth) + TEXTS.text(key, TraceTexts.point(node.point()),
                node.hop().map(TraceTexts::way).orElse(""), amounts(node, before)));
        node.end().filter(end -> end.kind().isMissing())
                .ifPresent(end -> lines.add("  ".repeat(depth) + TEXTS.text("missing", end.text())));
        int next = node.branches().size() > 1 ? depth + 1 : depth;
        node.branches().forEach(branch -> tree(branch, Optional.of(node), next, lines));
    }

    // Only what changes: a path is long, and most hops add nothing.
    private static String amounts(Node node, Optional<Node> before) {
        var changes = new StringBuilder();
        if (before.isPresent() && !before.get().gain().equals(node.gain())) {
            changes.append(TEXTS.text("gain", TraceTexts.gain(node.gain())));
        }
        if (before.isPresent() && !before.get().delay().equals(node.delay())) {
            changes.append(TEXTS.text("delay", TraceTexts.delay(node.delay())));
        }
        return changes.toString();
    }

    /** The ways of a trace to or from a device, shortest first, with all their steps. */
    static List<String> between(Trace trace, Device device) {
        var lines = new ArrayList<String>();
        var paths = trace.paths(device, WAYS);
        if (paths.isEmpty()) {
            lines.add(TEXTS.text("no.way", Devices.name(device)));
            trace.missing().forEach(end -> lines.add(TEXTS.text("missing", end.text())));
        }
        paths.forEach(path -> path(path, lines));
        return lines;
    }

    private static void path(TracePath path, List<String> lines) {
        lines.add(TEXTS.text("path", TraceTexts.point(path.start()), TraceTexts.point(path.end()),
                TraceTexts.gain(path.gain()), TraceTexts.delay(path.delay())));
        for (TraceStep step : path.steps()) {
            if (step.hop().to() instanceof Mix) {
                continue;
            }
            lines.add(TEXTS.text(step.hop().certain() ? "step" : "step.may", TraceTexts.point(step.hop().to()),
                    TraceTexts.way(step.hop()), TraceTexts.gain(step.gain()), TraceTexts.delay(step.delay())));
        }
    }

    static List<String> missing(MissingSignals missing) {
        var lines = new ArrayList<String>();
        missing.loudspeakers().forEach(lost -> lost("silent", lost, lines));
        missing.sources().forEach(lost -> lost("unheard", lost, lines));
        if (lines.isEmpty()) {
            lines.add(TEXTS.text("nothing.missing"));
        }
        return lines;
    }

    private static void lost(String key, Lost lost, List<String> lines) {
        lines.add(TEXTS.text(key, Devices.name(lost.device())));
        lost.ends().forEach(end -> lines.add(TEXTS.text("missing.why", end.text())));
    }

    static String name(Identified target) {
        return switch (target) {
            case Device device -> Devices.name(device);
            case Port port -> Ports.fullName(port);
            default -> target.getId();
        };
    }
}
