/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.ui.trace.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.common.text.Messages;
import org.headroom.trace.Trace;
import org.headroom.trace.TraceEnd;
import org.headroom.trace.TraceTexts;
import org.headroom.trace.TraceTree;
import org.headroom.trace.TraceTree.Node;
import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Point.Socket;

/**
 * A row of the trace. Rows that follow each other without a branch stand below each other at one level, so that Arrow Down goes along
 * the path; where it branches, each branch is a level deeper.
 */
final class TraceRow {

    private static final Messages MESSAGES = Messages.of(TraceRow.class);

    private final Node node;
    private final List<TraceRow> children = new ArrayList<>();

    private TraceRow(Node node) {
        this.node = node;
    }

    static List<TraceRow> of(Trace trace) {
        var rows = new ArrayList<TraceRow>();
        TraceTree.of(trace).forEach(root -> chain(root, rows));
        return rows;
    }

    private static void chain(Node start, List<TraceRow> level) {
        var node = start;
        var row = add(node, level);
        while (node.branches().size() == 1) {
            node = node.branches().getFirst();
            row = add(node, level);
        }
        for (Node branch : node.branches()) {
            chain(branch, row.children);
        }
    }

    private static TraceRow add(Node node, List<TraceRow> level) {
        var row = new TraceRow(node);
        level.add(row);
        return row;
    }

    List<TraceRow> children() {
        return children;
    }

    String name() {
        var name = TraceTexts.point(node.point());
        return node.hop().isPresent() && !node.hop().get().certain() ? MESSAGES.text("maybe", name) : name;
    }

    String way() {
        return node.hop().map(TraceTexts::way).orElse("");
    }

    String gain() {
        return node.hop().isEmpty() ? "" : TraceTexts.gain(node.gain());
    }

    String delay() {
        return node.hop().isEmpty() ? "" : TraceTexts.delay(node.delay());
    }

    /** Why it stops here; empty where it goes on or has arrived. */
    Optional<String> lost() {
        return node.end().filter(end -> end.kind().isMissing()).map(TraceEnd::text);
    }

    boolean isArrival() {
        return node.isArrival();
    }

    String icon() {
        return lost().isPresent() ? "warning" : isArrival() ? "loudspeaker" : node.hop().isEmpty() ? "microphone"
                : node.hop().get().cables().isEmpty() ? "device" : "cable";
    }

    String deviceId() {
        return node.point().device().getId();
    }

    /** Ids of the ports that it is at and that it is reached from, as far as they are ports. */
    List<String> portIds() {
        return Stream.concat(Stream.of(node.point()), node.hop().stream().flatMap(hop -> Stream.of(hop.from(), hop.to())))
                .flatMap(point -> point instanceof Socket socket ? Stream.of(socket.port().getId()) : Stream.empty())
                .distinct().toList();
    }

    /** For each device the last that is known of gain and delay in it; nothing where nothing is known. */
    static Map<String, String> labels(List<TraceRow> rows) {
        var labels = new LinkedHashMap<String, String>();
        rows.forEach(row -> row.label(labels));
        return labels;
    }

    private void label(Map<String, String> labels) {
        var gain = node.gain();
        var delay = node.delay();
        var parts = new ArrayList<String>();
        if (isTelling(gain)) {
            parts.add(TraceTexts.gain(gain));
        }
        if (isTelling(delay)) {
            parts.add(TraceTexts.delay(delay));
        }
        if (!parts.isEmpty()) {
            labels.put(deviceId(), String.join(" · ", parts));
        }
        children.forEach(child -> child.label(labels));
    }

    private static boolean isTelling(Amount amount) {
        return amount.known() != 0;
    }
}
