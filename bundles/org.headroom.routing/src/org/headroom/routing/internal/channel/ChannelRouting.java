/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.channel;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.headroom.routing.Cancellation;
import org.headroom.routing.RoutingOptions;
import org.headroom.routing.internal.space.Cancelled;
import org.headroom.routing.internal.space.Track;

/**
 * Routes many wires through the channels: first all at once, each by itself, then one after the other those that go
 * through passages too narrow for all who want to.
 */
public final class ChannelRouting {

    private static final int PARTS = 16;
    private static final int ROUNDS = 2;
    private static final float PRICE = 96;

    private final ChannelGraph graph;
    private final RoutingOptions options;
    private final Cancellation cancellation;

    public ChannelRouting(ChannelGraph graph, RoutingOptions options, Cancellation cancellation) {
        this.graph = graph;
        this.options = options;
        this.cancellation = cancellation;
    }

    /** The tracks from each {@code from[i]} to {@code to[i]}; null where the channels give no way. */
    public Track[] route(Reach[] from, Reach[] to) {
        var n = from.length;
        var tracks = new Track[n];
        var edges = new int[n][];
        var parts = n < 4 ? 1 : n < 64 ? 2 : PARTS;
        IntStream.range(0, parts).parallel().forEach(part -> {
            var search = new ChannelSearch(graph, options, new float[0]);
            for (var i = part; i < n; i += parts) {
                if (i / parts % 8 == 0) {
                    Cancelled.check(cancellation);
                }
                tracks[i] = search.find(from[i], to[i]).orElse(null);
                edges[i] = search.edges();
            }
        });
        relieve(from, to, tracks, edges);
        return tracks;
    }

    private void relieve(Reach[] from, Reach[] to, Track[] tracks, int[][] edges) {
        var use = new int[graph.nodes * 2];
        for (var list : edges) {
            for (var edge : list) {
                use[edge]++;
            }
        }
        var lanes = new float[use.length];
        var price = new float[use.length];
        Arrays.fill(lanes, -1);
        var crowded = false;
        for (var edge = 0; edge < use.length; edge++) {
            crowded |= use[edge] > 1 && use[edge] > lanes(lanes, edge);
            reprice(price, lanes, use, edge);
        }
        if (!crowded) {
            return;
        }
        var search = new ChannelSearch(graph, options, price);
        var left = options.repairLimit();
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < tracks.length && left > 0; i++) {
                if (tracks[i] == null || !crowded(edges[i], use, lanes)) {
                    continue;
                }
                Cancelled.check(cancellation);
                left--;
                for (var edge : edges[i]) {
                    use[edge]--;
                    reprice(price, lanes, use, edge);
                }
                var found = search.find(from[i], to[i]);
                if (found.isPresent()) {
                    tracks[i] = found.get();
                    edges[i] = search.edges();
                }
                for (var edge : edges[i]) {
                    use[edge]++;
                    reprice(price, lanes, use, edge);
                }
            }
        }
    }

    private boolean crowded(int[] edges, int[] use, float[] lanes) {
        for (var edge : edges) {
            if (use[edge] > 1 && use[edge] > lanes(lanes, edge)) {
                return true;
            }
        }
        return false;
    }

    private void reprice(float[] price, float[] lanes, int[] use, int edge) {
        price[edge] = use[edge] == 0 ? 0 : PRICE * Math.max(0, use[edge] + 1 - lanes(lanes, edge));
    }

    private float lanes(float[] lanes, int edge) {
        if (lanes[edge] < 0) {
            lanes[edge] = (float) Math.max(1, graph.lanes(edge / 2, edge % 2, options.grid()));
        }
        return lanes[edge];
    }
}
