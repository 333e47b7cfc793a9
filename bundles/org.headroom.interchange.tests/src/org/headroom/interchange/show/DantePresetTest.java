/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.interchange.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.headroom.interchange.xml.XmlElement;
import org.headroom.model.base.BasePackage;
import org.headroom.model.commands.DesignHistory;
import org.headroom.model.commands.Rename;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.NetworkChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DantePresetTest {

    private static final String ID = "dante-preset";

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("net.xml");
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        for (int seed = 1; seed <= 25; seed++) {
            var net = new RandomNetwork(seed);
            var before = EcoreUtil.copy(net.production);
            Formats.write(ID, net.production, file);
            assertThat(new EqualityHelper().equals(before, net.production)).as("writing changes nothing").isTrue();
            var written = Files.readString(file);
            checkReferences(written);

            var same = Formats.read(ID, file, net.production);
            assertThat(same.changed()).as("seed " + seed).isEmpty();
            assertThat(same.lost()).isEmpty();
            assertThat(same.problems()).isEmpty();
            assertThat(same.added()).allMatch(line -> line.contains("kept"));

            net.ports.forEach(port -> port.getChannels().clear());
            var empty = EcoreUtil.copy(net.production);
            var proposal = Formats.read(ID, file, net.production);
            assertThat(new EqualityHelper().equals(empty, net.production)).as("a proposal changes nothing").isTrue();
            var history = Formats.apply(proposal);
            Formats.write(ID, net.production, file);
            assertThat(Files.readString(file)).isEqualTo(written);
            history.undo();
            assertThat(new EqualityHelper().equals(empty, net.production)).as("one step of undo").isTrue();

            var other = Productions.create(net.production.getName());
            Formats.apply(Formats.read(ID, file, other));
            Formats.write(ID, other, file);
            assertThat(subscriptions(Files.readString(file))).as("into an empty design").isEqualTo(subscriptions(written));
        }
    }

    /** Names are unique without regard to case, legal, and every subscription names a channel that is in the file. */
    private static void checkReferences(String text) throws IOException {
        var sent = new HashSet<String>();
        var devices = new HashSet<String>();
        var preset = xml(text);
        preset.all("device").forEach(device -> {
            assertThat(device.text("name")).matches("[A-Za-z](?:[A-Za-z0-9-]{0,29}[A-Za-z0-9])?").isEqualTo(device.text("friendly_name"));
            assertThat(devices.add(device.text("name").toLowerCase(Locale.ROOT))).isTrue();
            device.all("txchannel").forEach(channel -> {
                assertThat(channel.text("label")).matches("[ -~&&[^=.@]]{1,31}");
                assertThat(sent.add((channel.text("label") + "@" + device.text("name")).toLowerCase(Locale.ROOT))).isTrue();
            });
        });
        for (var line : subscriptions(text)) {
            assertThat(sent).contains(line.substring(line.indexOf('<') + 1).toLowerCase(Locale.ROOT));
        }
    }

    private static java.util.List<String> subscriptions(String text) throws IOException {
        return xml(text).all("device").flatMap(device -> device.all("rxchannel").filter(channel -> channel.first("subscribed_channel").isPresent())
                .map(channel -> device.text("name") + channel.attributes().get("danteId") + "<" + channel.text("subscribed_channel") + "@"
                        + (channel.text("subscribed_device").equals(".") ? device.text("name") : channel.text("subscribed_device")))).toList();
    }

    private static XmlElement xml(String text) throws IOException {
        return XmlElement.read("net.xml", new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void aRenameNeverBreaksASubscription() throws Exception {
        for (int seed = 1; seed <= 20; seed++) {
            var net = new RandomNetwork(seed);
            Formats.write(ID, net.production, file);
            Formats.apply(Formats.read(ID, file, net.production));
            Formats.write(ID, net.production, file);
            int before = subscriptions(Files.readString(file)).size();
            var history = new DesignHistory();
            int count = 0;
            for (var port : net.ports) {
                history.execute(new Rename(port.getDevice(), "New name " + count++));
                for (var channel : port.getChannels()) {
                    channel.setName("Fresh " + count++);
                }
            }
            Formats.write(ID, net.production, file);
            var text = Files.readString(file);
            checkReferences(text);
            assertThat(subscriptions(text)).hasSize(before).allMatch(line -> line.contains("@New-name-"));
        }
    }

    @Test
    void aDeviceThatHasGoneLeavesNoSubscriptionBehind() throws Exception {
        var net = new RandomNetwork(3);
        Formats.write(ID, net.production, file);
        Formats.apply(Formats.read(ID, file, net.production));
        var gone = net.ports.stream().filter(port -> net.ports.stream().anyMatch(other -> other != port && other.getChannels().stream()
                .map(NetworkChannel::getSource).anyMatch(source -> source != null && port.getChannels().contains(source)))).findFirst().orElseThrow();
        net.production.getDevices().remove(gone.getDevice());
        var report = Formats.write(ID, net.production, file);
        checkReferences(Files.readString(file));
        assertThat(report.losses()).anyMatch(loss -> loss.reason().contains("no Dante port"));
    }

    /** One device of a preset that Dante Controller saved; where it is from stands beside it. */
    private Path real() throws IOException {
        try (var in = DantePresetTest.class.getResourceAsStream("dante-controller-preset.xml")) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    @Test
    void aPresetOfDanteControllerBecomesDevicesAndKeepsWhatHasNoPlace() throws Exception {
        var production = Productions.create("Chapel");
        var proposal = Formats.read(ID, real(), production);
        assertThat(proposal.problems()).as("the sender is not in this part of the preset").hasSize(8);
        Formats.apply(proposal);
        var device = production.getDevices().get(0);
        assertThat(device.getName()).isEqualTo("S-STGL-MXWANI8");
        assertThat(device.getType().getMaker()).isEqualTo("Shure Inc.");
        assertThat(device.getPorts().get(0).getType().getNetwork().getReceiveChannels()).isEqualTo(8);
        var before = xml(Files.readString(real()));
        Formats.write(ID, production, file);
        var after = xml(Files.readString(file));
        assertThat(flat(after.first("device").orElseThrow())).isEqualTo(flat(before.first("device").orElseThrow()));
        assertThat(Formats.read(ID, real(), production).change()).as("nothing to do").isEmpty();
    }

    @Test
    void aMachineThatWasRenamedIsTheSameMachine() throws Exception {
        var production = Productions.create("Chapel");
        Formats.apply(Formats.read(ID, real(), production));
        Files.writeString(file, Files.readString(real()).replace("S-STGL-MXWANI8", "Stage-left"));
        var proposal = Formats.read(ID, file, production);
        assertThat(proposal.changed()).anyMatch(line -> line.contains("S-STGL-MXWANI8") && line.contains("Stage-left"));
        Formats.apply(proposal);
        assertThat(production.getDevices()).hasSize(1).allMatch(device -> device.getName().equals("Stage-left"));
    }

    private static String flat(XmlElement element) {
        return element.name() + element.attributes() + element.text().strip() + element.children().stream().map(DantePresetTest::flat).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<preset/>", "<network><device/></network>", "<preset><device>", "<!DOCTYPE p [<!ENTITY a 'b'>]><preset>&a;</preset>",
        "<!DOCTYPE p SYSTEM 'file:///etc/passwd'><preset/>"})
    void otherFilesAreRefused(String text) throws IOException {
        Files.writeString(file, text);
        assertThatThrownBy(() -> Formats.read(ID, file, empty())).isInstanceOf(IOException.class).hasMessageContaining("net.xml");
    }

    @Test
    void hostilePresetsAreRefusedOrReadInPart() throws Exception {
        Files.writeString(file, "<preset>" + "<device>".repeat(5000));
        assertThatThrownBy(() -> Formats.read(ID, file, empty())).hasMessageContaining("nested deeper");
        Files.writeString(file, "<preset>" + "<device/>".repeat(500_001) + "</preset>");
        assertThatThrownBy(() -> Formats.read(ID, file, empty())).hasMessageContaining("more than any file");
        Files.writeString(file, "<preset><device><name>A</name><rxchannel danteId='2147483647'/><rxchannel danteId='-1'/><txchannel danteId='x'/></device>"
                + "<device><name>a</name></device><device/></preset>");
        var proposal = Formats.read(ID, file, empty());
        assertThat(proposal.problems()).hasSize(5);
        assertThat(proposal.added()).anyMatch(line -> line.startsWith("Device A"));
        var whole = Files.readString(real());
        for (int length = 0; length < whole.length() - 12; length += 97) {
            Files.writeString(file, whole.substring(0, length));
            assertThatThrownBy(() -> Formats.read(ID, file, empty())).as("cut at " + length).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aDesignWithoutDanteSaysWhatToDo() {
        assertThatThrownBy(() -> Formats.write(ID, empty(), file)).hasMessageContaining("Dante port");
        assertThat(file).doesNotExist();
    }

    private static Production empty() {
        return Productions.create("Empty");
    }
}
