/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.headroom.model.base.Direction;
import org.headroom.model.base.Phantom;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.junit.jupiter.api.Test;

/** The time of a check grows with the production and no faster. */
class LargeProductionTest {

    private static final int DEVICES = 10_000;
    private static final int CABLES = 40_000;

    private final SampleRig rig = new SampleRig();
    private final Random random = new Random(42);

    @Test
    void tenThousandDevicesAreCheckedInSeconds() {
        build();
        var checker = TestRules.builtInChecker();
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        var result = checker.check(rig.production(), new NullProgressMonitor());
        // Time of the processor, so that a busy machine does not fail it; quadratic time would take minutes.
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(result.problems()).isEmpty();
        assertThat(result.findings()).isNotEmpty();
    }

    // Wired as a sound design is: each output to one input of its kind, with 48 V on, so that few findings take time.
    private void build() {
        var types = List.of(rig.device("Stagebox", DeviceCategory.STAGEBOX, stagebox()).getType(),
                rig.device("Amplifier", DeviceCategory.AMPLIFIER, amplifier()).getType(),
                rig.device("Switch", DeviceCategory.NETWORK_SWITCH, hub()).getType());
        var outputs = new ArrayList<Port>();
        var inputs = new ArrayList<Port>();
        for (int i = 0; i < DEVICES; i++) {
            Device device = rig.device("Device " + i, types.get(i % 6 < 4 ? 0 : i % 6 - 3));
            for (Port port : device.getPorts()) {
                if (port.getType().getLevel() == SignalLevel.MIC) {
                    port.setPhantomOn(port.getType().getDirection() == Direction.IN);
                    (port.getType().getDirection() == Direction.IN ? inputs : outputs).add(port);
                }
            }
        }
        Collections.shuffle(outputs, random);
        Collections.shuffle(inputs, random);
        for (int i = 0; i < CABLES; i++) {
            rig.cable(outputs.get(i), inputs.get(i)).setLength(3.0);
        }
        rig.production();
    }

    private static PortType[] stagebox() {
        var ports = new ArrayList<PortType>();
        for (int i = 1; i <= 8; i++) {
            ports.add(SamplePorts.micIn("in" + i, Phantom.PROVIDES));
            ports.add(SamplePorts.micOut("link" + i, Phantom.NEEDS));
        }
        ports.add(SamplePorts.dante("d1", NetworkRedundancy.PRIMARY, 32, 8));
        ports.add(SamplePorts.inlet("mains"));
        return ports.toArray(PortType[]::new);
    }

    private static PortType[] amplifier() {
        return new PortType[] { SamplePorts.lineIn("in1"), SamplePorts.lineOut("link1"),
                SamplePorts.speaker("out1", Direction.OUT, 1), SamplePorts.inlet("mains") };
    }

    private static PortType[] hub() {
        return new PortType[] { SamplePorts.ethernet("p1", PoeRole.SUPPLIES), SamplePorts.ethernet("p2",
                PoeRole.CONSUMES),
                SamplePorts.ethernet("p3", PoeRole.NONE), SamplePorts.outlet("out") };
    }
}
