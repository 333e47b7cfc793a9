/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.rules.loudspeaker;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.headroom.model.base.Known;
import org.headroom.model.catalogue.AmplifierData;
import org.headroom.model.catalogue.AmplifierMode;
import org.headroom.model.system.Device;

/**
 * What an amplifier may be loaded with, as it is used.
 *
 * @param ohms     lowest load of a channel, or of a pair of bridged channels [Ω]
 * @param stated   whether the maker states it; otherwise it is the lowest load of which a figure is known
 * @param channels channels or bridged pairs
 */
record LowestLoad(double ohms, boolean stated, int channels) {

    /** Key of the device property that tells how the channels are used, with the words of {@link AmplifierMode}. */
    static final String MODE = "mode";
    /** Makers round: three loudspeakers of 8 Ω make 2.67 Ω, which data sheets call 2.7 Ω. */
    private static final double ROUNDING = 0.98;

    static Optional<LowestLoad> of(Device amplifier) {
        var data = amplifier.getType().getAmplifier();
        var bridged = amplifier.getProperties().stream()
                .anyMatch(each -> MODE.equals(each.getKey()) && AmplifierMode.BRIDGE.getLiteral()
                        .equals(each.getValue()));
        int channels = Math.max(1, bridged ? data.getChannels() / 2 : data.getChannels());
        var stated = bridged ? bridgeMinimum(data) : Known.of(data.getMinimumLoad());
        if (stated.isPresent()) {
            return Optional.of(new LowestLoad(stated.getAsDouble(), true, channels));
        }
        var rated = rated(data, bridged ? EnumSet.of(AmplifierMode.BRIDGE) : EnumSet.of(AmplifierMode.SINGLE));
        return rated.isPresent() ? Optional.of(new LowestLoad(rated.getAsDouble(), false, channels)) : Optional.empty();
    }

    boolean isBelow(double load) {
        return load < ohms * ROUNDING;
    }

    // Each of two bridged channels sees half the load.
    private static OptionalDouble bridgeMinimum(AmplifierData data) {
        var stated = Known.of(data.getBridgeMinimumLoad());
        var single = Known.of(data.getMinimumLoad());
        return stated.isPresent() || single.isEmpty() ? stated : OptionalDouble.of(2 * single.getAsDouble());
    }

    private static OptionalDouble rated(AmplifierData data, Set<AmplifierMode> modes) {
        return data.getRatings().stream().filter(rating -> modes.contains(rating.getMode()))
                .flatMapToDouble(rating -> Known.of(rating.getLoad()).stream()).min();
    }
}
