/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.audio.command.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.headroom.audio.wave.SampleType;
import org.headroom.audio.wave.WaveFormat;
import org.headroom.audio.wave.WaveReader;
import org.headroom.audio.wave.WaveWriter;
import org.headroom.core.command.CommandCall;
import org.headroom.core.design.DesignFiles;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Ids;
import org.headroom.model.base.SignalKind;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.SystemFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording played into a saved design, and what the loudspeaker gets. */
class MixVerbTest {

    private static final int RATE = 48_000;

    @TempDir
    private Path folder;

    @BeforeEach
    void save() throws Exception {
        var production = Productions.create("Rig");
        var kick = device(production, "Kick", DeviceCategory.MICROPHONE, port("out", Direction.OUT));
        var dsp = device(production, "DSP", DeviceCategory.PROCESSOR, port("in", Direction.IN), port("out", Direction.OUT));
        var main = device(production, "Main", DeviceCategory.LOUDSPEAKER, port("in", Direction.IN));
        device(production, "Lonely", DeviceCategory.LOUDSPEAKER, port("in", Direction.IN));
        device(production, "Twin", DeviceCategory.LOUDSPEAKER, port("in", Direction.IN));
        device(production, "Twin", DeviceCategory.LOUDSPEAKER, port("in", Direction.IN));
        cable(production, kick, dsp);
        cable(production, dsp, main);
        var route = SystemFactory.eINSTANCE.createInternalRoute();
        route.setSource(Devices.port(dsp, "in").orElseThrow());
        route.setTarget(Devices.port(dsp, "out").orElseThrow());
        route.setGain(12.0);
        route.setDelay(0.01);
        dsp.getInternalRoutes().add(route);
        Ids.assign(production);
        new DesignFiles(List.of()).write(production, folder.resolve("rig.headroom"));
        impulse("kick.wav", RATE);
        impulse("other.wav", 44_100);
    }

    private void impulse(String name, int rate) throws Exception {
        try (var wave = WaveWriter.create(folder.resolve(name), new WaveFormat(1, rate, SampleType.FLOAT_32))) {
            var samples = new float[1][2000];
            samples[0][100] = 0.1f;
            wave.write(samples, 0, 2000);
        }
    }

    private static Device device(Production production, String name, DeviceCategory category, PortType... ports) {
        var type = CatalogueFactory.eINSTANCE.createDeviceType();
        type.setModel(name);
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

    private static void cable(Production production, Device from, Device to) {
        var cable = SystemFactory.eINSTANCE.createCable();
        cable.setFrom(SystemFactory.eINSTANCE.createCableEnd());
        cable.setTo(SystemFactory.eINSTANCE.createCableEnd());
        cable.getFrom().setPort(Devices.port(from, "out").orElseThrow());
        cable.getTo().setPort(Devices.port(to, "in").orElseThrow());
        production.getCables().add(cable);
    }

    private String run(String... arguments) throws Exception {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var call = new CommandCall(List.of(arguments), folder, print, print, RegistryFactory.createRegistry(null, null, null), new NullProgressMonitor());
        assertThat(new MixVerb().run(call)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsDrawnIsHeard() throws Exception {
        assertThat(run("rig.headroom", "--play", "kick=kick.wav", "--listen", "Main,Lonely", "--out", "out.wav")).contains("out.wav", "Nothing that is played reaches Lonely");
        try (var wave = WaveReader.open(folder.resolve("out.wav"))) {
            assertThat(wave.format().channels()).isEqualTo(2);
            var samples = new float[2][(int) wave.frames()];
            wave.read(samples, 0, samples[0].length);
            assertThat(samples[0][100 + 480]).isCloseTo((float) (0.1 * Math.pow(10, 12 / 20.0)), within(1e-4f));
            samples[0][100 + 480] = 0;
            assertThat(samples[0]).containsOnly(0);
            assertThat(samples[1]).containsOnly(0);
        }
    }

    @Test
    void whatCannotBeUsedIsNamed() {
        assertThatThrownBy(() -> run("rig.headroom", "--play", "Snare=kick.wav", "--listen", "Main", "--out", "a.wav")).hasMessageContaining("Snare");
        assertThatThrownBy(() -> run("rig.headroom", "--play", "Kick=kick.wav", "--listen", "Twin", "--out", "a.wav")).hasMessageContaining("2").hasMessageContaining("Twin");
        assertThatThrownBy(() -> run("rig.headroom", "--play", "Kick", "--listen", "Main", "--out", "a.wav")).hasMessageContaining("--play");
        assertThatThrownBy(() -> run("rig.headroom", "--play", "Kick=kick.wav", "--out", "a.wav")).hasMessageContaining("--listen");
        assertThatThrownBy(() -> run("rig.headroom", "--play", "Kick=none.wav", "--listen", "Main", "--out", "a.wav")).hasMessageContaining("none.wav");
        assertThatThrownBy(() -> run("rig.headroom", "--play", "Kick=kick.wav", "--listen", "Main", "--out", "kick.wav")).hasMessageContaining("exists");
        assertThatThrownBy(() -> run("rig.headroom", "--play", "Kick=kick.wav,Main=other.wav", "--listen", "Main", "--out", "a.wav")).hasMessageContaining("44");
    }
}
