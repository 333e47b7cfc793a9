/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.headroom.core.rule.Subject;
import org.headroom.model.base.ConnectorKind;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.channel.ChannelFactory;
import org.headroom.model.power.Phases;
import org.headroom.model.power.SourceKind;
import org.headroom.model.power.VoltageSystem;
import org.headroom.model.power.Way;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.power.Rig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A microphone into a desk with two inlets, two amplifiers, a loudspeaker on each. */
class OutageTest {

    private final Rig rig = new Rig();
    private Way deskA;
    private Way deskB;
    private Way ampA;
    private Way ampB;
    private Device desk;

    @BeforeEach
    void makeSystem() {
        var house = rig.source("House", VoltageSystem.THREE_PHASE_230_400);
        deskA = rig.way(house, Phases.L1, 16.0);
        deskB = rig.way(house, Phases.L2, 16.0);
        ampA = rig.way(house, Phases.L1, 16.0);
        ampB = rig.way(house, Phases.L2, 16.0);
        desk = rig.load("Desk", 230, 200, 1);
        rig.inlet(desk, "mains2", ConnectorKind.HARDWIRED);
        rig.cable(deskA, desk, 5, 2.5);
        rig.cable(deskB.getPort(), desk.getPorts().get(1), 5.0, 2.5);
        var microphone = rig.device("Mic", DeviceCategory.MICROPHONE);
        signal(signalPort(microphone, Direction.OUT), signalPort(desk, Direction.IN));
        for (int i = 0; i < 2; i++) {
            var amp = rig.load("Amp " + i, 230, 500, 3);
            rig.cable(i == 0 ? ampA : ampB, amp, 5, 2.5);
            signal(signalPort(desk, Direction.OUT), signalPort(amp, Direction.IN));
            var speaker = rig.device("Speaker " + i, DeviceCategory.LOUDSPEAKER);
            signal(signalPort(amp, Direction.OUT), signalPort(speaker, Direction.IN));
        }
        var channel = ChannelFactory.eINSTANCE.createInputChannel();
        channel.setNumber(7);
        channel.setInstrument("Vocal");
        channel.setSource(microphone);
        if (rig.production.getChannelList() == null) {
            rig.production.setChannelList(ChannelFactory.eINSTANCE.createChannelList());
        }
        rig.production.getChannelList().getInputs().add(channel);
        Ids.assign(rig.production);
    }

    private Port signalPort(Device device, Direction direction) {
        var port = rig.port(device, "signal" + device.getPorts().size(), direction, ConnectorKind.XLR3);
        port.getType().setSignal(SignalKind.ANALOGUE);
        return port;
    }

    private void signal(Port from, Port to) {
        rig.cable(from, to, 1.0, 0).setSignal(SignalKind.ANALOGUE);
    }

    private Outage off(Way... ways) {
        var ids = new java.util.HashSet<String>();
        for (Way way : ways) {
            ids.add(way.getId());
        }
        return Outage.of(rig.production, ids);
    }

    @Test
    void oneAmplifierTakesItsLoudspeakerOnly() {
        var outage = off(ampA);
        assertThat(outage.dead()).extracting(Subject::name).containsExactly("Amp 0");
        assertThat(outage.loudspeakers()).extracting(Subject::name).containsExactly("Speaker 0");
        assertThat(outage.channels()).isEmpty();
    }

    @Test
    void aDeviceWithTwoSuppliesRunsOnWithOne() {
        var outage = off(deskA);
        assertThat(outage.dead()).isEmpty();
        assertThat(outage.onOneLeg()).extracting(Subject::name).containsExactly("Desk");
        assertThat(outage.loudspeakers()).isEmpty();
    }

    @Test
    void withoutTheDeskEverythingFallsSilent() {
        var outage = off(deskA, deskB);
        assertThat(outage.dead()).extracting(Subject::name).containsExactly("Desk");
        assertThat(outage.loudspeakers()).hasSize(2);
        assertThat(outage.channels()).extracting(Outage.InputLine::name).containsExactly("Vocal");
    }

    @Test
    void bothAmplifiersSilenceTheChannelToo() {
        assertThat(off(ampA, ampB).channels()).extracting(Outage.InputLine::number).containsExactly(7);
    }

    @Test
    void whatHangsOnAUpsRunsOn() {
        var ups = rig.source("UPS", VoltageSystem.SINGLE_PHASE_230);
        ups.setKind(SourceKind.UPS);
        rig.inlet(ups.getDevice(), "in", ConnectorKind.IEC_C14);
        var house = rig.production.getPower().getSupplies().getFirst();
        var feed = rig.way(house, Phases.L3, 16.0);
        rig.cable(feed.getPort(), ups.getDevice().getPorts().getFirst(), 2.0, 2.5);
        var switchBox = rig.load("Switch", 230, 30, 0.2);
        rig.cable(rig.way(ups, Phases.L1, 10.0), switchBox, 1, 1.5);
        Ids.assign(rig.production);

        var outage = Outage.of(rig.production, Set.of(feed.getId()));

        assertThat(outage.onBattery()).extracting(Subject::name).containsExactly("Switch");
        assertThat(outage.dead()).isEmpty();
    }
}
