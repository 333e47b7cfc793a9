/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.phantom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headroom.rules.SampleRig.link;
import static org.headroom.rules.SampleRig.port;

import java.util.List;

import org.headroom.common.problem.Severity;
import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.system.Device;
import org.headroom.rules.RuleTest;
import org.headroom.rules.SamplePorts;
import org.junit.jupiter.api.Test;

class PhantomMissingRuleTest extends RuleTest {

    PhantomMissingRuleTest() {
        super(new PhantomMissingRule());
    }

    private Device mic() {
        return rig.device("Overhead", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NEEDS));
    }

    private Device box(Phantom phantom) {
        return rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", phantom));
    }

    @Override
    protected void wrong() {
        rig.cable(mic(), "out", box(Phantom.PROVIDES), "in1");
    }

    @Override
    protected void right() {
        var box = box(Phantom.PROVIDES);
        port(box, "in1").setPhantomOn(true);
        rig.cable(mic(), "out", box, "in1");
    }

    @Override
    protected List<String> told() {
        return List.of("Overhead", "SB1", "48 V");
    }

    private Device splitter() {
        var splitter = rig.device("Split", DeviceCategory.SPLITTER, SamplePorts.micIn("in", Phantom.UNKNOWN),
                SamplePorts.micOut("direct", Phantom.UNKNOWN), SamplePorts.micOut("isolated", Phantom.UNKNOWN));
        link(splitter, "in", "direct");
        rig.cable(mic(), "out", splitter, "in");
        return splitter;
    }

    @Test
    void phantomPassesTheDirectOutputOfASplitter() {
        var box = box(Phantom.PROVIDES);
        port(box, "in1").setPhantomOn(true);
        rig.cable(splitter(), "direct", box, "in1");
        assertThat(check()).isEmpty();
    }

    @Test
    void phantomDoesNotPassATransformer() {
        var box = box(Phantom.PROVIDES);
        port(box, "in1").setPhantomOn(true);
        rig.cable(splitter(), "isolated", box, "in1");
        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.fixes()).isEmpty();
        });
    }

    @Test
    void anInputWithoutPhantomIsAnError() {
        rig.cable(mic(), "out", box(Phantom.NONE), "in1");
        assertThat(check()).extracting("severity").containsExactly(Severity.ERROR);
    }

    @Test
    void anInputOfWhichNothingIsKnownIsNoError() {
        rig.cable(mic(), "out", box(Phantom.UNKNOWN), "in1");
        assertThat(check()).extracting("severity").containsExactly(Severity.INFO);
    }

    @Test
    void aMicrophoneThatIsNotPluggedInIsNoMatterOfPhantom() {
        mic();
        assertThat(check()).isEmpty();
    }
}
