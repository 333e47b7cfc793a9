/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.channel;

import java.util.Arrays;

import org.headroom.routing.internal.space.Boxes;

/**
 * The crossings of the vertical and horizontal {@link Lines} of a drawing as a graph. Directions are 0 east, 1 south,
 * 2 west, 3 north.
 */
public final class ChannelGraph {

    private final Boxes boxes;
    private final double clearance;
    private final double[] frame;
    final Lines vertical;
    final Lines horizontal;
    int nodes;
    double[] x;
    double[] y;
    int[] onVertical;
    int[] onHorizontal;
    /** Four neighbours for each node, -1 where there is none. */
    int[] next;
    /** Nodes of each vertical and horizontal line, in order. */
    final int[][] ofVertical;
    final int[][] ofHorizontal;

    /**
     * @param boxes the devices
     * @param clearance least distance from a device
     * @param frame left, top, right and bottom of the outermost lines
     */
    public ChannelGraph(Boxes boxes, double clearance, double[] frame) {
        this.boxes = boxes;
        this.clearance = clearance;
        this.frame = frame.clone();
        vertical = new Lines(boxes, clearance, frame);
        horizontal = new Lines(boxes.transposed(), clearance, new double[] {frame[1], frame[0], frame[3], frame[2]});
        ofVertical = new int[vertical.size()][];
        ofHorizontal = new int[horizontal.size()][];
        x = new double[1024];
        y = new double[1024];
        onVertical = new int[1024];
        onHorizontal = new int[1024];
        var sizes = new int[vertical.size()];
        for (var h = 0; h < horizontal.size(); h++) {
            var line = h;
            var begin = nodes;
            vertical.crossing(horizontal.at(h), horizontal.low(h), horizontal.high(h), v -> {
                add(v, line);
                sizes[v]++;
            });
            ofHorizontal[h] = new int[nodes - begin];
            for (var k = begin; k < nodes; k++) {
                ofHorizontal[h][k - begin] = k;
            }
        }
        for (var v = 0; v < sizes.length; v++) {
            ofVertical[v] = new int[sizes[v]];
            sizes[v] = 0;
        }
        for (var k = 0; k < nodes; k++) {
            var v = onVertical[k];
            ofVertical[v][sizes[v]++] = k;
        }
        next = new int[nodes * 4];
        Arrays.fill(next, -1);
        link(ofHorizontal, 0, 2);
        link(ofVertical, 1, 3);
    }

    private void add(int v, int h) {
        if (nodes == x.length) {
            x = Arrays.copyOf(x, nodes * 2);
            y = Arrays.copyOf(y, nodes * 2);
            onVertical = Arrays.copyOf(onVertical, nodes * 2);
            onHorizontal = Arrays.copyOf(onHorizontal, nodes * 2);
        }
        x[nodes] = vertical.at(v);
        y[nodes] = horizontal.at(h);
        onVertical[nodes] = v;
        onHorizontal[nodes++] = h;
    }

    private void link(int[][] lines, int forth, int back) {
        for (var line : lines) {
            for (var k = 0; k + 1 < line.length; k++) {
                next[line[k] * 4 + forth] = line[k + 1];
                next[line[k + 1] * 4 + back] = line[k];
            }
        }
    }

    /** How many crossings the graph has. */
    public int nodes() {
        return nodes;
    }

    /** How many lanes fit beside each other where the edge from a node east (0) or south (1) runs. */
    double lanes(int node, int direction, double grid) {
        var other = next[node * 4 + direction];
        double room;
        if (direction == 0) {
            var turned = boxes.transposed();
            room = Math.min(turned.nextRight(y[node], x[node], x[other], -1), frame[3] + 1000)
                    - Math.max(turned.nextLeft(y[node], x[node], x[other], -1), frame[1] - 1000);
        } else {
            room = Math.min(boxes.nextRight(x[node], y[node], y[other], -1), frame[2] + 1000)
                    - Math.max(boxes.nextLeft(x[node], y[node], y[other], -1), frame[0] - 1000);
        }
        return Math.floor((room - 2 * clearance) / grid) + 1;
    }
}
