/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.headroom.model.base.Known;
import org.headroom.model.base.SignalLevel;
import org.headroom.model.system.Device;
import org.headroom.model.system.Port;
import org.headroom.model.system.Ports;
import org.headroom.rules.path.ElectricalNet;

/**
 * Low-impedance loudspeakers in parallel. Which wires of a multi-channel connector feed which of them is not recorded;
 * so this tells
 * the highest load that a channel can have under any wiring, and a load that is too low is too low for sure.
 *
 * @param loudspeakers the loudspeakers whose impedance is known
 */
record Loads(List<Device> loudspeakers) {

    Loads {
        loudspeakers = List.copyOf(loudspeakers);
    }

    /** What an electrical net has of loudspeakers, each once. */
    static Loads of(ElectricalNet net) {
        var found = Collections.newSetFromMap(new IdentityHashMap<Device, Boolean>());
        var loudspeakers = new ArrayList<Device>();
        for (Port port : net.ports()) {
            var device = port.getDevice();
            if (device != null && Ports.receives(port) && port.getType().getLevel() != SignalLevel.SPEAKER_100V
                    && impedance(device).isPresent() && found.add(device)) {
                loudspeakers.add(device);
            }
        }
        return new Loads(loudspeakers);
    }

    Loads and(Loads more) {
        var all = new ArrayList<>(loudspeakers);
        all.addAll(more.loudspeakers);
        return new Loads(all);
    }

    /**
     * The highest load [Ω] that the channel with the lowest one can have; empty where nothing is known to be driven.
     */
    OptionalDouble highest(int channels) {
        if (loudspeakers.isEmpty()) {
            return OptionalDouble.empty();
        }
        var conductances = loudspeakers.stream().mapToDouble(each -> 1 / impedance(each).orElseThrow()).sorted()
                .toArray();
        // One channel has at least its share of the whole, and at least so many loudspeakers, be they the lightest.
        double share = Arrays.stream(conductances).sum() / channels;
        int fewest = (conductances.length + channels - 1) / channels;
        double lightest = Arrays.stream(conductances, 0, fewest).sum();
        return OptionalDouble.of(1 / Math.max(share, lightest));
    }

    private static Optional<Double> impedance(Device device) {
        var type = device.getType();
        if (type == null || type.getLoudspeaker() == null || type.getLoudspeaker().isPowered()) {
            return Optional.empty();
        }
        var nominal = Known.of(type.getLoudspeaker().getNominalImpedance());
        return nominal.isPresent() && nominal.getAsDouble() > 0 ? Optional.of(nominal.getAsDouble()) : Optional.empty();
    }
}
