/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.routing.internal.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.headroom.routing.Obstacle;
import org.headroom.routing.Point;
import org.headroom.routing.Polylines;
import org.headroom.routing.RoutingProblem;
import org.headroom.routing.RoutingProblem.Reason;
import org.headroom.routing.RoutingRequest;
import org.headroom.routing.RoutingResult;
import org.headroom.routing.Terminal;
import org.headroom.routing.Wire;
import org.headroom.routing.internal.channel.ChannelGraph;
import org.headroom.routing.internal.channel.ChannelRouting;
import org.headroom.routing.internal.channel.Reach;
import org.headroom.routing.internal.grid.GridSearch;
import org.headroom.routing.internal.lane.LanePass;
import org.headroom.routing.internal.space.Boxes;
import org.headroom.routing.internal.space.Cancelled;
import org.headroom.routing.internal.space.Track;

/** Routes some wires of a sheet: channels first, then lanes, then what is left over. Used once. */
public final class SheetRouting {

    private static final double FRAME = 80;
    private static final double OUTSIDE = 800;
    private static final double AROUND = 480;
    private static final int PLACES = 60_000;
    /** So far from the ends of wires a way is looked for at first. */
    public static final double REACH = AROUND + FRAME + OUTSIDE;

    private final RoutingRequest request;
    private final boolean[] wanted;
    private final Track[] tracks;
    private final Track[] others;
    private final Reach[] from;
    private final Reach[] to;
    private final Map<Integer, Reason> problems = new TreeMap<>();
    private final Map<Integer, Track> doglegs = new HashMap<>();
    private Boxes boxes;
    private double[] frame;
    private double[] limits;
    private int mended;

    /** @param wanted by wire, whether it gets a new route */
    public SheetRouting(RoutingRequest request, boolean[] wanted) {
        this.request = request;
        this.wanted = wanted.clone();
        var n = wanted.length;
        tracks = new Track[n];
        others = new Track[n];
        from = new Reach[n];
        to = new Reach[n];
    }

    /** Routes with all devices in view. */
    public RoutingResult whole() {
        var begin = System.nanoTime();
        run(everything());
        return result(begin);
    }

    /** Routes with only the devices near the wanted wires in view; with all where that does not do. */
    public RoutingResult near() {
        var begin = System.nanoTime();
        run(around());
        if (isWayFartherOff()) {
            problems.clear();
            doglegs.clear();
            run(everything());
        }
        return result(begin);
    }

    /** Routes with only the devices near the wanted wires in view; empty where that does not do. */
    public Optional<RoutingResult> nearOnly() {
        var begin = System.nanoTime();
        run(around());
        return isWayFartherOff() ? Optional.empty() : Optional.of(result(begin));
    }

    /** An end that a device covers is not reached from farther off either. */
    private boolean isWayFartherOff() {
        return doglegs.keySet().stream().anyMatch(w -> problems.get(w) == Reason.NO_WAY);
    }

    private static double[] nothing() {
        return new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    }

    private static void include(double[] view, double x, double y) {
        view[0] = Math.min(view[0], x);
        view[1] = Math.min(view[1], y);
        view[2] = Math.max(view[2], x);
        view[3] = Math.max(view[3], y);
    }

    private double[] everything() {
        var view = nothing();
        for (var box : request.obstacles()) {
            include(view, box.x(), box.y());
            include(view, box.x() + box.width(), box.y() + box.height());
        }
        ends(view);
        return view;
    }

    private double[] around() {
        var view = nothing();
        ends(view);
        return new double[] {view[0] - AROUND, view[1] - AROUND, view[2] + AROUND, view[3] + AROUND};
    }

    private void ends(double[] view) {
        for (var w = 0; w < wanted.length; w++) {
            if (wanted[w]) {
                var wire = request.wires().get(w);
                include(view, wire.from().at().x(), wire.from().at().y());
                include(view, wire.to().at().x(), wire.to().at().y());
            }
        }
    }

    private void run(double[] view) {
        prepare(view);
        var some = channels();
        Cancelled.check(request.cancellation());
        leftOver(some);
        lanes();
        var mending = new Mending(request, boxes, limits, tracks, others, from, to);
        mended = mending.mend();
        mending.stillCrowded().forEach(w -> problems.putIfAbsent(w, Reason.CROWDED));
    }

    private void prepare(double[] view) {
        frame = new double[] {view[0] - FRAME, view[1] - FRAME, view[2] + FRAME, view[3] + FRAME};
        limits = new double[] {frame[0] - OUTSIDE, frame[1] - OUTSIDE, frame[2] + OUTSIDE, frame[3] + OUTSIDE};
        List<Obstacle> seen = new ArrayList<>();
        Map<String, Integer> number = new HashMap<>();
        for (var box : request.obstacles()) {
            if (box.x() <= limits[2] && box.x() + box.width() >= limits[0] && box.y() <= limits[3]
                    && box.y() + box.height() >= limits[1]) {
                number.put(box.id(), seen.size());
                seen.add(box);
            }
        }
        boxes = Boxes.of(seen);
        for (var w = 0; w < wanted.length; w++) {
            var wire = request.wires().get(w);
            if (wanted[w]) {
                from[w] = Reach.of(wire.from(), boxes, own(wire.from(), number), request.options(), frame);
                to[w] = Reach.of(wire.to(), boxes, own(wire.to(), number), request.options(), frame);
            } else if (wire.route().size() > 1 && touches(wire.route())) {
                var route = wire.fixed() ? HandMade.route(wire) : wire.route();
                others[w] = Polylines.orthogonal(route)
                        ? Track.of(route, wire.from().side().horizontal()) : null;
            }
        }
    }

    private static int own(Terminal end, Map<String, Integer> number) {
        return end.obstacle().map(id -> number.getOrDefault(id, -1)).orElse(-1);
    }

    private boolean touches(List<Point> route) {
        var view = nothing();
        for (var point : route) {
            include(view, point.x(), point.y());
        }
        return view[0] <= limits[2] && view[2] >= limits[0] && view[1] <= limits[3] && view[3] >= limits[1];
    }

    private List<Integer> channels() {
        var index = new ArrayList<Integer>();
        for (var w = 0; w < wanted.length; w++) {
            if (wanted[w]) {
                index.add(w);
            }
        }
        var graph = new ChannelGraph(boxes, request.options().clearance(), frame);
        var found = new ChannelRouting(graph, request.options(), request.cancellation()).route(
                index.stream().map(w -> from[w]).toArray(Reach[]::new),
                index.stream().map(w -> to[w]).toArray(Reach[]::new));
        var missing = new ArrayList<Integer>();
        for (var k = 0; k < found.length; k++) {
            tracks[index.get(k)] = found[k] == null ? null : found[k].tidied();
            if (found[k] == null) {
                missing.add(index.get(k));
            }
        }
        return missing;
    }

    /** Wires that found no way through the channels: lane by lane, else a dogleg. */
    private void leftOver(List<Integer> missing) {
        var search = new GridSearch(request.options());
        for (var w : missing) {
            Cancelled.check(request.cancellation());
            Optional<Track> found = Optional.empty();
            for (var margin = 200.0; found.isEmpty() && margin < 4000 && from[w].open() && to[w].open(); margin *= 4) {
                found = search.find(from[w], to[w], window(w, margin), boxes, marker -> { }, PLACES);
            }
            if (found.isPresent()) {
                tracks[w] = found.get().tidied();
            } else {
                doglegs.put(w, Dogleg.between(from[w], to[w]));
                problems.put(w, from[w].open() && to[w].open() ? Reason.NO_WAY : Reason.END_COVERED);
            }
        }
    }

    private double[] window(int w, double margin) {
        return new double[] {Math.max(limits[0], Math.min(from[w].x(), to[w].x()) - margin),
                Math.max(limits[1], Math.min(from[w].y(), to[w].y()) - margin),
                Math.min(limits[2], Math.max(from[w].x(), to[w].x()) + margin),
                Math.min(limits[3], Math.max(from[w].y(), to[w].y()) + margin)};
    }

    private int[] kinds() {
        var names = List.copyOf(new TreeSet<>(request.wires().stream().map(Wire::kind).toList()));
        return request.wires().stream().mapToInt(wire -> Collections.binarySearch(names, wire.kind())).toArray();
    }

    private void lanes() {
        var kinds = kinds();
        for (var vertical : new boolean[] {true, false, true, false}) {
            Cancelled.check(request.cancellation());
            new LanePass(boxes, vertical, request.options(), limits, request.cancellation())
                    .arrange(tracks, others, kinds);
        }
        for (var w = 0; w < tracks.length; w++) {
            if (tracks[w] != null) {
                tracks[w] = tracks[w].tidied();
            }
        }
    }

    private RoutingResult result(long begin) {
        var routes = new LinkedHashMap<String, List<Point>>(wanted.length * 2);
        var bends = 0;
        var length = 0.0;
        var routed = 0;
        for (var w = 0; w < wanted.length; w++) {
            var wire = request.wires().get(w);
            List<Point> route;
            if (wanted[w]) {
                routed++;
                var track = doglegs.containsKey(w) ? doglegs.get(w) : tracks[w];
                route = Polylines.simplified(track.points());
                if (crossesDevice(route)) {
                    problems.putIfAbsent(w, Reason.NO_WAY);
                }
            } else {
                route = wire.fixed() ? HandMade.route(wire) : wire.route();
                if (wire.fixed() && crossesDevice(route)) {
                    problems.putIfAbsent(w, Reason.HAND_MADE_CROSSES_DEVICE);
                }
            }
            routes.put(wire.id(), route);
            bends += Math.max(0, route.size() - 2);
            length += Polylines.length(route);
        }
        var list = new ArrayList<RoutingProblem>();
        problems.forEach((w, reason) -> list.add(new RoutingProblem(request.wires().get(w).id(), reason)));
        return new RoutingResult(routes, list, new RoutingResult.Statistics(routed, wanted.length - routed, mended,
                bends, length, (System.nanoTime() - begin) / 1e6));
    }

    private boolean crossesDevice(List<Point> route) {
        for (var i = 0; i + 1 < route.size(); i++) {
            var a = route.get(i);
            var b = route.get(i + 1);
            if (boxes.hit(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()),
                    Math.max(a.y(), b.y()), -1)) {
                return true;
            }
        }
        return false;
    }
}
