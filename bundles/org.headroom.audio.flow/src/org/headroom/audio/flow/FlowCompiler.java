/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.headroom.audio.delay.Delay;
import org.headroom.audio.graph.Channels;
import org.headroom.audio.graph.FeedbackException;
import org.headroom.audio.graph.Node;
import org.headroom.audio.graph.PlanBuilder;
import org.headroom.audio.graph.Wire;
import org.headroom.audio.mix.Gain;
import org.headroom.audio.process.MonoProcessor;
import org.headroom.core.audio.AudioKernel;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Ports;
import org.headroom.signal.SignalGraph;
import org.headroom.signal.path.Amount;
import org.headroom.signal.path.Hop;
import org.headroom.signal.path.HopKind;
import org.headroom.signal.path.Point;
import org.headroom.signal.path.Point.Socket;

/**
 * Compiles a drawn system to a plan. Every socket, console channel and bus on a way from a source to a tap is a place where signals are summed; every hop is a wire
 * with its gain and delay. A device that has a kernel sounds as that does; all others pass sound along their internal paths. For one thread, not the audio thread.
 */
public final class FlowCompiler {

    private final KernelSource kernelSource;
    private final SignalGraph graph;

    public FlowCompiler(KernelSource kernelSource, SignalGraph graph) {
        this.kernelSource = kernelSource;
        this.graph = graph;
    }

    /** Compiles what lies between the sources and the taps of a request. */
    public FlowPlan compile(FlowRequest request) {
        return new Compilation(request).compile();
    }

    /** One compilation and what it found on its way. */
    private final class Compilation {

        private final FlowRequest request;
        private final PlanBuilder builder;
        private final Map<Point, Integer> nodes = new LinkedHashMap<>();
        private final Map<Device, Optional<AudioKernel>> kernels = new LinkedHashMap<>();
        private final Set<Device> beginning = new LinkedHashSet<>();
        private final List<Hop> supposed = new ArrayList<>();
        private final List<Hop> mixed = new ArrayList<>();
        private final List<Hop> loops = new ArrayList<>();

        Compilation(FlowRequest request) {
            this.request = request;
            this.builder = new PlanBuilder(request.sources().size(), request.taps().size());
        }

        FlowPlan compile() {
            var starts = request.sources().stream().flatMap(List::stream).toList();
            var ends = request.taps().stream().flatMap(List::stream).map(FlowRequest.Tap::point).toList();
            starts.forEach(point -> beginning.add(point.device()));
            var used = new LinkedHashSet<>(reached(starts, this::onward, Hop::to));
            used.retainAll(reached(ends, this::back, Hop::from));
            used.forEach(point -> nodes.put(point, builder.add(mono(point.fullName(), new Gain(1)))));
            var hops = straight(used);
            hops.stream().filter(hop -> !insideKernel(hop)).forEach(this::wire);
            used.stream().map(Point::device).distinct().forEach(device -> kernel(device).ifPresent(made -> connect(device, made, hops)));
            connectEnds();
            try {
                return new FlowPlan(builder.compile(request.blockFrames()), supposed, mixed, loops, deaf(used));
            } catch (FeedbackException e) {
                throw new IllegalStateException("loops were left out, yet " + e.getMessage(), e);
            }
        }

        private Set<Point> reached(Collection<Point> starts, Function<Point, List<Hop>> onward, Function<Hop, Point> far) {
            var seen = new LinkedHashSet<>(starts);
            var queue = new ArrayDeque<>(starts);
            while (!queue.isEmpty()) {
                for (Hop hop : onward.apply(queue.poll())) {
                    if (seen.add(far.apply(hop))) {
                        queue.add(far.apply(hop));
                    }
                }
            }
            return seen;
        }

        /** What leads on from a point: its hops, or every way through the kernel of its device. */
        private List<Hop> onward(Point point) {
            return takes(point) && kernel(point.device()).isPresent()
                    ? sockets(point.device(), false).stream().map(to -> through(point, to)).toList() : outside(graph.out(point));
        }

        private List<Hop> back(Point point) {
            return !takes(point) && kernel(point.device()).isPresent()
                    ? sockets(point.device(), true).stream().map(from -> through(from, point)).toList() : outside(graph.in(point));
        }

        private List<Hop> outside(List<Hop> hops) {
            return hops.stream().filter(hop -> !insideKernel(hop)).toList();
        }

        private static Hop through(Point from, Point to) {
            return Hop.inside(from, to, HopKind.FIXED, Amount.NOTHING, Amount.NOTHING);
        }

        private static boolean takes(Point point) {
            return point instanceof Socket socket && Ports.receives(socket.port());
        }

        /** The kernel of a device that sound passes through, made once. */
        private Optional<AudioKernel> kernel(Device device) {
            if (!kernels.containsKey(device)) {
                boolean passes = !beginning.contains(device) && !sockets(device, true).isEmpty() && !sockets(device, false).isEmpty();
                kernels.put(device, passes ? kernelSource.kernel(device, request.sampleRateHz(), request.blockFrames()) : Optional.empty());
            }
            return kernels.get(device);
        }

        /** Only inputs that lead on without a circle are connected. */
        private void connect(Device device, AudioKernel made, List<Hop> hops) {
            var inputs = sockets(device, true);
            var outputs = sockets(device, false);
            int number = builder.add(new Node(Devices.name(device), made, inputs.size(), outputs.size()));
            var open = hops.stream().filter(this::insideKernel).map(Hop::from).collect(Collectors.toSet());
            for (int k = 0; k < inputs.size(); k++) {
                if (open.contains(inputs.get(k))) {
                    builder.connect(Wire.of(nodes.get(inputs.get(k)), 0, number, k));
                }
            }
            for (int k = 0; k < outputs.size(); k++) {
                if (nodes.containsKey(outputs.get(k))) {
                    builder.connect(Wire.of(number, k, nodes.get(outputs.get(k)), 0));
                }
            }
        }

        private List<Point> sockets(Device device, boolean takes) {
            return graph.points().stream().filter(point -> point instanceof Socket socket && socket.device() == device
                    && (takes ? Ports.receives(socket.port()) : Ports.drives(socket.port()))).toList();
        }

        /** The hops among the points, without those that close a circle. */
        private List<Hop> straight(Set<Point> used) {
            var hops = new ArrayList<Hop>();
            var done = new LinkedHashSet<Point>();
            var open = new LinkedHashSet<Point>();
            used.forEach(point -> follow(point, used, done, open, hops));
            return hops;
        }

        /** Depth first, with a stack of its own: paths through a large system are long. */
        private void follow(Point start, Set<Point> used, Set<Point> done, Set<Point> open, List<Hop> hops) {
            if (done.contains(start)) {
                return;
            }
            var stack = new ArrayDeque<ArrayDeque<Hop>>();
            var path = new ArrayDeque<Point>();
            enter(start, used, open, stack, path);
            while (!stack.isEmpty()) {
                if (stack.peek().isEmpty()) {
                    stack.pop();
                    var left = path.pop();
                    open.remove(left);
                    done.add(left);
                    continue;
                }
                var hop = stack.peek().poll();
                if (open.contains(hop.to())) {
                    loops.add(hop);
                } else {
                    hops.add(hop);
                    if (!done.contains(hop.to())) {
                        enter(hop.to(), used, open, stack, path);
                    }
                }
            }
        }

        private void enter(Point point, Set<Point> used, Set<Point> open, ArrayDeque<ArrayDeque<Hop>> stack, ArrayDeque<Point> path) {
            var onward = new ArrayDeque<Hop>();
            onward(point).stream().filter(hop -> used.contains(hop.to())).forEach(onward::add);
            open.add(point);
            stack.push(onward);
            path.push(point);
        }

        private boolean insideKernel(Hop hop) {
            return hop.kind().isInside() && kernel(hop.from().device()).isPresent();
        }

        private void wire(Hop hop) {
            double gain_dB = hop.gain().known();
            if (!hop.certain()) {
                mixed.add(hop);
                gain_dB += hop.gain().complete() ? 0 : request.mixed_dB();
            } else if (!hop.gain().complete()) {
                supposed.add(hop);
            }
            double frames = hop.delay().known() * request.sampleRateHz();
            connect(nodes.get(hop.from()), nodes.get(hop.to()), Math.pow(10, gain_dB / 20), frames, hop.from().fullName());
        }

        /** The delay is part of the sound of the system, so it is no latency that other ways would wait for. */
        private void connect(int from, int to, double factor, double frames, String name) {
            if (frames == 0) {
                builder.connect(new Wire(from, 0, to, 0, factor));
                return;
            }
            int delay = builder.add(mono(name, new Delay(frames)));
            builder.connect(new Wire(from, 0, delay, 0, factor)).connect(Wire.of(delay, 0, to, 0));
        }

        private void connectEnds() {
            for (int channel = 0; channel < request.sources().size(); channel++) {
                for (Point point : request.sources().get(channel)) {
                    if (nodes.containsKey(point)) {
                        builder.connect(Wire.of(Wire.ENGINE, channel, nodes.get(point), 0));
                    }
                }
            }
            for (int channel = 0; channel < request.taps().size(); channel++) {
                int sum = builder.add(mono("output " + (channel + 1), new Gain(1)));
                builder.connect(Wire.of(sum, 0, Wire.ENGINE, channel));
                for (FlowRequest.Tap tap : request.taps().get(channel)) {
                    if (nodes.containsKey(tap.point())) {
                        connect(nodes.get(tap.point()), sum, tap.factor(), tap.delay_s() * request.sampleRateHz(), tap.point().fullName());
                    }
                }
            }
        }

        private List<Integer> deaf(Set<Point> used) {
            var deaf = new ArrayList<Integer>();
            for (int channel = 0; channel < request.taps().size(); channel++) {
                if (Collections.disjoint(used, request.taps().get(channel).stream().map(FlowRequest.Tap::point).toList())) {
                    deaf.add(channel);
                }
            }
            return deaf;
        }
    }

    private static Node mono(String name, MonoProcessor processor) {
        return new Node(name, new Channels(List.of(processor)), 1, 1);
    }
}
