/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.headroom.audio.graph.Channels;
import org.headroom.audio.graph.Engine;
import org.headroom.audio.mix.Gain;
import org.headroom.core.audio.AudioKernel;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.InternalRoute;
import org.headroom.model.system.Port;
import org.headroom.model.system.SystemFactory;
import org.headroom.signal.SignalGraph;
import org.headroom.signal.SignalGraphs;
import org.junit.jupiter.api.Test;

/** A drawn system, run: an impulse goes in at a microphone, and what comes to a loudspeaker is looked at. */
class FlowCompilerTest {

    private static final double RATE = 48_000;
    private static final int BLOCK = 64;
    private static final KernelSource NOTHING = (device, rate, block) -> Optional.empty();

    private final Production production = Productions.create("Rig");
    private final Device microphone = device("Mic", DeviceCategory.MICROPHONE, port("out", Direction.OUT));
    private final Device amplifier = device("Amp", DeviceCategory.AMPLIFIER, port("in1", Direction.IN), port("in2", Direction.IN), port("out1", Direction.OUT),
            port("out2", Direction.OUT));
    private final Device left = device("Left", DeviceCategory.LOUDSPEAKER, port("in", Direction.IN));
    private final Device right = device("Right", DeviceCategory.LOUDSPEAKER, port("in", Direction.IN));

    private Device device(String name, DeviceCategory category, PortType... ports) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setModel(name);
        type.setTypeId("test." + name.toLowerCase(Locale.ROOT));
        type.setCategory(category);
        type.getPorts().addAll(List.of(ports));
        Ids.assign(type);
        production.getTypes().add(type);
        var device = Devices.create(type, name);
        production.getDevices().add(device);
        return device;
    }

    private static PortType port(String key, Direction direction) {
        var type = CatalogueFactory.eINSTANCE.createPortType();
        type.setKey(key);
        type.setLabel(key);
        type.setDirection(direction);
        type.setSignal(SignalKind.ANALOGUE);
        return type;
    }

    private static Port port(Device device, String key) {
        return Devices.port(device, key).orElseThrow();
    }

    private void cable(Device from, String fromKey, Device to, String toKey) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(port(from, fromKey));
        cable.getTo().setPort(port(to, toKey));
        production.getCables().add(cable);
    }

    private InternalRoute route(Device device, String from, String to, Double gain_dB, double delay_s) {
        var route = SystemFactory.eINSTANCE.createInternalRoute();
        route.setSource(port(device, from));
        route.setTarget(port(device, to));
        route.setGain(gain_dB);
        route.setDelay(delay_s);
        device.getInternalRoutes().add(route);
        return route;
    }

    private static void mixing(Device device) {
        var path = CatalogueFactory.eINSTANCE.createInternalPath();
        path.setFromKey("in*");
        path.setToKey("out*");
        path.setKind(PathKind.MIXED);
        device.getType().getInternalPaths().add(path);
    }

    private FlowPlan compile(KernelSource kernels, double mixed_dB, Device... listeners) {
        Ids.assign(production);
        SignalGraph graph = SignalGraphs.of(production);
        var ends = new FlowEnds(graph);
        var taps = Arrays.stream(listeners).map(each -> ends.inputs(each).stream().map(FlowRequest.Tap::at).toList()).toList();
        return new FlowCompiler(kernels, graph).compile(new FlowRequest(List.of(ends.outputs(microphone)), taps, RATE, BLOCK, mixed_dB));
    }

    /** What an impulse of 0.001 becomes, found as the engine runs the plan, its rise and limiter taken off. */
    private static float[] response(FlowPlan flow, int channel, int frames) {
        var engine = new Engine(flow.plan(), RATE);
        var in = new float[1][BLOCK];
        var out = new float[flow.plan().outputs()][BLOCK];
        for (int n = 0; n < RATE; n += BLOCK) {
            engine.process(in, out, BLOCK);
        }
        var response = new float[frames];
        in[0][0] = 0.001f;
        int late = engine.latencyFrames() + flow.plan().latencyFrames();
        for (int at = 0; at < frames + late; at += BLOCK) {
            engine.process(in, out, BLOCK);
            in[0][0] = 0;
            for (int n = 0; n < BLOCK; n++) {
                int place = at + n - late;
                if (place >= 0 && place < frames) {
                    response[place] = out[channel][n] / 0.001f;
                }
            }
        }
        return response;
    }

    private static void onlyAt(float[] response, int place, double value) {
        for (int n = 0; n < response.length; n++) {
            assertThat((double) response[n]).as("frame " + n).isCloseTo(n == place ? value : 0, within(1e-4));
        }
    }

    @Test
    void gainAndDelayOfAPatchAreHeard() {
        cable(microphone, "out", amplifier, "in1");
        cable(amplifier, "out1", left, "in");
        cable(amplifier, "out2", right, "in");
        route(amplifier, "in1", "out1", -6.0, 0.002);
        route(amplifier, "in1", "out2", 6.0, 0);
        var flow = compile(NOTHING, 0, left, right);
        onlyAt(response(flow, 0, 256), 96, Math.pow(10, -6 / 20.0));
        onlyAt(response(flow, 1, 256), 0, Math.pow(10, 6 / 20.0));
        assertThat(flow.loops()).isEmpty();
        assertThat(flow.mixed()).isEmpty();
        assertThat(flow.deaf()).isEmpty();
    }

    @Test
    void aMixThatNobodySetIsTakenAsAsked() {
        cable(microphone, "out", amplifier, "in1");
        cable(amplifier, "out1", left, "in");
        mixing(amplifier);
        var flow = compile(NOTHING, -20, left);
        assertThat(flow.mixed()).isNotEmpty();
        onlyAt(response(flow, 0, 128), 0, 0.1);
    }

    @Test
    void aLoudspeakerThatNothingReachesIsDeaf() {
        cable(microphone, "out", amplifier, "in1");
        cable(amplifier, "out1", left, "in");
        route(amplifier, "in1", "out1", 0.0, 0);
        var flow = compile(NOTHING, 0, left, right);
        assertThat(flow.deaf()).containsExactly(1);
        onlyAt(response(flow, 1, 128), -1, 0);
    }

    @Test
    void aLoopIsLeftOutAndTold() {
        var desk = device("Desk", DeviceCategory.PROCESSOR, port("in1", Direction.IN), port("in2", Direction.IN), port("out1", Direction.OUT), port("out2", Direction.OUT));
        cable(microphone, "out", desk, "in1");
        cable(desk, "out2", desk, "in2");
        cable(desk, "out1", left, "in");
        route(desk, "in1", "out1", 0.0, 0);
        route(desk, "in1", "out2", 0.0, 0);
        route(desk, "in2", "out1", 0.0, 0);
        route(desk, "in2", "out2", 0.0, 0);
        var flow = compile(NOTHING, 0, left);
        assertThat(flow.loops()).hasSize(1);
        onlyAt(response(flow, 0, 128), 0, 2);
    }

    @Test
    void aDeviceWithAKernelSoundsAsItDoes() {
        cable(microphone, "out", amplifier, "in1");
        cable(amplifier, "out2", left, "in");
        KernelSource third = (device, rate, block) -> device == amplifier ? Optional.of(crossed()) : Optional.empty();
        onlyAt(response(compile(third, 0, left), 0, 128), 0, -0.5);
    }

    /** Leads input 1 to output 2, turned and halved. */
    private static AudioKernel crossed() {
        var inner = new Channels(List.of(new Gain(-0.5)));
        return new AudioKernel() {
            @Override
            public void process(float[][] inputs, float[][] outputs, int frames) {
                inner.process(inputs, new float[][] {outputs[1]}, frames);
            }

            @Override
            public void reset() {
                inner.reset();
            }
        };
    }

    @Test
    void aTapHasItsDistance() {
        cable(microphone, "out", left, "in");
        Ids.assign(production);
        var graph = SignalGraphs.of(production);
        var ends = new FlowEnds(graph);
        var tap = new FlowRequest.Tap(ends.inputs(left).getFirst(), 0.25, 0.001);
        var flow = new FlowCompiler(NOTHING, graph).compile(new FlowRequest(List.of(ends.outputs(microphone)), List.of(List.of(tap)), RATE, BLOCK, 0));
        onlyAt(response(flow, 0, 128), 48, 0.25);
    }
}
