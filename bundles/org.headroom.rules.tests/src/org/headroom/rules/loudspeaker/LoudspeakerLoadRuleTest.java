/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.rules.SampleRig.link;
import static org.headroom.rules.SampleRig.port;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.headroom.common.problem.Severity;
import org.headroom.model.base.Direction;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.system.Device;
import org.headroom.model.system.SystemFactory;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class LoudspeakerLoadRuleTest extends RuleTest {

    LoudspeakerLoadRuleTest() {
        super(new LoudspeakerLoadRule());
    }

    @Override
    protected void wrong() {
        chain(amplifier(4.0, 1), "out1", 3);
    }

    @Override
    protected void right() {
        chain(amplifier(4.0, 1), "out1", 2);
    }

    @Override
    protected List<String> told() {
        return List.of("Amp · OUT1", "2.67 Ω", "4.0 Ω", "Top 1", "Top 3");
    }

    private Device amplifier(Double minimum, int channels, PortType... more) {
        var ports = Stream.concat(IntStream.rangeClosed(1, channels).mapToObj(i -> SamplePorts.speaker("out" + i,
                Direction.OUT, 1)), Stream.of(more)).toArray(PortType[]::new);
        var amplifier = rig.device("Amp", DeviceCategory.AMPLIFIER, ports);
        var data = CatalogueFactory.eINSTANCE.createAmplifierData();
        data.setChannels(channels);
        data.setMinimumLoad(minimum);
        amplifier.getType().setAmplifier(data);
        return amplifier;
    }

    /** Loudspeakers of 8 Ω, each plugged into the link socket of the one before. */
    private void chain(Device amplifier, String output, int count) {
        var before = port(amplifier, output);
        for (int i = 1; i <= count; i++) {
            var top = rig.device("Top " + i, DeviceCategory.LOUDSPEAKER, SamplePorts.speaker("in", Direction.IN, 2),
                    SamplePorts.speaker("link", Direction.OUT, 2));
            link(top, "in", "link");
            top.getType().setLoudspeaker(CatalogueFactory.eINSTANCE.createLoudspeakerData());
            top.getType().getLoudspeaker().setNominalImpedance(8.0);
            rig.cable(before, port(top, "in"));
            before = port(top, "link");
        }
    }

    @Test
    void threeOfEightOhmsAreWhatMakersCallTwoPointSeven() {
        chain(amplifier(2.7, 1), "out1", 3);
        assertThat(check()).isEmpty();
    }

    @Test
    void loudspeakersSpreadOverTheChannelsOfASocket() {
        chain(amplifier(4.0, 2, SamplePorts.speaker("pair", Direction.OUT, 2)), "pair", 4);
        assertThat(check()).isEmpty();
    }

    @Test
    void fiveCannotBeSpreadOverTwoChannels() {
        chain(amplifier(4.0, 2, SamplePorts.speaker("pair", Direction.OUT, 2)), "pair", 5);
        assertThat(check()).hasSize(1);
    }

    @Test
    void aParallelSocketAddsNoChannels() {
        var amplifier = amplifier(4.0, 2, SamplePorts.speaker("both", Direction.OUT, 2));
        chain(amplifier, "out1", 2);
        chain(amplifier, "out2", 2);
        assertThat(check()).isEmpty();
        chain(amplifier, "both", 2);
        assertThat(check()).singleElement().satisfies(finding ->
                assertThat(finding.subject().kind()).isEqualTo("Device"));
    }

    @Test
    void aBridgeNeedsTwiceTheLoad() {
        var amplifier = amplifier(4.0, 2);
        chain(amplifier, "out1", 2);
        assertThat(check()).isEmpty();
        var mode = SystemFactory.eINSTANCE.createPropertyValue();
        mode.setKey("mode");
        mode.setValue("bridge");
        amplifier.getProperties().add(mode);
        assertThat(check()).hasSize(1);
    }

    @Test
    void anUnknownMinimumIsNoError() {
        var amplifier = amplifier(null, 1);
        chain(amplifier, "out1", 4);
        assertThat(check()).isEmpty();
        var rating = CatalogueFactory.eINSTANCE.createAmplifierRating();
        rating.setLoad(4.0);
        rating.setPower(1000.0);
        amplifier.getType().getAmplifier().getRatings().add(rating);
        assertThat(check()).extracting("severity").containsExactly(Severity.INFO);
    }
}
