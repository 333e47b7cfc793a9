/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.trace.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFiles;
import org.headroom.trace.Rig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

    @TempDir
    Path folder;

    private final Rig rig = new Rig();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void save() throws Exception {
        var microphone = rig.microphone("Kick");
        var amplifier = rig.amplifier("Amp", 2);
        var wedge = rig.loudspeaker("Wedge");
        rig.cable(microphone, "out", amplifier, "in1");
        rig.cable(amplifier, "out1", wedge, "in");
        Rig.route(amplifier, "in1", "out1").setDelay(0.02);
        rig.loudspeaker("Lonely");
        new DesignFiles(List.of()).write(rig.production(), folder.resolve("rig.headroom"));
    }

    private int run(String... arguments) throws UnusableCallException {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new TraceCommand().run(new CommandCall(List.of(arguments), folder, print, print,
                RegistryFactory.createRegistry(null, null, null), new NullProgressMonitor()));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSignalIsFollowedDownstream() throws Exception {
        assertThat(run("rig.headroom", "--from", "kick")).isZero();
        assertThat(out()).contains("Kick reaches one device, one loudspeaker among them.").contains("Amp · in1")
                .contains("cable C1").contains("■ Wedge · in").contains("at least");
    }

    @Test
    void aLoudspeakerIsFollowedBack() throws Exception {
        assertThat(run("rig.headroom", "--to", "Wedge")).isZero();
        assertThat(out()).contains("Wedge is fed by one source.").contains("■ Kick · out");
        assertThat(run("rig.headroom", "--to", "Lonely")).isEqualTo(1);
        assertThat(out()).contains("Nothing is plugged into Lonely · in.");
    }

    @Test
    void theWaysBetweenTwoAreListedStepByStep() throws Exception {
        assertThat(run("rig.headroom", "--from", "Kick/out", "--to", "Wedge")).isZero();
        assertThat(out()).contains("Kick · out → Wedge · in: gain unknown, delay at least 20").contains("patched inside");
        assertThat(run("rig.headroom", "--from", "Kick", "--to", "Lonely")).isEqualTo(1);
        assertThat(out()).contains("No way leads to Lonely.");
    }

    @Test
    void withoutANameWhatIsMissingIsListed() throws Exception {
        assertThat(run("rig.headroom")).isEqualTo(1);
        assertThat(out()).contains("Lonely is reached by no signal.").doesNotContain("Kick");
    }

    @Test
    void programsGetKeysWithUnits() throws Exception {
        assertThat(run("rig.headroom", "--from", "Kick", "--format", "json")).isZero();
        assertThat(out()).contains("\"gain_dB\" : null").contains("\"delay_at_least_s\" : 0.02")
                .contains("\"device\" : \"Wedge\"");
        int depth = 0;
        try (var json = new JsonFactory().createParser(out())) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                assertThat(token).isNotEqualTo(JsonToken.NOT_AVAILABLE);
            }
        }
        assertThat(depth).isZero();
    }

    @Test
    void aNameThatNothingHasIsRefused() {
        assertThatThrownBy(() -> run("rig.headroom", "--from", "Nobody")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("Nobody");
    }

    @Test
    void aNameThatTwoShareIsRefused() throws Exception {
        rig.microphone("Kick");
        new DesignFiles(List.of()).write(rig.production(), folder.resolve("rig.headroom"));
        assertThatThrownBy(() -> run("rig.headroom", "--from", "Kick")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("2 objects");
    }
}
