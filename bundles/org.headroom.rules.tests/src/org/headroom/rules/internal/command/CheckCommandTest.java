/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.core.command.CommandCall;
import org.headroom.core.command.UnusableCallException;
import org.headroom.core.design.DesignFileException;
import org.headroom.core.design.DesignFiles;
import org.headroom.model.base.Phantom;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.production.ProductionFactory;
import org.headroom.model.system.Device;
import org.headroom.rules.SamplePorts;
import org.headroom.rules.SampleRig;
import org.headroom.rules.TestRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    private final SampleRig rig = new SampleRig();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private int run(String... arguments) throws UnusableCallException {
        var call = new CommandCall(List.of(arguments), folder, print(out), print(messages), TestRules.builtIn(),
                new NullProgressMonitor());
        int status = new CheckCommand().run(call);
        call.out().flush();
        return status;
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Device save(boolean on) throws DesignFileException {
        var box = rig.device("SB1", DeviceCategory.STAGEBOX, SamplePorts.micIn("in1", Phantom.PROVIDES));
        SampleRig.port(box, "in1").setPhantomOn(on);
        var mic = rig.device("Overhead “L”", DeviceCategory.MICROPHONE, SamplePorts.micOut("out", Phantom.NEEDS));
        rig.cable(mic, "out", box, "in1");
        new DesignFiles(List.of()).write(rig.production(), folder.resolve("rig.headroom"));
        return mic;
    }

    @Test
    void aSoundDesignIsFine() throws Exception {
        save(true);
        assertThat(run("rig.headroom")).isZero();
        assertThat(out()).contains("No errors, no warnings, no notes");
        assertThat(messages.size()).isZero();
    }

    @Test
    void anErrorIsToldWithItsRemedy() throws Exception {
        save(false);
        assertThat(run("rig.headroom")).isEqualTo(1);
        assertThat(out()).contains("[phantom.missing]", "Overhead “L” · OUT", "switched off at SB1", "Switch 48 V on",
                "1 error, ");
    }

    @Test
    void jsonIsOneDocument() throws Exception {
        save(false);
        assertThat(run("--format", "json", "rig.headroom")).isEqualTo(1);
        assertThat(out()).contains("\"rule\" : \"phantom.missing\"", "\"severity\" : \"error\"", "\"errors\" : 1",
                "\"fixes\" : [ \"Switch 48 V on at SB1 · IN1\" ]", "\"name\" : \"Overhead “L” · OUT\"");
        assertThat(documents(out())).isEqualTo(1);
    }

    private static int documents(String text) throws IOException {
        var depth = 0;
        var documents = new ArrayList<JsonToken>();
        try (var parser = new JsonFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (depth == 0) {
                    documents.add(token);
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        }
        return documents.size();
    }

    @Test
    void whatWasAcceptedIsNoError() throws Exception {
        var mic = save(false);
        var waiver = ProductionFactory.eINSTANCE.createWaiver();
        waiver.setRuleId("phantom.missing");
        waiver.setObjectId(SampleRig.port(mic, "out").getId());
        waiver.setReason("Battery inside");
        waiver.setAuthor("Kim");
        rig.production().getWaivers().add(waiver);
        new DesignFiles(List.of()).write(rig.production(), folder.resolve("rig.headroom"));
        assertThat(run("rig.headroom")).isZero();
        assertThat(out()).contains("Kim: Battery inside", "1 accepted");
    }

    @Test
    void whatCannotBeUsedIsTold() throws IOException {
        Files.writeString(folder.resolve("text.headroom"), "no design");
        assertThatThrownBy(() -> run()).isInstanceOf(UnusableCallException.class).hasMessageContaining("FILE");
        assertThatThrownBy(() -> run("gone.headroom")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("gone.headroom");
        assertThatThrownBy(() -> run("text.headroom")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("text.headroom");
        assertThatThrownBy(() -> run("text.headroom", "--format", "xml")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("xml");
        assertThatThrownBy(() -> run("text.headroom", "--fast")).isInstanceOf(UnusableCallException.class)
                .hasMessageContaining("--fast");
        assertThat(out.size()).isZero();
    }
}
