/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.trace.Rig.in;
import static org.headroom.trace.Rig.out;
import static org.headroom.trace.Rig.port;

import java.util.ArrayDeque;
import java.util.ArrayList;

import org.headroom.model.base.Direction;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.signal.path.HopKind;
import org.headroom.signal.path.Point.Socket;
import org.junit.jupiter.api.Test;

class SignalTracerTest {

    private final Rig rig = new Rig();

    @Test
    void aSignalIsFollowedThroughCablesAndPatchesWithGainAndDelay() {
        var microphone = rig.microphone("Mic");
        var amplifier = rig.amplifier("Amp", 2);
        var wedge = rig.loudspeaker("Wedge");
        rig.cable(microphone, "out", amplifier, "in1");
        rig.cable(amplifier, "out2", wedge, "in");
        var route = Rig.route(amplifier, "in1", "out2");
        route.setGain(-3.0);
        route.setDelay(0.012);
        amplifier.getType().setAmplifier(CatalogueFactory.eINSTANCE.createAmplifierData());
        amplifier.getType().getAmplifier().setGain(32.0);
        amplifier.getType().getAmplifier().setLatency(0.003);

        var trace = rig.tracer().from(microphone);

        assertThat(trace.loudspeakers()).containsExactly(wedge);
        var path = trace.paths(wedge, 10).getFirst();
        assertThat(path.points()).extracting(Object::toString).hasSize(4);
        assertThat(path.certain()).isTrue();
        assertThat(path.gain().complete()).isTrue();
        assertThat(path.gain().known()).isEqualTo(29.0);
        assertThat(path.delay().complete()).isTrue();
        assertThat(path.delay().known()).isEqualTo(0.015);
    }

    @Test
    void whatNobodyKnowsStaysUnknownAndTheRestIsAtLeast() {
        var microphone = rig.microphone("Mic");
        var processor = rig.device("DSP", DeviceCategory.PROCESSOR, in("in1"), out("out1"));
        Rig.path(processor, "in*", "out*", PathKind.MIXED);
        var wedge = rig.device("Active", DeviceCategory.LOUDSPEAKER, in("in"));
        rig.cable(microphone, "out", processor, "in1");
        rig.cable(processor, "out1", wedge, "in");
        Rig.route(processor, "in1", "out1").setDelay(0.1);

        var path = rig.tracer().from(microphone).paths(wedge, 10).getFirst();

        assertThat(path.gain().complete()).isFalse();
        assertThat(path.delay().complete()).isFalse();
        assertThat(path.delay().known()).isEqualTo(0.1);
        assertThat(TraceTexts.delay(path.delay())).contains("at least").contains("100");
        assertThat(TraceTexts.gain(path.gain())).isEqualTo("unknown");
    }

    @Test
    void aPatchedDevicePassesOnlyWhatIsPatched() {
        var microphone = rig.microphone("Mic");
        var amplifier = rig.amplifier("Amp", 2);
        var left = rig.loudspeaker("Left");
        var right = rig.loudspeaker("Right");
        rig.cable(microphone, "out", amplifier, "in1");
        rig.cable(amplifier, "out1", left, "in");
        rig.cable(amplifier, "out2", right, "in");
        assertThat(rig.tracer().from(microphone).loudspeakers()).containsExactlyInAnyOrder(left, right);
        assertThat(rig.tracer().from(microphone).paths(left, 1).getFirst().certain()).isFalse();

        Rig.route(amplifier, "in1", "out2");

        assertThat(rig.tracer().from(microphone).loudspeakers()).containsExactly(right);
        assertThat(rig.tracer().to(left).missing()).extracting(TraceEnd::kind).containsExactly(EndKind.NOT_PATCHED);
    }

    @Test
    void loudspeakersInALineAreAllReached() {
        var amplifier = rig.amplifier("Amp", 1);
        var first = rig.loudspeaker("First");
        var second = rig.loudspeaker("Second");
        rig.cable(amplifier, "out1", first, "in");
        rig.cable(first, "link", second, "in");
        assertThat(rig.tracer().from(amplifier).loudspeakers()).containsExactly(first, second);
    }

    @Test
    void loudspeakersOnAHundredVoltLineAreJoinedSocketToSocket() {
        var amplifier = rig.amplifier("Amp", 1);
        var first = rig.device("First", DeviceCategory.LOUDSPEAKER, port("in", Direction.IN, SignalKind.LOUDSPEAKER));
        var second = rig.device("Second", DeviceCategory.LOUDSPEAKER, port("in", Direction.IN, SignalKind.LOUDSPEAKER));
        rig.cable(amplifier, "out1", first, "in");
        rig.cable(first, "in", second, "in");
        var trace = rig.tracer().from(amplifier);
        assertThat(trace.loudspeakers()).containsExactly(first, second);
        assertThat(trace.loops()).isEmpty();
    }

    @Test
    void theChannelListLeadsThroughAConsole() {
        var show = new Show();
        var trace = rig.tracer().from(show.microphone);
        assertThat(trace.loudspeakers()).containsExactly(show.wedge);
        var path = trace.paths(show.wedge, 10).getFirst();
        assertThat(path.steps().stream().map(step -> step.hop().kind())).containsExactly(HopKind.CABLE, HopKind.NETWORK,
                HopKind.MIXED, HopKind.MIXED, HopKind.NETWORK, HopKind.CABLE);
        assertThat(path.steps().get(1).hop().cables()).hasSize(2);
        assertThat(path.steps().get(1).hop().passed()).containsExactly(show.networkSwitch);
        assertThat(path.certain()).isFalse();
    }

    @Test
    void withoutALineInTheChannelListTheSignalEndsAtTheStagebox() {
        var show = new Show();
        var other = rig.microphone("Forgotten");
        rig.cable(other, "out", show.stagebox, "in2");
        var trace = rig.tracer().from(other);
        assertThat(trace.arrivals()).isEmpty();
        assertThat(trace.missing()).singleElement().satisfies(end -> {
            assertThat(end.kind()).isEqualTo(EndKind.NOT_IN_A_LIST);
            assertThat(end.text()).contains("Stagebox").contains("in2");
        });
    }

    @Test
    void aConsoleTakesTheSocketThatItsStripNames() {
        var show = new Show();
        var second = rig.stagebox("Second box");
        rig.cable(second, "net", show.networkSwitch, "p3");
        var split = rig.device("Split", DeviceCategory.SPLITTER, in("in"), out("direct"), out("iso"));
        Rig.path(split, "in", "direct", PathKind.LINK);
        Rig.path(split, "in", "iso", PathKind.FIXED);
        var singer = rig.microphone("Singer");
        rig.cable(singer, "out", split, "in");
        rig.cable(split, "direct", show.stagebox, "in3");
        rig.cable(split, "iso", second, "in1");
        var line = rig.input("Singer", singer, Rig.port(show.stagebox, "in3"));
        Rig.strip(line, show.console, 2, Rig.port(second, "in1"));
        var path = rig.tracer().from(singer).paths(show.wedge, 10);
        assertThat(path).hasSize(1);
        assertThat(path.getFirst().points()).contains(new Socket(Rig.port(second, "in1"), 1))
                .doesNotContain(new Socket(Rig.port(show.stagebox, "in3"), 1));
    }

    /** One microphone over a stagebox and a switch into a console, and back to a wedge. */
    private final class Show {
        final Device microphone = rig.microphone("Mic");
        final Device stagebox = rig.stagebox("Stagebox");
        final Device networkSwitch = rig.networkSwitch("Switch");
        final Device console = rig.console("Console");
        final Device wedge = rig.device("Wedge", DeviceCategory.MONITOR, in("in"));

        Show() {
            rig.cable(microphone, "out", stagebox, "in1");
            rig.cable(stagebox, "net", networkSwitch, "p1");
            rig.cable(networkSwitch, "p2", console, "net");
            rig.cable(stagebox, "out1", wedge, "in");
            Rig.strip(rig.input("Mic", microphone, Rig.port(stagebox, "in1")), console, 1, null);
            rig.output("Wedge", console, Rig.port(stagebox, "out1"));
        }
    }

    @Test
    void withoutAnyListAConsoleMayMixEverythingToEverything() {
        var microphone = rig.microphone("Mic");
        var stagebox = rig.stagebox("Stagebox");
        var console = rig.console("Console");
        var wedge = rig.device("Wedge", DeviceCategory.MONITOR, in("in"));
        rig.cable(microphone, "out", stagebox, "in1");
        rig.cable(stagebox, "net", console, "net");
        rig.cable(console, "out1", wedge, "in");
        var trace = rig.tracer().from(microphone);
        assertThat(trace.loudspeakers()).containsExactly(wedge);
        assertThat(trace.paths(wedge, 1).getFirst().certain()).isFalse();
    }

    @Test
    void pairsOfAMulticoreKeepTheirNumbers() {
        var multi = port("multi", Direction.OUT, SignalKind.ANALOGUE);
        multi.setChannels(4);
        var box = rig.device("Box", DeviceCategory.STAGEBOX, in("in1"), in("in2"), multi);
        Rig.path(box, "in*", "multi", PathKind.LINK);
        var back = port("multi", Direction.IN, SignalKind.ANALOGUE);
        back.setChannels(4);
        var fan = rig.device("Fan", DeviceCategory.SPLITTER, back, out("out1"), out("out2"));
        Rig.path(fan, "multi", "out*", PathKind.LINK);
        var first = rig.microphone("First");
        var second = rig.microphone("Second");
        var left = rig.device("Left", DeviceCategory.LOUDSPEAKER, in("in"));
        var right = rig.device("Right", DeviceCategory.LOUDSPEAKER, in("in"));
        rig.cable(first, "out", box, "in1");
        rig.cable(second, "out", box, "in2");
        rig.cable(box, "multi", fan, "multi");
        rig.cable(fan, "out1", left, "in");
        rig.cable(fan, "out2", right, "in");
        assertThat(rig.tracer().from(first).loudspeakers()).containsExactly(left);
        assertThat(rig.tracer().to(right).arrivals()).containsExactly(second);
    }

    @Test
    void radioMicrophonesComeOutWhereTheChannelListSays() {
        var pack = rig.device("Actor 2", DeviceCategory.WIRELESS_TRANSMITTER, port("rf", Direction.OUT,
                SignalKind.WIRELESS));
        var receiver = rig.device("Receiver", DeviceCategory.WIRELESS_RECEIVER, port("rf1", Direction.IN,
                SignalKind.WIRELESS), out("out1"), out("out2"));
        var one = rig.device("One", DeviceCategory.LOUDSPEAKER, in("in"));
        var two = rig.device("Two", DeviceCategory.LOUDSPEAKER, in("in"));
        rig.cable(pack, "rf", receiver, "rf1");
        rig.cable(receiver, "out1", one, "in");
        rig.cable(receiver, "out2", two, "in");
        assertThat(rig.tracer().from(pack).loudspeakers()).containsExactlyInAnyOrder(one, two);
        rig.input("Actor 2", receiver, null).setSourcePort(Rig.port(receiver, "out2"));
        assertThat(rig.tracer().from(pack).loudspeakers()).containsExactly(two);
        assertThat(rig.tracer().to(two).arrivals()).containsExactly(pack);
    }

    @Test
    void aLoopIsNamedOnceAndDoesNotHangTheTrace() {
        var microphone = rig.microphone("Mic");
        var one = rig.device("One", DeviceCategory.PROCESSOR, in("in1"), in("in2"), out("out1"), out("out2"));
        var two = rig.device("Two", DeviceCategory.PROCESSOR, in("in1"), out("out1"));
        Rig.path(one, "in*", "out*", PathKind.MIXED);
        Rig.path(two, "in*", "out*", PathKind.MIXED);
        rig.cable(microphone, "out", one, "in1");
        rig.cable(one, "out1", two, "in1");
        rig.cable(two, "out1", one, "in2");
        var loudspeaker = rig.device("Out", DeviceCategory.LOUDSPEAKER, in("in"));
        rig.cable(one, "out2", loudspeaker, "in");
        var trace = rig.tracer().from(microphone);
        assertThat(trace.loops()).singleElement().satisfies(
                loop -> assertThat(loop).extracting(Devices::name).containsExactlyInAnyOrder("One", "Two"));
        assertThat(trace.paths(loudspeaker, 10)).hasSize(1);
    }

    @Test
    void aFreeEndAndAnEmptySocketAreTold() {
        var microphone = rig.microphone("Mic");
        rig.cable(microphone, "out", null, null);
        assertThat(rig.tracer().from(microphone).missing()).singleElement().satisfies(end -> {
            assertThat(end.kind()).isEqualTo(EndKind.FREE_END);
            assertThat(end.text()).contains("C1");
        });
        var wedge = rig.loudspeaker("Wedge");
        assertThat(rig.tracer().to(wedge).missing()).extracting(TraceEnd::kind)
                .containsExactly(EndKind.NOTHING_PLUGGED_IN);
    }

    @Test
    void twoOutputsOnOneCablePassNothing() {
        var one = rig.microphone("One");
        var two = rig.microphone("Two");
        rig.cable(one, "out", two, "out");
        assertThat(rig.tracer().from(one).missing()).extracting(TraceEnd::kind).containsExactly(EndKind.WRONG_WAY);
    }

    @Test
    void aHugeDesignIsCutShortAndSaysSo() {
        var source = rig.microphone("Mic");
        Device before = null;
        for (int i = 0; i < 50; i++) {
            var next = rig.loudspeaker("L" + i);
            rig.cable(before == null ? Rig.port(source, "out") : Rig.port(before, "link"), Rig.port(next, "in"));
            before = next;
        }
        var cut = new SignalTracer(rig.production(), 10).from(source);
        assertThat(cut.isTruncated()).isTrue();
        assertThat(cut.points()).hasSize(10);
        assertThat(rig.tracer().from(source).isTruncated()).isFalse();
    }

    @Test
    void theTreeTellsEachPointOnceAndEveryArrival() {
        var show = new Show();
        var flat = new ArrayList<TraceTree.Node>();
        var open = new ArrayDeque<>(TraceTree.of(rig.tracer().from(show.microphone)));
        while (!open.isEmpty()) {
            flat.add(open.peek());
            open.addAll(open.poll().branches());
        }
        assertThat(flat).extracting(TraceTree.Node::point).doesNotHaveDuplicates();
        assertThat(flat.stream().filter(TraceTree.Node::isArrival).map(node -> node.point().device()))
                .containsExactly(show.wedge);
    }

    @Test
    void loudspeakersAndMicrophonesThatMissSomethingAreFound() {
        var show = new Show();
        var lonely = rig.loudspeaker("Lonely");
        var mute = rig.microphone("Mute");
        var spare = rig.microphone("Spare");
        spare.setSpare(true);
        var missing = rig.tracer().missing();
        assertThat(missing.loudspeakers()).extracting(each -> each.device()).containsExactly(lonely);
        assertThat(missing.sources()).extracting(each -> each.device()).containsExactly(mute);
        assertThat(missing.sources().getFirst().ends()).extracting(TraceEnd::kind)
                .containsExactly(EndKind.NOTHING_PLUGGED_IN);
        assertThat(show.wedge).isNotNull();
    }
}
