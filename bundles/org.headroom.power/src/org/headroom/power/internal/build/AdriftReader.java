/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.power.internal.build;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.headroom.core.rule.Subject;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;
import org.headroom.model.system.Port;
import org.headroom.power.network.PowerProblem.Code;

/** Says why cabled devices get no power: a loop, or something further up that nothing feeds. */
final class AdriftReader {

    private final Problems problems;
    private final Set<Device> refused;

    AdriftReader(Problems problems, Set<Device> refused) {
        this.problems = problems;
        this.refused = refused;
    }

    void tell(Collection<Device> adrift) {
        Set<Device> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Device device : adrift) {
            follow(device, told);
        }
    }

    private void follow(Device start, Set<Device> told) {
        var chain = new LinkedHashSet<Device>();
        var device = start;
        while (true) {
            if (refused.contains(device) || told.contains(device)) {
                return;
            }
            if (!chain.add(device)) {
                tellLoop(chain, device, told);
                return;
            }
            var up = Sockets.inlets(device).flatMap(Sockets::feeders).map(Port::getDevice).findFirst();
            if (up.isEmpty()) {
                told.add(device);
                problems.add(Code.NOT_FED, "not-fed", device, Devices.name(device));
                return;
            }
            if (Sockets.inlets(up.get()).findAny().isEmpty() || isLinkMissing(device)) {
                told.add(device);
                problems.add(Code.NOT_FED, "feeder-unknown", List.of(Subject.of(device), Subject.of(up.get())),
                        Devices.name(device), Devices.name(up.get()));
                return;
            }
            device = up.get();
        }
    }

    // An outlet that no way and no inlet belongs to: nobody knows what feeds it.
    private static boolean isLinkMissing(Device device) {
        return Sockets.inlets(device).flatMap(Sockets::feeders).map(Sockets::linkedInlet).allMatch(Optional::isEmpty);
    }

    private void tellLoop(Set<Device> chain, Device first, Set<Device> told) {
        var loop = chain.stream().dropWhile(each -> each != first).toList();
        told.addAll(chain);
        problems.add(Code.LOOP, "loop", loop.stream().map(Subject::of).toList(),
                loop.stream().map(Devices::name).collect(Collectors.joining(", ")));
    }
}
