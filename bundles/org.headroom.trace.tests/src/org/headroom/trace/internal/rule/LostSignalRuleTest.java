/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.headroom.core.rule.Finding;
import org.headroom.core.rule.RuleContext;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.trace.Rig;
import org.junit.jupiter.api.Test;

class LostSignalRuleTest {

    private final Rig rig = new Rig();

    private List<Finding> check(String kind) {
        var rule = new LostSignalRule();
        rule.setInitializationData(null, "class", kind);
        var findings = new ArrayList<Finding>();
        rule.check(RuleContext.of(rig.production()), findings::add);
        return findings;
    }

    @Test
    void aLoudspeakerWhoseAmplifierIsNotPatchedIsSilent() {
        var microphone = rig.microphone("Mic");
        var amplifier = rig.amplifier("Amp", 2);
        var wedge = rig.loudspeaker("Wedge");
        rig.cable(microphone, "out", amplifier, "in1");
        rig.cable(amplifier, "out1", wedge, "in");
        assertThat(check("silent")).isEmpty();
        Rig.route(amplifier, "in1", "out2");
        assertThat(check("silent")).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("trace.silent");
            assertThat(finding.subject().name()).isEqualTo("Wedge");
            assertThat(finding.message()).contains("Amp · out1 is not patched");
        });
    }

    @Test
    void aMicrophoneThatNoChannelTakesIsUnheard() {
        var microphone = rig.microphone("Mic");
        var stagebox = rig.stagebox("Stagebox");
        var console = rig.console("Console");
        var wedge = rig.device("Wedge", DeviceCategory.MONITOR, Rig.in("in"));
        rig.cable(microphone, "out", stagebox, "in1");
        rig.cable(stagebox, "net", console, "net");
        rig.cable(console, "out1", wedge, "in");
        var line = rig.input("Other", null, Rig.port(stagebox, "in2"));
        Rig.strip(line, console, 1, null);
        assertThat(check("unheard")).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("trace.unheard");
            assertThat(finding.message()).contains("Mic reaches nobody.").contains("in1");
        });
        line.setStagebox(Rig.port(stagebox, "in1"));
        assertThat(check("unheard")).isEmpty();
    }

    @Test
    void whatIsNotPluggedInYetIsLeftToOtherRules() {
        rig.microphone("Mic");
        rig.loudspeaker("Wedge");
        assertThat(check("silent")).isEmpty();
        assertThat(check("unheard")).isEmpty();
    }
}
